package org.niangjia.knowledge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a figure follows from figures of law, where the law does not write it out: {@code 158 minus 98}. Worked from left to right.
 *
 * @param figures those it starts from, in order
 */
record Derivation(List<String> figures, BigDecimal result) {

    /** Months of a year, days of a week, hours of a day, minutes of an hour: no law has to state them. */
    static final Set<String> OF_THE_CALENDAR = Set.of("12", "7", "24", "60");

    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final Pattern WHOLE =
            Pattern.compile(NUMBER + "(?: (?:plus|minus|times|divided by) " + NUMBER + ")+");
    private static final Pattern STEP = Pattern.compile("(plus|minus|times|divided by)? ?(" + NUMBER + ")");

    Derivation {
        figures = List.copyOf(figures);
    }

    static Optional<Derivation> parse(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        List<String> figures = new ArrayList<>();
        BigDecimal result = BigDecimal.ZERO;
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            BigDecimal number = new BigDecimal(step.group(2));
            String operation = step.group(1) == null ? "plus" : step.group(1);
            if (operation.equals("divided by") && number.signum() == 0) {
                return Optional.empty();
            }
            result = switch (operation) {
                case "minus" -> result.subtract(number);
                case "times" -> result.multiply(number);
                case "divided by" -> result.divide(number, MathContext.DECIMAL64);
                default -> result.add(number);
            };
            figures.add(step.group(2));
        }
        return Optional.of(new Derivation(figures, result));
    }
}
