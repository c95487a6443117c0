package org.niangjia.cli;

import java.util.Locale;
import java.util.stream.Stream;

/** A page or a drawing as it is written. What is not mark-up of ours only gets in escaped. */
final class Markup {

    private final StringBuilder written = new StringBuilder();

    /** Mark-up of ours, as it stands; nothing that was read from a file may go through here. */
    Markup raw(String markup) {
        written.append(markup);
        return this;
    }

    /** Words as they are, between tags or as the value of an attribute in double quotes. */
    Markup text(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                case '\'' -> written.append("&#39;");
                default -> written.append(c);
            }
        }
        return this;
    }

    /** An element with words in it. */
    Markup element(String name, String words) {
        return element(name, "", words);
    }

    /** An element of a class with words in it. */
    Markup element(String name, String cssClass, String words) {
        raw("<").raw(name);
        if (!cssClass.isEmpty()) {
            raw(" class=\"").raw(cssClass).raw("\"");
        }
        return raw(">").text(words).raw("</").raw(name).raw(">");
    }

    /** A heading with what it means. */
    Markup heading(String title, String explained) {
        return element("h2", title).element("p", "quiet", explained);
    }

    /** A row of a table: the first cell names, the others are numbers. */
    Markup row(String cell, String... cells) {
        raw("<tr>").element(cell, cells[0]);
        Stream.of(cells).skip(1).forEach(number -> element(cell, "n", number));
        return raw("</tr>\n");
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
