package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.understanding.passage.Span;

/** Whole days of a length of time: 12天, 一个礼拜, and 半个月, which people say of 15. */
final class SpanDays {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_OF_HALF_A_MONTH = 15;

    private SpanDays() {}

    static Optional<Integer> of(Span span) {
        if (span.age() || span.more()) {
            return Optional.empty();
        }
        return switch (span.unit()) {
            case DAY -> whole(span.amount());
            case WEEK -> whole(span.amount()).map(weeks -> weeks * DAYS_A_WEEK);
            case MONTH -> span.amount().compareTo(HALF) == 0 ? Optional.of(DAYS_OF_HALF_A_MONTH) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> whole(BigDecimal amount) {
        return Optional.of(amount.stripTrailingZeros())
                .filter(number -> number.scale() <= 0)
                .map(BigDecimal::intValueExact);
    }
}
