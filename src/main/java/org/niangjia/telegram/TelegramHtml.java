package org.niangjia.telegram;

import java.util.regex.Pattern;

/** Plain text in Telegram's HTML: escaped, its first paragraph bold, nothing in it a link that does something. */
final class TelegramHtml {

    /** A heading or a short answer, not a whole explanation. */
    private static final int LONGEST_BOLD = 300;

    /** Telegram makes links of {@code tg:} and {@code ton:} by itself; a script it does not, but other clients may. */
    private static final Pattern ACTIVE_LINK =
            Pattern.compile("\\b(tg|ton|tonsite|javascript|vbscript|data):(?=\\S)", Pattern.CASE_INSENSITIVE);

    /** Joins words without being seen; between a scheme and the rest it makes the link just words. */
    private static final String WORD_JOINER = "\u2060";

    private TelegramHtml() {}

    /** The text with links that do something made inert: they read the same, but cannot be tapped. */
    static String inert(String text) {
        return ACTIVE_LINK.matcher(text).replaceAll("$1:" + WORD_JOINER);
    }

    /**
     * The text in HTML.
     *
     * @param mark what stands before it, never bold; may be empty
     * @param heading whether its first paragraph is bold, if it is a short one and others follow
     */
    static String of(String mark, String text, boolean heading) {
        int end = text.indexOf("\n\n");
        if (!heading || end < 1 || end > LONGEST_BOLD || text.substring(0, end).isBlank()) {
            return escape(mark + text);
        }
        return escape(mark) + "<b>" + escape(text.substring(0, end)) + "</b>" + escape(text.substring(end));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
