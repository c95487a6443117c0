package org.niangjia.understanding.passage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A length of time, or an age.
 *
 * @param age whether it is said as an age: 两岁, 8个月大, 2 years old
 * @param more whether it is said to be somewhat more: 三年多
 */
public record Span(BigDecimal amount, Unit unit, boolean age, boolean more) {

    /** Three places are enough to stay on the right side of a limit. */
    private static final int PLACES = 3;

    public static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

    public enum Unit {
        YEAR,
        MONTH,
        WEEK,
        DAY,
        HOUR
    }

    /** In months, if it is counted by months or years. */
    public Optional<BigDecimal> months() {
        return switch (unit) {
            case YEAR -> Optional.of(plain(amount.multiply(MONTHS_OF_YEAR)));
            case MONTH -> Optional.of(plain(amount));
            default -> Optional.empty();
        };
    }

    /** In years, if it is counted by months or years. */
    public Optional<BigDecimal> years() {
        return switch (unit) {
            case YEAR -> Optional.of(plain(amount));
            case MONTH -> Optional.of(plain(amount.divide(MONTHS_OF_YEAR, PLACES, RoundingMode.DOWN)));
            default -> Optional.empty();
        };
    }

    /** The amount, if this is its unit. */
    public Optional<BigDecimal> in(Unit other) {
        return Optional.of(plain(amount)).filter(a -> unit == other);
    }

    /** One number has one form, so that it is equal to itself however it was said. */
    public static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
