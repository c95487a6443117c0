package org.niangjia.understanding.spelling;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How likely a Chinese character is after the two before it: a trigram model with the smoothing of Witten and Bell (1991), which has no
 * parameter to choose. Immutable.
 */
final class CharacterSequences {

    /** Stands before the first character of a text, and for whatever is no Han character. */
    static final char PAUSE = ' ';

    private static final int LONGEST_HISTORY = 2;

    /** For histories of no, one and two characters. */
    private final List<Followers> after;

    private final Set<Character> characters = new HashSet<>();

    /** Learns from texts. */
    CharacterSequences(Collection<String> texts) {
        int length = texts.stream().mapToInt(String::length).sum();
        long[] seen = new long[length];
        int size = 0;
        for (String text : texts) {
            char before = PAUSE;
            char last = PAUSE;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (isHan(c)) {
                    characters.add(c);
                    seen[size++] = history(before, last, LONGEST_HISTORY) << Character.SIZE | c;
                }
                before = last;
                last = isHan(c) ? c : PAUSE;
            }
        }
        long[] sequences = Arrays.copyOf(seen, size);
        after = IntStream.rangeClosed(0, LONGEST_HISTORY)
                .mapToObj(longest -> new Followers(sequences, longest))
                .toList();
    }

    /** The last of these characters, so many, as a number. */
    private static long history(char before, char last, int length) {
        return (((long) before << Character.SIZE) | last) & ((1L << (length * Character.SIZE)) - 1);
    }

    /** All characters that stand in the texts. */
    Set<Character> characters() {
        return characters;
    }

    /** Whether the two stand side by side anywhere in the texts. */
    boolean knows(char first, char second) {
        return after.get(1).knows(history(PAUSE, first, 1), second);
    }

    /** The natural logarithm of the probability of a character after two others. */
    double logProbability(char before, char last, char c) {
        // A character never seen is as likely as one of a further thousand.
        double probability = 1.0 / (characters.size() + 1000);
        for (int length = 0; length <= LONGEST_HISTORY; length++) {
            probability = after.get(length).probability(history(before, last, length), c, probability);
        }
        return Math.log(probability);
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** What follows on histories of one length, how often. Sorted numbers take a tenth of the memory that maps of characters take. */
    private static final class Followers {

        /** A history and the character after it, in order, and how often they were seen. */
        private final long[] sequences;

        private final int[] counts;

        /** Histories in order, where the sequences of each begin, and how often it was seen. */
        private final long[] histories;

        private final int[] begins;
        private final int[] totals;

        private Followers(long[] seen, int length) {
            long mask = (1L << ((length + 1) * Character.SIZE)) - 1;
            long[] sorted = LongStream.of(seen)
                    .map(sequence -> sequence & mask)
                    .sorted()
                    .toArray();
            sequences = LongStream.of(sorted).distinct().toArray();
            counts = counted(sorted, sequences);
            long[] before = LongStream.of(sorted).map(Followers::history).toArray();
            histories = LongStream.of(before).distinct().toArray();
            totals = counted(before, histories);
            begins = new int[histories.length + 1];
            int[] kinds =
                    counted(LongStream.of(sequences).map(Followers::history).toArray(), histories);
            for (int i = 0; i < kinds.length; i++) {
                begins[i + 1] = begins[i] + kinds[i];
            }
        }

        private static long history(long sequence) {
            return sequence >>> Character.SIZE;
        }

        /** How often each of some numbers stands among sorted ones. */
        private static int[] counted(long[] sorted, long[] distinct) {
            int[] counts = new int[distinct.length];
            int at = 0;
            for (long number : sorted) {
                at += number == distinct[at] ? 0 : 1;
                counts[at]++;
            }
            return counts;
        }

        private boolean knows(long history, char c) {
            return Arrays.binarySearch(sequences, history << Character.SIZE | c) >= 0;
        }

        private double probability(long history, char c, double otherwise) {
            int at = Arrays.binarySearch(histories, history);
            if (at < 0) {
                return otherwise;
            }
            int kinds = begins[at + 1] - begins[at];
            int found = Arrays.binarySearch(sequences, begins[at], begins[at + 1], history << Character.SIZE | c);
            int count = found < 0 ? 0 : counts[found];
            return (count + kinds * otherwise) / (totals[at] + kinds);
        }
    }
}
