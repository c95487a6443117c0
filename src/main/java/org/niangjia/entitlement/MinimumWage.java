package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What is owed where the wage is below the local minimum wage that she tells, and what may be ordered on top if the employer still does not
 * pay after the order (Labour Contract Law, article 85). In a time of sick leave it is not the minimum wage that counts but what {@link SickPay} gives,
 * where the place has such a rule.
 */
final class MinimumWage implements Rule {

    private final SickPay sickPay = new SickPay();

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.MINIMUM_WAGE, Fact.MONTHLY_WAGE, Fact.UNDERPAID_MONTHS, Fact.ON_SICK_LEAVE);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<BigDecimal> minimum = sheet.fact(Fact.MINIMUM_WAGE);
        Optional<BigDecimal> wage = sheet.fact(Fact.MONTHLY_WAGE);
        if (minimum.isPresent() && sheet.fact(Fact.ON_SICK_LEAVE).orElse(false)) {
            return sickPay.isHeld(sheet) ? sickPay.count(sheet) : new Entitled.Needs(List.of());
        }
        if (minimum.isEmpty() || wage.isEmpty()) {
            return new Entitled.Needs(
                    minimum.isPresent()
                            ? List.of(Fact.MONTHLY_WAGE)
                            : wage.isPresent() ? List.of(Fact.MINIMUM_WAGE) : List.of());
        }
        LatePay late = LatePay.of(sheet);
        BigDecimal aMonth = minimum.get().subtract(wage.get()).max(BigDecimal.ZERO);
        String working = Arithmetic.plain(minimum.get()) + " − " + Arithmetic.plain(wage.get());
        Optional<BigDecimal> months = sheet.fact(Fact.UNDERPAID_MONTHS);
        if (aMonth.signum() == 0) {
            return Entitled.Counted.of(
                    Result.amount("minimum_wage_gap_a_month", Unit.YUAN, BigDecimal.ZERO, "", List.of()));
        }
        List<Result> results = new ArrayList<>();
        months.ifPresent(many -> {
            BigDecimal owed = Arithmetic.yuan(aMonth.multiply(many));
            results.add(Result.amount(
                    "minimum_wage_gap", Unit.YUAN, owed, "(" + working + ") × " + Arithmetic.plain(many), List.of()));
            results.add(late.extra(owed));
        });
        results.add(Result.amount("minimum_wage_gap_a_month", Unit.YUAN, Arithmetic.yuan(aMonth), working, List.of()));
        return new Entitled.Counted(
                results, months.isEmpty() ? Optional.of(Fact.UNDERPAID_MONTHS) : Optional.empty(), false);
    }
}
