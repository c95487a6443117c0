package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/** What an employer with a union pays to it: a share of all its wages, month by month (Trade Union Law, article 43). */
final class UnionFunds implements Rule {

    private static final String SHARE = "union_fund_share";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.PAYROLL);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure share = sheet.figure(SHARE);
        return sheet.fact(Fact.PAYROLL)
                .<Entitled>map(payroll -> Entitled.Counted.of(Result.sum(
                        "union_funds",
                        Unit.YUAN,
                        List.of(share.giving(
                                Arithmetic.plain(payroll) + " × " + Arithmetic.plain(share.number()) + "%",
                                paid(payroll, share.number()),
                                Unit.YUAN)))))
                .orElseGet(() -> new Entitled.Needs(List.of(Fact.PAYROLL)));
    }

    private static BigDecimal paid(BigDecimal payroll, BigDecimal share) {
        return Arithmetic.yuan(Arithmetic.percent(share, payroll));
    }
}
