package org.niangjia.web;

import static org.niangjia.web.Html.element;
import static org.niangjia.web.Html.paragraphs;
import static org.niangjia.web.Html.row;

import org.niangjia.answer.Texts;
import org.niangjia.question.Language;

/** The pages that are only read. Immutable and safe for use by several threads. */
final class Pages {

    private final Frame frame;
    private final Texts texts;

    Pages(Frame frame, Texts texts) {
        this.frame = frame;
        this.texts = texts;
    }

    String privacy(Language language) {
        String own = texts.get(language, "web.privacy.page");
        return frame.page(
                language, "/privacy", "reading", prose(texts.get(language, "privacy") + "\n\n" + own, language));
    }

    /** A page that says only that something is not as it should be. */
    String notice(Language language, String words) {
        return frame.page(language, "/", "reading", prose(words, language));
    }

    /** What a browser shows in a new tab: nothing, and nothing of us. */
    String newTab(Language language) {
        return "<!doctype html>\n"
                + element(
                                "html",
                                element(
                                        "head",
                                        element("meta").with("charset", "utf-8"),
                                        element("meta")
                                                .with("name", "color-scheme")
                                                .with("content", "light dark"),
                                        element("title", texts.get(language, "web.new_tab")),
                                        element("link").with("rel", "icon").with("href", "/new-tab.png")),
                                element("body"))
                        .with("lang", Frame.tag(language))
                        .markup()
                + "\n";
    }

    private Html prose(String words, Language language) {
        int cut = words.indexOf("\n\n");
        String head = cut < 0 ? words : words.substring(0, cut);
        Html back = element("a", texts.get(language, "web.back")).with("href", Frame.address("/", language));
        return row(java.util.List.of(element(
                        "article",
                        element("h1", head),
                        paragraphs(cut < 0 ? "" : words.substring(cut)),
                        element("p", back).with("class", "back"))
                .with("class", "prose")));
    }
}
