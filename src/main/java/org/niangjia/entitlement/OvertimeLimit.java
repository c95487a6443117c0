package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * By how many hours the overtime of a month goes beyond its limit (Labour Law, article 41). Work on rest days and public holidays is left
 * open: no text at hand says whether it counts towards the limit.
 */
final class OvertimeLimit implements Rule {

    private static final String LIMIT = "overtime_monthly_limit";
    private static final String WEEKDAY = "weekday";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.OVERTIME_HOURS, Fact.OVERTIME_ON);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure limit = sheet.figure(LIMIT);
        boolean onWorkingDays =
                sheet.fact(Fact.OVERTIME_ON).map(WEEKDAY::equals).orElse(true);
        return sheet.fact(Fact.OVERTIME_HOURS)
                .filter(hours -> onWorkingDays)
                .<Entitled>map(hours -> Entitled.Counted.of(
                        hours.compareTo(limit.number()) > 0 ? beyond(hours, limit) : left(hours, limit)))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }

    private static Result beyond(BigDecimal hours, Figure limit) {
        return Result.amount(
                "overtime_beyond_limit",
                Unit.HOUR,
                hours.subtract(limit.number()),
                Arithmetic.plain(hours) + " − " + Arithmetic.plain(limit.number()),
                List.of(limit.step()));
    }

    private static Result left(BigDecimal hours, Figure limit) {
        return Result.amount(
                "overtime_left",
                Unit.HOUR,
                limit.number().subtract(hours),
                Arithmetic.plain(limit.number()) + " − " + Arithmetic.plain(hours),
                List.of(limit.step()));
    }
}
