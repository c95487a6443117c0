package org.niangjia.understanding.passage;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;

/** Numbers in English words: four, twenty-five, five thousand two hundred, three and a half thousand, five grand. */
final class EnglishNumbers {

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private static final String SMALL = "(?:(?:" + String.join("|", TENS.keySet())
            + ")(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\\b)?|" + String.join("|", UNITS.keySet()) + ")";
    private static final String BELOW_THOUSAND = SMALL + "(?: hundred(?:(?: and)? " + SMALL + ")?)?";
    private static final Phrasing NUMBER = Phrasing.of("\\b(?<thousands>" + BELOW_THOUSAND
            + ")(?:(?<half> and a half)? (?:thousand|grand)\\b(?:(?: and)? (?<rest>" + BELOW_THOUSAND + "))?)?\\b");

    /** After figures: 5 grand, 4.5 thousand. */
    private static final Phrasing THOUSAND = Phrasing.of(" (?:thousand|grand)\\b");

    private static final BigDecimal THOUSANDS = BigDecimal.valueOf(1_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private EnglishNumbers() {}

    /**
     * A number that was read.
     *
     * @param to where it ends
     */
    record Found(BigDecimal value, int to) {}

    /** The number that begins at the place. */
    static Optional<Found> at(String text, int from) {
        Matcher number = NUMBER.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(belowThousand(number.group("thousands")));
        if (number.end() > number.end("thousands")) {
            value = number.group("half") == null ? value : value.add(HALF);
            value = value.multiply(THOUSANDS);
            value = number.group("rest") == null
                    ? value
                    : value.add(BigDecimal.valueOf(belowThousand(number.group("rest"))));
        }
        return Optional.of(new Found(Span.plain(value), number.end()));
    }

    /** Where the word ends that makes the figures before it thousands; empty if there is none. */
    static Optional<Integer> thousandsEnd(String text, int from) {
        Matcher thousand = THOUSAND.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return thousand.lookingAt() ? Optional.of(thousand.end()) : Optional.empty();
    }

    private static int belowThousand(String words) {
        String[] hundreds = words.split(" hundred(?: and)? ?", -1);
        return hundreds.length == 1
                ? small(words)
                : small(hundreds[0]) * 100 + (hundreds[1].isEmpty() ? 0 : small(hundreds[1]));
    }

    private static int small(String words) {
        int sum = 0;
        for (String word : words.split("[- ]", -1)) {
            sum += UNITS.getOrDefault(word, 0) + TENS.getOrDefault(word, 0);
        }
        return sum;
    }
}
