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
        PayGap gap = new PayGap(minimum.get(), wage.get());
        Result aMonth = Result.amount("minimum_wage_gap_a_month", Unit.YUAN, gap.each(), gap.working(), List.of());
        return counted(sheet, gap, aMonth, Fact.UNDERPAID_MONTHS);
    }

    /** Work by the hour, of which the place has a minimum of its own (Labour Contract Law, article 72). */
    private static Optional<Entitled> byTheHour(Worksheet sheet) {
        return sheet.fact(Fact.MINIMUM_HOURLY_WAGE)
                .flatMap(minimum -> sheet.fact(Fact.HOURLY_WAGE).map(wage -> {
                    PayGap gap = new PayGap(minimum, wage);
                    Result anHour =
                            Result.amount("minimum_wage_gap_an_hour", Unit.YUAN, gap.each(), gap.working(), List.of());
                    return counted(sheet, gap, anHour, Fact.WORKED_HOURS);
                }));
    }

    /**
     * What it comes to.
     *
     * @param ofOne the gap of a month or an hour
     * @param howMany the fact that says how many of them
     */
    private static Entitled counted(Worksheet sheet, PayGap gap, Result ofOne, Fact<BigDecimal> howMany) {
        if (!gap.isOne()) {
            return Entitled.Counted.of(ofOne);
        }
        List<Result> results = new ArrayList<>();
        Optional<BigDecimal> many = sheet.fact(howMany);
        many.ifPresent(times -> {
            BigDecimal owed = gap.times(times);
            results.add(Result.amount("minimum_wage_gap", Unit.YUAN, owed, gap.working(times), List.of()));
            results.add(LatePay.of(sheet).extra(owed));
        });
        results.add(ofOne);
        return new Entitled.Counted(results, many.isEmpty() ? Optional.of(howMany) : Optional.empty(), false);
    }
}
