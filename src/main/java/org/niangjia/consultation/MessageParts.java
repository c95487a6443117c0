package org.niangjia.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text that is too long for one message. It is cut where it hurts least: between paragraphs, then lines, then sentences, then
 * words, and only then between characters, never within one.
 */
public final class MessageParts {

    private static final List<Pattern> CUTS = List.of(
            Pattern.compile("(?=\\n[ \\t]*\\n)"),
            Pattern.compile("(?=\\n)"),
            Pattern.compile("[。！？；…]+[”’」』）)]*|[.!?;]+[\"')]*(?=\\s)"),
            Pattern.compile("(?=\\s)"));

    private MessageParts() {}

    /**
     * The text in parts of at most {@code limit} UTF-16 units each, in order. Blank space around a cut is dropped, nothing else. A blank
     * text has no parts.
     *
     * @throws IllegalArgumentException if the limit is below 2, since one character may take two units
     */
    public static List<String> split(String text, int limit) {
        if (limit < 2) {
            throw new IllegalArgumentException("a part needs room for 2 UTF-16 units, not " + limit);
        }
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > limit) {
            int cut = cut(rest, limit);
            add(parts, rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        add(parts, rest);
        return List.copyOf(parts);
    }

    private static void add(List<String> parts, String part) {
        if (!part.isBlank()) {
            parts.add(part.stripTrailing());
        }
    }

    private static int cut(String text, int limit) {
        for (Pattern pattern : CUTS) {
            int cut = lastEnd(pattern, text, limit);
            // A cut near the beginning would leave a part of a few words, so the next finer cut is better.
            if (cut > limit / 4) {
                return cut;
            }
        }
        boolean withinCharacter =
                Character.isHighSurrogate(text.charAt(limit - 1)) && Character.isLowSurrogate(text.charAt(limit));
        return withinCharacter ? limit - 1 : limit;
    }

    /** Where the last match that ends within the limit ends, or 0. */
    private static int lastEnd(Pattern pattern, String text, int limit) {
        // What comes after the limit is shown to the pattern, so that a word at the very limit can be seen to end
        // there.
        Matcher matcher = pattern.matcher(text).region(0, limit).useTransparentBounds(true);
        int last = 0;
        while (matcher.find() && matcher.end() <= limit) {
            last = matcher.end();
        }
        return last;
    }
}
