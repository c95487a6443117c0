package org.niangjia.staff;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/** Writes pages with the templates that the build compiled. Safe for use by several threads. */
final class StaffPages {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, StaffPages.class.getClassLoader(), "org.niangjia.staff");

    private final StaffTexts texts;

    private final boolean demo;

    /** Pages of real data, or of made-up data, which every page says then. */
    StaffPages(StaffTexts texts, boolean demo) {
        this.texts = texts;
        this.demo = demo;
    }

    boolean demo() {
        return demo;
    }

    StaffTexts texts() {
        return texts;
    }

    String render(Page page) {
        Map<String, Object> values = new HashMap<>(page.values());
        values.put("page", page);
        StringOutput output = new StringOutput();
        templates.render(page.template() + ".jte", values, output);
        return output.toString();
    }
}
