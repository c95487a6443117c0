package org.niangjia.entitlement;

import java.time.LocalDate;

/**
 * How periods of law are counted (Civil Code, articles 201 and 202): the first day does not count, and a period of months or years ends on
 * the same day of the month, or on the last day of a month that has no such day. That a last day on a public holiday moves on (article
 * 203) is left out: make-up working days are only known from reports, and the day that has not moved is the safe one.
 */
final class Deadline {

    private Deadline() {}

    /** The last day of a period that runs from a day. */
    static LocalDate after(LocalDate from, Figure period) {
        return switch (period.parameter().unit()) {
            case DAY -> from.plusDays(period.whole());
            case MONTH -> from.plusMonths(period.whole());
            case YEAR, AGE -> from.plusYears(period.whole());
            default ->
                throw new IllegalArgumentException(
                        period.parameter().name() + " is no period of calendar days, months or years");
        };
    }
}
