package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * Pay for annual leave that the employer did not give (Regulation on Paid Annual Leave, article 5; Measures, articles 10 and 11). The rate
 * includes the wage that was paid for the day, so what is still owed is less.
 */
final class UnusedAnnualLeave implements Rule {

    private static final String RATE = "unused_annual_leave_pay";
    private static final String PAID_DAYS = "monthly_paid_days";
    private static final BigDecimal NORMAL_WAGE = BigDecimal.valueOf(100);

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.UNUSED_DAYS, Fact.MONTHLY_WAGE, Fact.WORKED_YEARS);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure rate = sheet.figure(RATE);
        Figure paidDays = sheet.figure(PAID_DAYS);
        Optional<BigDecimal> unused = sheet.fact(Fact.UNUSED_DAYS);
        Optional<BigDecimal> wage = sheet.fact(Fact.MONTHLY_WAGE);
        if (unused.isEmpty() && wage.isEmpty()) {
            return new Entitled.Needs(List.of(Fact.UNUSED_DAYS, Fact.MONTHLY_WAGE));
        }
        if (wage.isEmpty()) {
            return inDaysOfWage(rate, unused.orElseThrow()).settledBy(Fact.MONTHLY_WAGE);
        }
        Pay pay = new Pay(wage.get(), paidDays, rate);
        return unused.map(pay::of).orElseGet(() -> pay.forADay(sheet));
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

    private static String percent(Figure rate) {
        return Arithmetic.plain(rate.number()) + "%";
    }

    private static String aboveNormal(Figure rate) {
        return "(" + percent(rate) + " − " + NORMAL_WAGE + "%)";
    }

    /** What is owed on a monthly wage. */
    private record Pay(BigDecimal wage, Figure paidDays, Figure rate) {

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
                    .map(years -> above(AnnualLeave.days(sheet, years)))
                    .ifPresent(most -> results.add(
                            Result.bounds("unused_leave_extra", Unit.YUAN, BigDecimal.ZERO, most, steps())));
            return new Entitled.Counted(results, Optional.of(Fact.UNUSED_DAYS), false);
        }

        private BigDecimal above(BigDecimal days) {
            return yuan(rate.number().subtract(NORMAL_WAGE), days);
        }

        private BigDecimal yuan(BigDecimal percent, BigDecimal days) {
            return Arithmetic.yuan(
                    Arithmetic.divided(paidDays.number(), Arithmetic.percent(percent, wage.multiply(days))));
        }

        private String dayWage() {
            return Arithmetic.plain(wage) + " ÷ " + Arithmetic.plain(paidDays.number());
        }

        private List<Step> steps() {
            BigDecimal day = Arithmetic.yuan(Arithmetic.divided(paidDays.number(), wage));
            return List.of(paidDays.giving(dayWage(), day, Unit.YUAN), rate.step());
        }
    }
}
