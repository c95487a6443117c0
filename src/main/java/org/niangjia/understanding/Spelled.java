package org.niangjia.understanding;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Words with their pinyin written in characters.
 *
 * @param words in characters
 * @param at for each position in the words, and their end, where it stands in the words as they were written
 */
record Spelled(String words, List<Integer> at) {

    Spelled {
        at = List.copyOf(at);
    }

    static Spelled asWritten(String words) {
        return new Spelled(
                words, IntStream.rangeClosed(0, words.length()).boxed().toList());
    }

    /** What was written where a piece of the words stands. */
    String written(String message, int from, int to) {
        return message.substring(at.get(from), at.get(to));
    }
}
