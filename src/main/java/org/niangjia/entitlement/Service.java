package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.niangjia.question.Fact;

/**
 * How long she worked for an employer.
 *
 * @param from first day; where only the months are known, the day that they lead back to
 * @param until last day, which counts
 * @param months completed months
 * @param more whether a part of a month comes on top
 * @param working how it was found, in arithmetic signs; empty if she said the months herself
 */
record Service(LocalDate from, LocalDate until, int months, boolean more, String working) {

    /** From the first to the last day if both are known, else the months she said, else from the first day to the day asked. */
    static Optional<Service> of(Worksheet sheet) {
        Optional<LocalDate> hired = sheet.fact(Fact.HIRED_ON);
        Optional<LocalDate> ended = sheet.fact(Fact.ENDED_ON);
        LocalDate until = ended.orElse(sheet.facts().on());
        Optional<BigDecimal> told = sheet.fact(Fact.SERVICE_MONTHS);
        if (told.isPresent() && (hired.isEmpty() || ended.isEmpty())) {
            return told.map(months -> told(months, until));
        }
        return hired.filter(from -> !from.isAfter(until)).map(from -> between(from, until));
    }

    /** Whether the last day is only the day asked, because nobody said when it ended. */
    static boolean endIsOpen(Worksheet sheet) {
        return sheet.fact(Fact.ENDED_ON).isEmpty()
                && sheet.fact(Fact.SERVICE_MONTHS).isEmpty();
    }

    static Service between(LocalDate from, LocalDate until) {
        // The last day is worked too: from 1 March to the end of February is a full year.
        LocalDate next = until.plusDays(1);
        int months = (int) ChronoUnit.MONTHS.between(from, next);
        boolean more = after(from, months).isBefore(next);
        return new Service(from, until, months, more, from + " – " + until);
    }

    /** First day after so many completed months: a month that has no such day is completed by its last. */
    static LocalDate after(LocalDate from, int months) {
        LocalDate day = from.plusMonths(months);
        return day.getDayOfMonth() < from.getDayOfMonth() ? day.plusDays(1) : day;
    }

    private static Service told(BigDecimal months, LocalDate until) {
        int completed = months.setScale(0, RoundingMode.FLOOR).intValueExact();
        boolean more = months.compareTo(BigDecimal.valueOf(completed)) > 0;
        LocalDate from = until.plusDays(1).minusMonths(completed).minusDays(more ? 1 : 0);
        return new Service(from, until, completed, more, "");
    }

    /** The part of it that is not before a day. */
    Service notBefore(LocalDate day) {
        return from.isBefore(day) && !until.isBefore(day) ? between(day, until) : this;
    }
}
