package org.niangjia.entitlement;

import java.util.List;
import org.niangjia.question.Fact;

/**
 * What a cut of her fixed pay took from her, a month and over the months that she tells (Special Provisions on the Labour Protection of Female
 * Workers, article 5; Labour Contract Law, article 35). That she did not agree, and that pregnancy, leave or nursing was the reason, is hers to say:
 * the results name it as their condition.
 */
final class PayCut implements Rule {

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.PAY_BEFORE_CUT, Fact.PAY_AFTER_CUT, Fact.UNDERPAID_MONTHS);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        return sheet.fact(Fact.PAY_BEFORE_CUT)
                .flatMap(before -> sheet.fact(Fact.PAY_AFTER_CUT).map(after -> new PayGap(before, after)))
                .filter(PayGap::isOne)
                .<Entitled>map(gap -> gap.counted(sheet, Fact.UNDERPAID_MONTHS, "pay_cut_gap", "pay_cut_gap_a_month"))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }
}
