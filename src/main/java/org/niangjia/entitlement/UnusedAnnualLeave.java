package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Pay for annual leave that the employer did not give (Regulation on Paid Annual Leave, article 5; Measures, articles 10 and 11). The rate
 * includes the wage that was paid for the day, so what is still owed is less. In the year in which she leaves, the days that are due go by
 * the days of that year that she was employed, part days dropped, less what she has had (Measures, article 12). Who stays and says how many
 * days of the year she has had is owed the others, at least those of the years worked that she told of.
 */
final class UnusedAnnualLeave implements Rule {

    private static final String RATE = "unused_annual_leave_pay";
    private static final String YEAR_OF_LEAVING = "days_of_year_of_leaving";
    private static final String PAID_DAYS = "monthly_paid_days";
    private static final BigDecimal NORMAL_WAGE = BigDecimal.valueOf(100);

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.UNUSED_DAYS,
                Fact.MONTHLY_WAGE,
                Fact.DAILY_WAGE,
                Fact.WORKED_YEARS,
                Fact.EARLIER_YEARS,
                Fact.WORK_BEGAN_IN,
                Fact.YEARLY_LEAVE,
                Fact.SERVICE_MONTHS,
                Fact.ENDED_ON,
                Fact.HIRED_ON,
                Fact.HIRED_IN,
                Fact.DAYS_TAKEN);
    }

    @Override
    public Entitled count(Worksheet told) {
        Worksheet sheet = AnnualLeave.byDaysOfYear(told);
        return isOfWholeYear(sheet) ? count(sheet, Optional.empty()) : count(sheet, sheet.fact(Fact.UNUSED_DAYS));
    }

    /** Who leaves and has had none of what a whole year gives her tells of no days that are still due: those go by the days that are over. */
    private static boolean isOfWholeYear(Worksheet sheet) {
        return sheet.fact(Fact.ENDED_ON).isPresent()
                && sheet.fact(Fact.YEARLY_LEAVE).isPresent()
                && sheet.fact(Fact.UNUSED_DAYS).equals(sheet.fact(Fact.YEARLY_LEAVE))
                && sheet.fact(Fact.DAYS_TAKEN).orElse(BigDecimal.ZERO).signum() == 0;
    }

    private static Entitled count(Worksheet told, Optional<BigDecimal> unused) {
        Worksheet sheet = unused.isEmpty()
                        && told.fact(Fact.UNUSED_DAYS).isPresent()
                        && told.fact(Fact.DAYS_TAKEN).isEmpty()
                ? told.with(Fact.DAYS_TAKEN, BigDecimal.ZERO)
                : told;
        Figure rate = sheet.figure(RATE);
        Optional<Pay> pay = pay(sheet);
        Optional<Due> due = unused.isEmpty() ? Due.onLeaving(sheet).or(() -> Due.ofYear(sheet)) : Optional.empty();
        if (due.isPresent()) {
            return due.get().paid(pay, rate);
        }
        if (unused.isEmpty() && pay.isEmpty()) {
            return new Entitled.Needs(List.of(Fact.UNUSED_DAYS, Fact.MONTHLY_WAGE));
        }
        if (pay.isEmpty()) {
            return inDaysOfWage(rate, unused.orElseThrow()).settledBy(Fact.MONTHLY_WAGE);
        }
        return unused.map(pay.get()::of).orElseGet(() -> pay.get().forADay(sheet));
    }

    private static Entitled.Counted inDaysOfWage(Figure rate, BigDecimal days) {
        String count = Arithmetic.plain(days);
        List<Step> steps = List.of(rate.step());
        return Entitled.Counted.of(
                Result.amount(
                        "unused_leave_extra_days",
                        Unit.DAY,
                        Arithmetic.percent(rate.number().subtract(NORMAL_WAGE), days),
                        count + " × " + aboveNormal(rate),
                        steps),
                Result.amount(
                        "unused_leave_pay_days",
                        Unit.DAY,
                        Arithmetic.percent(rate.number(), days),
                        count + " × " + percent(rate),
                        steps));
    }

    /**
     * Days that are due and were not had.
     *
     * @param settles the fact that would make the bounds narrower; empty if they are exact
     * @param leaving whether they are those of the year in which she leaves
     */
    private record Due(
            BigDecimal least, BigDecimal most, List<Step> steps, Optional<Fact<?>> settles, boolean leaving) {

        static Optional<Due> onLeaving(Worksheet sheet) {
            return sheet.fact(Fact.ENDED_ON).flatMap(ended -> {
                LocalDate newYear = ended.withDayOfYear(1);
                LocalDate first =
                        sheet.fact(Fact.HIRED_ON).filter(newYear::isBefore).orElse(newYear);
                return first.isAfter(ended)
                        ? Optional.empty()
                        : Optional.of(of(sheet, ChronoUnit.DAYS.between(first, ended) + 1));
            });
        }

        /** The days of a whole year, less those that she says she has had. */
        static Optional<Due> ofYear(Worksheet sheet) {
            BigDecimal years = AnnualLeave.workedAtLeast(sheet);
            boolean hiredThisYear = sheet.fact(Fact.HIRED_ON)
                    .filter(day -> day.getYear() == sheet.facts().on().getYear())
                    .isPresent();
            if (years.signum() == 0 || hiredThisYear) {
                return Optional.empty();
            }
            return sheet.fact(Fact.DAYS_TAKEN).map(taken -> {
                List<Step> certain = AnnualLeave.ladder(sheet, years);
                List<Step> highest = AnnualLeave.ladder(sheet, AnnualLeave.highest(sheet));
                List<Step> possible = sheet.fact(Fact.WORKED_YEARS).isPresent() ? certain : highest;
                BigDecimal least = AnnualLeave.days(certain).subtract(taken).max(BigDecimal.ZERO);
                BigDecimal most = AnnualLeave.days(possible).subtract(taken).max(BigDecimal.ZERO);
                boolean exact = least.compareTo(most) == 0;
                List<Step> steps = new ArrayList<>(certain);
                if (!exact) {
                    possible.forEach(step -> steps.add(step.ifSo()));
                }
                return new Due(least, most, steps, exact ? Optional.empty() : Optional.of(Fact.WORKED_YEARS), false);
            });
        }

        private static Due of(Worksheet sheet, long passed) {
            Figure year = sheet.figure(YEAR_OF_LEAVING);
            Optional<BigDecimal> years = sheet.fact(Fact.WORKED_YEARS);
            BigDecimal fullYear = years.map(told -> AnnualLeave.days(sheet, told))
                    .orElseGet(() -> AnnualLeave.days(sheet, AnnualLeave.highest(sheet)));
            BigDecimal share = Arithmetic.divided(year.number(), fullYear.multiply(BigDecimal.valueOf(passed)));
            Optional<BigDecimal> taken = sheet.fact(Fact.DAYS_TAKEN);
            BigDecimal most = share.subtract(taken.orElse(BigDecimal.ZERO))
                    .setScale(0, RoundingMode.FLOOR)
                    .max(BigDecimal.ZERO);
            Step step = year.giving(
                    passed + " ÷ " + Arithmetic.plain(year.number()) + " × " + Arithmetic.plain(fullYear),
                    share.setScale(2, RoundingMode.FLOOR),
                    Unit.DAY);
            List<Step> steps = new ArrayList<>(
                    years.map(told -> AnnualLeave.ladder(sheet, told)).orElse(List.of()));
            steps.add(years.isPresent() ? step : step.ifSo());
            Optional<Fact<?>> missing = years.isEmpty()
                    ? Optional.of(Fact.WORKED_YEARS)
                    : taken.isEmpty() && most.signum() > 0 ? Optional.of(Fact.DAYS_TAKEN) : Optional.empty();
            return new Due(missing.isEmpty() ? most : BigDecimal.ZERO, most, steps, missing, true);
        }

        Entitled.Counted paid(Optional<Pay> pay, Figure rate) {
            List<Result> results = new ArrayList<>();
            results.add(
                    leaving
                            ? Result.bounds("unused_leave_days_due", Unit.DAY, least, most, steps)
                            : Result.bounds("unused_leave_days_of_year", Unit.DAY, least, most, steps));
            if (least.compareTo(most) == 0 && most.signum() > 0) {
                results.addAll(pay.map(money -> money.of(most))
                        .orElseGet(() -> inDaysOfWage(rate, most))
                        .results());
            } else if (least.signum() > 0) {
                pay.ifPresent(money -> results.add(money.between(least, most)));
            }
            Optional<Fact<?>> open = settles.or(
                    () -> pay.isEmpty() && most.signum() > 0 ? Optional.of(Fact.MONTHLY_WAGE) : Optional.empty());
            return new Entitled.Counted(results, open, false);
        }
    }

    private static String percent(Figure rate) {
        return Arithmetic.plain(rate.number()) + "%";
    }

    private static String aboveNormal(Figure rate) {
        return "(" + percent(rate) + " − " + NORMAL_WAGE + "%)";
    }

    /** By the wage of a month, else by that of a day as she tells it. */
    private static Optional<Pay> pay(Worksheet sheet) {
        Figure rate = sheet.figure(RATE);
        return sheet.fact(Fact.MONTHLY_WAGE)
                .map(month -> new Pay(month, Optional.of(sheet.figure(PAID_DAYS)), rate))
                .or(() -> sheet.fact(Fact.DAILY_WAGE).map(day -> new Pay(day, Optional.empty(), rate)));
    }

    /**
     * What is owed on a wage.
     *
     * @param paidDays the days that a wage of a month is divided by; none of a wage of a day
     */
    private record Pay(BigDecimal wage, Optional<Figure> paidDays, Figure rate) {

        Entitled.Counted of(BigDecimal days) {
            String count = Arithmetic.plain(days);
            return Entitled.Counted.of(
                    Result.amount(
                            "unused_leave_extra",
                            Unit.YUAN,
                            above(days),
                            dayWage() + " × " + count + " × " + aboveNormal(rate),
                            steps()),
                    Result.amount(
                            "unused_leave_pay",
                            Unit.YUAN,
                            yuan(rate.number(), days),
                            dayWage() + " × " + count + " × " + percent(rate),
                            steps()));
        }

        /** As long as the days are not known: for each day, and for all the days of a year as the most. */
        Entitled.Counted forADay(Worksheet sheet) {
            List<Result> results = new ArrayList<>();
            results.add(Result.amount(
                    "unused_leave_extra_a_day",
                    Unit.YUAN,
                    above(BigDecimal.ONE),
                    dayWage() + " × " + aboveNormal(rate),
                    steps()));
            sheet.fact(Fact.WORKED_YEARS)
                    .map(years -> between(BigDecimal.ZERO, AnnualLeave.days(sheet, years)))
                    .ifPresent(results::add);
            return new Entitled.Counted(results, Optional.of(Fact.UNUSED_DAYS), false);
        }

        /** For at least and at most so many days. */
        Result between(BigDecimal least, BigDecimal most) {
            return Result.bounds("unused_leave_extra", Unit.YUAN, above(least), above(most), steps());
        }

        private BigDecimal above(BigDecimal days) {
            return yuan(rate.number().subtract(NORMAL_WAGE), days);
        }

        private BigDecimal yuan(BigDecimal percent, BigDecimal days) {
            BigDecimal whole = Arithmetic.percent(percent, wage.multiply(days));
            return Arithmetic.yuan(paidDays.map(month -> Arithmetic.divided(month.number(), whole))
                    .orElse(whole));
        }

        private String dayWage() {
            return paidDays.map(days -> Arithmetic.plain(wage) + " ÷ " + Arithmetic.plain(days.number()))
                    .orElseGet(() -> Arithmetic.plain(wage));
        }

        private List<Step> steps() {
            return Stream.concat(paidDays.map(this::ofADay).stream(), Stream.of(rate.step()))
                    .toList();
        }

        private Step ofADay(Figure days) {
            return days.giving(dayWage(), Arithmetic.yuan(Arithmetic.divided(days.number(), wage)), Unit.YUAN);
        }
    }
}
