package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

/**
 * What is owed where the wage is below the local minimum wage that she tells, and what may be ordered on top if the employer still does not
 * pay after the order (Labour Contract Law, article 85). In a time of sick leave it is not the minimum wage that counts but what {@link SickPay} gives,
 * where the place has such a rule.
 */
final class MinimumWage implements Rule {

    private final SickPay sickPay = new SickPay();

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.MINIMUM_WAGE,
                Fact.MONTHLY_WAGE,
                Fact.UNDERPAID_MONTHS,
                Fact.ON_SICK_LEAVE,
                Fact.MINIMUM_HOURLY_WAGE,
                Fact.HOURLY_WAGE,
                Fact.WORKED_HOURS);
    }

    @Override
    public boolean isToldItsFigure(Facts facts) {
        return facts.knowsAny(List.of(Fact.MINIMUM_WAGE, Fact.MINIMUM_HOURLY_WAGE));
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<BigDecimal> minimum = sheet.fact(Fact.MINIMUM_WAGE);
        Optional<BigDecimal> wage = sheet.fact(Fact.MONTHLY_WAGE);
        if (minimum.isPresent() && sheet.fact(Fact.ON_SICK_LEAVE).orElse(false)) {
            return sickPay.isHeld(sheet) ? sickPay.count(sheet) : new Entitled.Needs(List.of());
        }
        if (minimum.isEmpty() || wage.isEmpty()) {
            Optional<Entitled> byTheHour = byTheHour(sheet);
            if (byTheHour.isPresent()) {
                return byTheHour.get();
            }
            return new Entitled.Needs(
                    minimum.isPresent()
                            ? List.of(Fact.MONTHLY_WAGE)
                            : wage.isPresent() ? List.of(Fact.MINIMUM_WAGE) : List.of());
        }
        Gap gap = new Gap(minimum.get(), wage.get());
        Result aMonth = Result.amount(
                "minimum_wage_gap_a_month", Unit.YUAN, Arithmetic.yuan(gap.each()), gap.working(), List.of());
        return gap.counted(sheet, aMonth, Fact.UNDERPAID_MONTHS);
    }

    /** Work by the hour, of which the place has a minimum of its own (Labour Contract Law, article 72). */
    private static Optional<Entitled> byTheHour(Worksheet sheet) {
        return sheet.fact(Fact.MINIMUM_HOURLY_WAGE)
                .flatMap(minimum -> sheet.fact(Fact.HOURLY_WAGE).map(wage -> {
                    Gap gap = new Gap(minimum, wage);
                    Result anHour = Result.amount(
                            "minimum_wage_gap_an_hour",
                            Unit.YUAN,
                            Arithmetic.yuan(gap.each()),
                            gap.working(),
                            List.of());
                    return gap.counted(sheet, anHour, Fact.WORKED_HOURS);
                }));
    }

    /** By how much a wage is below the minimum, each month or hour. */
    private record Gap(BigDecimal minimum, BigDecimal wage) {

        BigDecimal each() {
            return minimum.subtract(wage).max(BigDecimal.ZERO);
        }

        String working() {
            return each().signum() == 0 ? "" : Arithmetic.plain(minimum) + " − " + Arithmetic.plain(wage);
        }

        /**
         * What it comes to.
         *
         * @param ofOne the gap of a month or an hour
         * @param howMany the fact that says how many of them
         */
        Entitled counted(Worksheet sheet, Result ofOne, Fact<BigDecimal> howMany) {
            if (each().signum() == 0) {
                return Entitled.Counted.of(ofOne);
            }
            List<Result> results = new ArrayList<>();
            Optional<BigDecimal> many = sheet.fact(howMany);
            many.ifPresent(times -> {
                BigDecimal owed = Arithmetic.yuan(each().multiply(times));
                String working = "(" + working() + ") × " + Arithmetic.plain(times);
                results.add(Result.amount("minimum_wage_gap", Unit.YUAN, owed, working, List.of()));
                results.add(LatePay.of(sheet).extra(owed));
            });
            results.add(ofOne);
            return new Entitled.Counted(results, many.isEmpty() ? Optional.of(howMany) : Optional.empty(), false);
        }
    }
}
