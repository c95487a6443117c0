package org.niangjia.understanding.spelling;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Words with their pinyin written in characters.
 *
 * @param words in characters
 * @param at for each position in the words, and their end, where it stands in the words as they were written
 */
public record Spelled(String words, List<Integer> at) {

    public Spelled {
        at = List.copyOf(at);
    }

    public static Spelled asWritten(String words) {
        return new Spelled(
                words, IntStream.rangeClosed(0, words.length()).boxed().toList());
    }

    /** What was written where a piece of the words stands. */
    public String written(String message, int from, int to) {
        return message.substring(at.get(from), at.get(to));
    }
}
