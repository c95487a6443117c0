package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The wage for the working time that prenatal checks took (Special Provisions on the Labour Protection of Female Employees, article 6, paragraph
 * 3): it counts as time at work, so what was taken off for it is owed back. Where the time itself is asked for, what she tells of each check is
 * added up. How much time a check needs is not counted.
 */
final class CheckTime implements Rule {

    private static final String HOURS_OF_DAY = "standard_daily_hours";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.CHECK_PAY_DOCKED,
                Fact.CHECK_DAYS,
                Fact.CHECK_HOURS,
                Fact.CHECK_TIME_ASKED,
                Fact.DAILY_WAGE,
                Fact.HOURLY_WAGE,
                Fact.MONTHLY_WAGE);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        List<Result> results = new ArrayList<>(sheet.facts().is(Fact.CHECK_TIME_ASKED) ? time(sheet) : List.of());
        back(sheet).or(() -> wage(sheet)).or(() -> wageAsForLeave(sheet)).ifPresent(results::add);
        return results.isEmpty()
                ? new Entitled.Needs(missing(sheet))
                : new Entitled.Counted(results, Optional.empty(), false);
    }

    /** A wage by which the time is paid, where that is told. */
    private static List<Fact<?>> missing(Worksheet sheet) {
        if (sheet.fact(Fact.CHECK_DAYS).isPresent()) {
            return List.of(Fact.DAILY_WAGE);
        }
        return sheet.fact(Fact.CHECK_HOURS).isPresent() ? List.of(Fact.HOURLY_WAGE) : List.of();
    }

    /** All that the checks took, hours and days each by themselves. */
    private static List<Result> time(Worksheet sheet) {
        List<Result> time = new ArrayList<>();
        sheet.fact(Fact.CHECK_HOURS)
                .ifPresent(hours -> time.add(Result.amount("check_hours_in_all", Unit.HOUR, hours, "", List.of())));
        sheet.fact(Fact.CHECK_DAYS)
                .ifPresent(days -> time.add(Result.amount("check_days_in_all", Unit.DAY, days, "", List.of())));
        return time;
    }

    private static Optional<Result> back(Worksheet sheet) {
        return sheet.fact(Fact.CHECK_PAY_DOCKED)
                .map(sum -> Result.amount("check_pay_back", Unit.YUAN, Arithmetic.yuan(sum), "", List.of()));
    }

    private static Optional<Result> wage(Worksheet sheet) {
        Optional<BigDecimal> days = sheet.fact(Fact.CHECK_DAYS);
        Optional<BigDecimal> hours = sheet.fact(Fact.CHECK_HOURS);
        Optional<BigDecimal> daily = sheet.fact(Fact.DAILY_WAGE);
        Optional<BigDecimal> hourly = sheet.fact(Fact.HOURLY_WAGE);
        if ((days.isEmpty() && hours.isEmpty()) || (daily.isEmpty() && hourly.isEmpty())) {
            return Optional.empty();
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
        return Optional.of(
                Result.amount("check_time_wage", Unit.YUAN, Arithmetic.yuan(sum), String.join(" + ", working), steps));
    }

    /** Days of checks by a monthly wage; of hours beside them nothing is said. */
    private static Optional<Result> wageAsForLeave(Worksheet sheet) {
        return WageAsForLeave.of(sheet, sheet.fact(Fact.MONTHLY_WAGE), Unit.DAY)
                .flatMap(wage -> sheet.fact(Fact.CHECK_DAYS)
                        .filter(days -> sheet.fact(Fact.CHECK_HOURS).isEmpty())
                        .map(days -> Result.amount(
                                "check_time_wage_as_for_leave",
                                Unit.YUAN,
                                wage.times(days),
                                wage.working(days),
                                List.of(wage.step()))));
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
