package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The most that may be taken from a month's wage for damage that she has to make good (Interim Provisions on Payment of Wages, article 16): a share
 * of the wage, and what remains is not below the minimum wage. Whether she has to pay at all is not counted.
 */
final class WageDeduction implements Rule {

    private static final String LIMIT = "damage_deduction_limit";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.MONTHLY_WAGE, Fact.MINIMUM_WAGE, Fact.DAMAGE);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<BigDecimal> told = sheet.fact(Fact.MONTHLY_WAGE);
        if (told.isEmpty()) {
            return new Entitled.Needs(sheet.fact(Fact.DAMAGE).isPresent() ? List.of(Fact.MONTHLY_WAGE) : List.of());
        }
        BigDecimal wage = told.get();
        Figure limit = sheet.figure(LIMIT);
        Optional<BigDecimal> minimum = sheet.fact(Fact.MINIMUM_WAGE);
        List<Step> steps = new ArrayList<>(List.of(limit.giving(
                Arithmetic.plain(wage) + " × " + Arithmetic.plain(limit.number()) + "%",
                Arithmetic.yuan(Arithmetic.percent(limit.number(), wage)),
                Unit.YUAN)));
        BigDecimal share = steps.get(0).amount();
        BigDecimal above =
                minimum.map(least -> wage.subtract(least).max(BigDecimal.ZERO)).orElse(share);
        boolean held = above.compareTo(share) < 0;
        BigDecimal most = share.min(above);
        Optional<BigDecimal> damage = sheet.fact(Fact.DAMAGE);
        List<Result> results = new ArrayList<>();
        BigDecimal aMonth = Arithmetic.yuan(most);
        boolean isLess = damage.filter(loss -> loss.compareTo(aMonth) < 0).isPresent();
        String working =
                held && !isLess ? Arithmetic.plain(wage) + " − " + Arithmetic.plain(minimum.orElseThrow()) : "";
        BigDecimal taken = damage.orElse(aMonth).min(aMonth);
        results.add(
                minimum.isPresent()
                        ? Result.amount("deduction_a_month_at_most_by_minimum", Unit.YUAN, taken, working, steps)
                        : Result.amount("deduction_a_month_at_most", Unit.YUAN, taken, working, steps));
        damage.filter(loss -> loss.signum() > 0 && aMonth.signum() > 0)
                .ifPresent(loss -> results.add(months(loss, aMonth)));
        return new Entitled.Counted(
                results, minimum.isEmpty() ? Optional.of(Fact.MINIMUM_WAGE) : Optional.empty(), false);
    }

    /** Over how many months the loss is spread at least. */
    private static Result months(BigDecimal damage, BigDecimal aMonth) {
        return Result.amount(
                "deduction_months_at_least",
                Unit.MONTH,
                damage.divide(aMonth, 0, RoundingMode.CEILING),
                Arithmetic.plain(damage) + " ÷ " + Arithmetic.plain(aMonth),
                List.of());
    }
}
