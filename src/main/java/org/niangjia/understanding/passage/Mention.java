package org.niangjia.understanding.passage;

import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;

/**
 * A number, amount, span or day that is said at a place of a text. What it is about is told by the words around it.
 *
 * @param from where it begins in the text
 * @param to where it ends
 * @param before the words that lead to it, from the same sentence
 * @param after the words that follow it in the same sentence
 */
public record Mention<T>(T value, int from, int to, String before, String after) {

    /** Far enough for any words that belong to it; bounds the time that a long message can cost. */
    private static final int REACH = 60;

    private static final String ENDS = "。！？!?；;";

    public static <T> Mention<T> of(T value, String text, int from, int to) {
        int start = from;
        while (start > 0 && from - start < REACH && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - to < REACH && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Mention<>(value, from, to, text.substring(start, from), text.substring(to, end));
    }

    /** Each place where a pattern stands in the text, as a mention of one value. */
    public static <T> Stream<Mention<T>> all(Phrasing pattern, T value, String text) {
        return pattern.matcher(text).results().map(found -> of(value, text, found.start(), found.end()));
    }

    /** Whether the words before it end like this; the pattern ends with {@code $}. */
    public boolean comesAfter(Phrasing words) {
        return words.isIn(before);
    }

    /** Whether the words after it begin like this. */
    public boolean isFollowedBy(Phrasing words) {
        return words.begins(after);
    }

    boolean overlaps(Mention<?> other) {
        return from < other.to && other.from < to;
    }
}
