package org.niangjia.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How likely a Chinese character is after the two before it: a trigram model with the smoothing of Witten and Bell (1991), which has no
 * parameter to choose. Immutable.
 */
final class CharacterSequences {

    /** Stands before the first character of a text, and for whatever is no Han character. */
    static final char PAUSE = ' ';

    private static final int LONGEST_HISTORY = 2;

    private final Map<String, Followers> after = new HashMap<>();
    private final Set<Character> characters = new HashSet<>();

    /** Learns from texts. */
    CharacterSequences(Collection<String> texts) {
        for (String text : texts) {
            char before = PAUSE;
            char last = PAUSE;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (isHan(c)) {
                    characters.add(c);
                    count("" + before + last, c);
                    count("" + last, c);
                    count("", c);
                }
                before = last;
                last = isHan(c) ? c : PAUSE;
            }
        }
    }

    private void count(String history, char c) {
        after.computeIfAbsent(history, any -> new Followers()).add(c);
    }

    /** All characters that stand in the texts. */
    Set<Character> characters() {
        return characters;
    }

    /** Whether the two stand side by side anywhere in the texts. */
    boolean knows(char first, char second) {
        Followers followers = after.get(String.valueOf(first));
        return followers != null && followers.counts.containsKey(second);
    }

    /** The natural logarithm of the probability of a character after two others. */
    double logProbability(char before, char last, char c) {
        // A character never seen is as likely as one of a further thousand.
        double probability = 1.0 / (characters.size() + 1000);
        String whole = "" + before + last;
        for (int length = 0; length <= LONGEST_HISTORY; length++) {
            Followers followers = after.get(whole.substring(LONGEST_HISTORY - length));
            probability = followers == null ? probability : followers.probability(c, probability);
        }
        return Math.log(probability);
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static final class Followers {
        private final Map<Character, Integer> counts = new HashMap<>(2);
        private int total;

        private void add(char c) {
            counts.merge(c, 1, Integer::sum);
            total++;
        }

        private double probability(char c, double otherwise) {
            int kinds = counts.size();
            return (counts.getOrDefault(c, 0) + kinds * otherwise) / (total + kinds);
        }
    }
}
