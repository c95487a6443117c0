package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.niangjia.question.Fact;

/**
 * A day, or the days between which it lies.
 *
 * @param earliest equal to {@code latest} if the day is known
 */
record Between(LocalDate earliest, LocalDate latest) {

    /** An age in months that was written as a part of a year with two decimals is this much off at most, in months. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.06");

    private static final int YEAR_DIGITS = 4;

    static Between exactly(LocalDate day) {
        return new Between(day, day);
    }

    /** When the child was born, or is expected: between two days where only the year, the month or its age is known. */
    static Optional<Between> birth(Worksheet sheet) {
        return sheet.fact(Fact.BORN_ON)
                .map(Between::exactly)
                .or(() -> sheet.fact(Fact.BORN_IN).map(Between::within))
                .or(() -> sheet.fact(Fact.CHILD_AGE)
                        .map(age -> bornAtAge(age, sheet.facts().on())));
    }

    /** Whether she is pregnant and no day is told on which the child is expected: one that she has had says nothing of it. */
    static boolean isDueOnNoKnownDay(Worksheet sheet) {
        return sheet.facts().is(Fact.EXPECTING)
                && birth(sheet)
                        .filter(due -> due.latest().isAfter(sheet.facts().on()))
                        .isEmpty();
    }

    /** The first and the last day of a year or month. */
    static Between within(String yearOrMonth) {
        boolean year = yearOrMonth.length() == YEAR_DIGITS;
        LocalDate first = LocalDate.parse(yearOrMonth + (year ? "-01-01" : "-01"));
        return new Between(first, (year ? first.plusYears(1) : first.plusMonths(1)).minusDays(1));
    }

    /** Whole years are completed years; an age with a fraction is completed months. */
    private static Between bornAtAge(BigDecimal age, LocalDate on) {
        boolean wholeYears = age.stripTrailingZeros().scale() <= 0;
        int months = wholeYears
                ? age.intValueExact() * Arithmetic.MONTHS_OF_YEAR.intValue()
                : age.multiply(Arithmetic.MONTHS_OF_YEAR)
                        .add(ROUNDING)
                        .setScale(0, RoundingMode.FLOOR)
                        .intValueExact();
        int width = wholeYears ? Arithmetic.MONTHS_OF_YEAR.intValue() : 1;
        return new Between(on.minusMonths(months + width).plusDays(1), on.minusMonths(months));
    }

    boolean isExact() {
        return earliest.equals(latest);
    }

    /** Where it is a birth: the birthday on which the child reaches an age. */
    Between turning(Figure age) {
        return mapped(day -> birthday(day, age));
    }

    /** Who was born on 29 February is a year older only after the last of February of a year without that day. */
    static LocalDate birthday(LocalDate born, Figure age) {
        LocalDate day = Deadline.after(born, age);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }

    Between mapped(Function<LocalDate, LocalDate> change) {
        return new Between(change.apply(earliest), change.apply(latest));
    }
}
