package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What a worker who was dismissed for union activity may ask for instead of her post: a multiple of what she earned in a year (Trade Union Law,
 * article 53). Severance, which she may claim beside it in a lawsuit, is not counted here.
 */
final class UnionDismissal implements Rule {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.ANNUAL_INCOME, Fact.MONTHLY_WAGE);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        return sheet.fact(Fact.ANNUAL_INCOME)
                .map(income -> Result.sum(
                        "union_dismissal_compensation",
                        Unit.YUAN,
                        List.of(multiple(sheet, income, Arithmetic.plain(income)))))
                .or(() -> sheet.fact(Fact.MONTHLY_WAGE)
                        .map(wage -> Result.sum(
                                "union_dismissal_compensation_by_month",
                                Unit.YUAN,
                                List.of(multiple(
                                        sheet,
                                        wage.multiply(MONTHS),
                                        Arithmetic.plain(wage) + " × " + Arithmetic.plain(MONTHS))))))
                .<Entitled>map(Entitled.Counted::of)
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }

    private static Step multiple(Worksheet sheet, BigDecimal income, String working) {
        Figure multiple = sheet.figure("union_dismissal_income_multiple");
        return multiple.giving(
                working + " × " + Arithmetic.plain(multiple.number()),
                Arithmetic.yuan(income.multiply(multiple.number())),
                Unit.YUAN);
    }
}
