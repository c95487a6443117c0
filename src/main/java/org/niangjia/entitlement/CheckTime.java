package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The wage for the working time that prenatal checks took (Special Provisions on the Labour Protection of Female Employees, article 6, paragraph
 * 3): it counts as time at work, so what was taken off for it is owed back. How much time a check needs is not counted.
 */
final class CheckTime implements Rule {

    private static final String HOURS_OF_DAY = "standard_daily_hours";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.CHECK_PAY_DOCKED, Fact.CHECK_DAYS, Fact.CHECK_HOURS, Fact.DAILY_WAGE, Fact.HOURLY_WAGE);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<Result> docked = sheet.fact(Fact.CHECK_PAY_DOCKED)
                .map(sum -> Result.amount("check_pay_back", Unit.YUAN, Arithmetic.yuan(sum), "", List.of()));
        if (docked.isPresent()) {
            return Entitled.Counted.of(docked.get());
        }
        Optional<BigDecimal> days = sheet.fact(Fact.CHECK_DAYS);
        Optional<BigDecimal> hours = sheet.fact(Fact.CHECK_HOURS);
        if (days.isEmpty() && hours.isEmpty()) {
            return new Entitled.Needs(List.of());
        }
        Optional<BigDecimal> daily = sheet.fact(Fact.DAILY_WAGE);
        Optional<BigDecimal> hourly = sheet.fact(Fact.HOURLY_WAGE);
        if (daily.isEmpty() && hourly.isEmpty()) {
            return new Entitled.Needs(List.of(days.isPresent() ? Fact.DAILY_WAGE : Fact.HOURLY_WAGE));
        }
        List<Step> steps = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        List<String> working = new ArrayList<>();
        if (days.isPresent()) {
            sum = sum.add(pay(sheet, days.get(), daily, hourly, false, working, steps));
        }
        if (hours.isPresent()) {
            sum = sum.add(pay(sheet, hours.get(), hourly, daily, true, working, steps));
        }
        return Entitled.Counted.of(
                Result.amount("check_time_wage", Unit.YUAN, Arithmetic.yuan(sum), String.join(" + ", working), steps));
    }

    /** By the wage of the same unit, else by that of the other and the hours of a day by law. */
    private static BigDecimal pay(
            Worksheet sheet,
            BigDecimal time,
            Optional<BigDecimal> same,
            Optional<BigDecimal> other,
            boolean ofHours,
            List<String> working,
            List<Step> steps) {
        if (same.isPresent()) {
            working.add(Arithmetic.plain(same.get()) + " × " + Arithmetic.plain(time));
            return same.get().multiply(time);
        }
        Figure hours = sheet.figure(HOURS_OF_DAY);
        steps.add(hours.step());
        BigDecimal product = other.orElseThrow().multiply(time);
        working.add(Arithmetic.plain(other.orElseThrow()) + " × " + Arithmetic.plain(time) + (ofHours ? " ÷ " : " × ")
                + Arithmetic.plain(hours.number()));
        return ofHours ? Arithmetic.divided(hours.number(), product) : product.multiply(hours.number());
    }
}
