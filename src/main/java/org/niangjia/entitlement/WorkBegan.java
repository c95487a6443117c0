package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.niangjia.question.Fact;

/**
 * Completed years since her working life began. Of a year or month that is told without its day there are at least and at most so many.
 *
 * @param least those since its last day
 * @param most those since its first day
 */
record WorkBegan(BigDecimal least, BigDecimal most) {

    /** None if it is not told, or the years are told themselves. */
    static Optional<WorkBegan> of(Worksheet sheet) {
        LocalDate on = sheet.facts().on();
        return sheet.fact(Fact.WORK_BEGAN_IN)
                .filter(began -> sheet.fact(Fact.WORKED_YEARS).isEmpty())
                .map(Between::within)
                .filter(began -> !began.earliest().isAfter(on))
                .map(began -> new WorkBegan(years(began.latest(), on), years(began.earliest(), on)));
    }

    private static BigDecimal years(LocalDate since, LocalDate on) {
        return BigDecimal.valueOf(Math.max(0, ChronoUnit.YEARS.between(since, on)));
    }
}
