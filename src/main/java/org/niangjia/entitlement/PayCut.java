package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What a cut of her fixed pay took from her, a month and over the months that she tells (Special Provisions on the Labour Protection of Female
 * Workers, article 5; Labour Contract Law, article 35). That she did not agree, and that pregnancy, leave or nursing was the reason, is hers to say:
 * the results name it as their condition.
 */
final class PayCut implements Rule {

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.PAY_BEFORE_CUT, Fact.PAY_AFTER_CUT, Fact.CUT_MONTHS);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<BigDecimal> months = sheet.fact(Fact.CUT_MONTHS);
        return sheet.fact(Fact.PAY_BEFORE_CUT)
                .flatMap(before -> sheet.fact(Fact.PAY_AFTER_CUT).map(after -> new PayGap(before, after)))
                .filter(PayGap::isOne)
                .<Entitled>map(gap -> new Entitled.Counted(
                        results(gap, months),
                        months.isPresent() ? Optional.empty() : Optional.of(Fact.CUT_MONTHS),
                        false))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }

    private static List<Result> results(PayGap gap, Optional<BigDecimal> months) {
        List<Result> results = new ArrayList<>();
        months.ifPresent(many ->
                results.add(Result.amount("pay_cut_gap", Unit.YUAN, gap.times(many), gap.working(many), List.of())));
        results.add(Result.amount("pay_cut_gap_a_month", Unit.YUAN, gap.each(), gap.working(), List.of()));
        return results;
    }
}
