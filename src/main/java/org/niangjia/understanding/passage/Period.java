package org.niangjia.understanding.passage;

import java.time.LocalDate;

/**
 * A time of the past or the near future as it was said: a day, a month, a season, a year, a decade.
 *
 * @param from its first day
 * @param until its last day, the same for a day
 */
public record Period(LocalDate from, LocalDate until) {

    static Period ofMonths(LocalDate from, int months) {
        return new Period(from, from.plusMonths(months).minusDays(1));
    }

    public boolean isMonth() {
        return equals(ofMonths(from.withDayOfMonth(1), 1));
    }

    /** Whether it is a year or longer: the law may well have changed in it. */
    boolean isLong() {
        return !until.isBefore(from.plusYears(1).minusDays(1));
    }

    /** The day whose law is that of its rules: the rules of 2022 are those that held at its end. */
    LocalDate dayOfItsRules() {
        return until.equals(from.plusYears(1).minusDays(1)) ? until : from;
    }
}
