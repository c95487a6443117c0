package org.niangjia.consultation.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Splits a text that is too long for one message. It is cut where it hurts least: between paragraphs, then lines, then sentences, then
 * words, and only then between characters, never within one.
 */
public final class MessageParts {

    private static final List<Phrasing> CUTS = List.of(
            Phrasing.of("(?=\\n[ \\t]*\\n)"),
            Phrasing.of("(?=\\n)"),
            Phrasing.of("[。！？；…]+[”’」』）)]*|[.!?;]+[\"')]*(?=\\s)"),
            Phrasing.of("(?=\\s)"));

    private static final String NUMERAL = "[\\d〇零一二三四五六七八九十百千]+";

    /** What says something else if only half of it is read: the name of a law with its article, a number with its unit, a day. */
    private static final Phrasing WHOLE = Phrasing.of("《[^《》\\n]{1,80}》(?:第" + NUMERAL + "条(?:第" + NUMERAL + "[款项])*)?"
            + "|(?:第" + NUMERAL + "[编章节条款项])+"
            + "|(?i:(?<![a-z])(?:articles?|sections?|paragraphs?|items?)\\s+)\\d+(?:\\(\\d+\\))*"
            + "|\\d[\\d.,:/-]*(?:[年月日天周岁元倍小时分钟个]+\\d*)*"
            + "(?:%|\\s?(?i:days?|weeks?|months?|years?|hours?|minutes?|yuan|percent)(?![a-z]))?");

    /** No such thing is longer. */
    private static final int LONGEST_WHOLE = 120;

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
        for (Phrasing phrasing : CUTS) {
            int cut = lastEnd(phrasing, text, limit);
            // A cut near the beginning would leave a part of a few words, so the next finer cut is better.
            if (cut > limit / 4) {
                return outside(text, cut, limit / 4);
            }
        }
        boolean withinCharacter =
                Character.isHighSurrogate(text.charAt(limit - 1)) && Character.isLowSurrogate(text.charAt(limit));
        return outside(text, withinCharacter ? limit - 1 : limit, limit / 4);
    }

    /** The cut, or one before it that leaves whole what has to be read as a whole; not so far before it that little is left. */
    private static int outside(String text, int cut, int least) {
        int from = Math.max(0, cut - LONGEST_WHOLE);
        int to = Math.min(text.length(), cut + LONGEST_WHOLE);
        Matcher whole = WHOLE.matcher(text).region(from, to).useTransparentBounds(true);
        while (whole.find() && whole.start() < cut) {
            if (cut < whole.end() && whole.start() > least) {
                return whole.start();
            }
        }
        return cut;
    }

    /** Where the last match that ends within the limit ends, or 0. */
    private static int lastEnd(Phrasing phrasing, String text, int limit) {
        // What comes after the limit is shown to the phrasing, so that a word at the very limit can be seen to end
        // there.
        Matcher matcher = phrasing.matcher(text).region(0, limit).useTransparentBounds(true);
        int last = 0;
        while (matcher.find() && matcher.end() <= limit) {
            last = matcher.end();
        }
        return last;
    }
}
