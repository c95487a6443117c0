package org.niangjia.understanding.learning;

import java.util.HashMap;
import java.util.Map;

/**
 * The units of words that likeness in wording is counted by: every ideograph, every run of other letters or digits, and every pair of
 * neighbouring units. Of a longer run of letters its parts of four letters count too, so that a misspelt word is still half known.
 */
final class WordGrams {

    private static final int PART = 4;

    private WordGrams() {}

    /** How often each unit and each pair stands in the words. Linear in their length. */
    static Map<String, Integer> count(String words) {
        Map<String, Integer> counts = new HashMap<>();
        String before = "";
        for (int i = 0; i < words.length(); ) {
            int end = unitEnd(words, i);
            String unit = words.substring(i, end);
            i = end;
            if (unit.isBlank()) {
                continue;
            }
            counts.merge(unit, 1, Integer::sum);
            if (!before.isEmpty()) {
                counts.merge(before + ' ' + unit, 1, Integer::sum);
            }
            for (int p = 0; p + PART < unit.length(); p++) {
                counts.merge(unit.substring(p, p + PART) + '~', 1, Integer::sum);
            }
            before = unit;
        }
        return counts;
    }

    private static int unitEnd(String words, int from) {
        int first = words.codePointAt(from);
        int end = from + Character.charCount(first);
        if (!inRun(first)) {
            return end;
        }
        while (end < words.length() && inRun(words.codePointAt(end))) {
            end += Character.charCount(words.codePointAt(end));
        }
        return end;
    }

    private static boolean inRun(int character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }
}
