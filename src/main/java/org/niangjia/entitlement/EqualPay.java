package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Fact;

/**
 * By how much men at the same work are paid more than she (Law on the Protection of Women's Rights and Interests, article 45). Whether the work is the
 * same, and her sex the reason, is what she has to show: the results say so.
 */
final class EqualPay implements Rule {

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(
                Fact.OTHERS_HOURLY_PAY,
                Fact.HOURLY_WAGE,
                Fact.WORKED_HOURS,
                Fact.OTHERS_MONTHLY_PAY,
                Fact.OWN_PART_OF_PAY,
                Fact.UNDERPAID_MONTHS);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Optional<PayGap> byTheHour = gap(sheet, Fact.OTHERS_HOURLY_PAY, Fact.HOURLY_WAGE);
        Optional<PayGap> byTheMonth = gap(sheet, Fact.OTHERS_MONTHLY_PAY, Fact.OWN_PART_OF_PAY);
        return byTheHour
                .<Entitled>map(gap -> gap.counted(sheet, Fact.WORKED_HOURS, "equal_pay_gap", "equal_pay_gap_an_hour"))
                .or(() -> byTheMonth.map(
                        gap -> gap.counted(sheet, Fact.UNDERPAID_MONTHS, "equal_pay_gap", "equal_pay_gap_a_month")))
                .orElseGet(() -> new Entitled.Needs(List.of()));
    }

    private static Optional<PayGap> gap(Worksheet sheet, Fact<BigDecimal> others, Fact<BigDecimal> own) {
        return sheet.fact(others)
                .flatMap(theirs -> sheet.fact(own).map(hers -> new PayGap(theirs, hers)))
                .filter(PayGap::isOne);
    }
}
