package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.Optional;
import org.niangjia.question.Fact;

/**
 * Sick leave in a year against a limit in months. How many days months have is not written: as many days as the longest such months have reach
 * the limit, fewer than the shortest have do not, and between them it is open.
 */
final class LongSickLeave {

    private LongSickLeave() {}

    static boolean reaches(Worksheet sheet, Figure limit) {
        Optional<BigDecimal> days = sheet.fact(Fact.SICK_DAYS);
        return sheet.fact(Fact.SICK_MONTHS)
                .map(months -> months.compareTo(limit.number()) >= 0)
                .or(() -> days.map(told ->
                        told.intValue() >= LeaveSum.daysOf(limit.whole()).getMax()))
                .orElse(false);
    }

    static boolean mayReach(Worksheet sheet, Figure limit) {
        return reaches(sheet, limit)
                || sheet.fact(Fact.SICK_DAYS)
                        .filter(told -> sheet.fact(Fact.SICK_MONTHS).isEmpty())
                        .filter(told -> told.intValue()
                                >= LeaveSum.daysOf(limit.whole()).getMin())
                        .isPresent();
    }
}
