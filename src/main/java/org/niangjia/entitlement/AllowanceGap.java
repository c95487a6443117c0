package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * By how much the allowance is below her own wage over the leave, where she tells both in one measure: of a day with the days, or in all. No national
 * text says that the employer pays the difference, so it is a sum and no step; the article says what she may try.
 */
final class AllowanceGap {

    /** What it is worked out from. */
    static final List<Fact<?>> DEPENDS_ON = List.of(
            Fact.ALLOWANCE_A_DAY,
            Fact.LEAVE_DAY_PAY,
            Fact.LEAVE_DAYS_ASKED,
            Fact.ALLOWANCE_RECEIVED,
            Fact.WAGES_OVER_LEAVE);

    private AllowanceGap() {}

    /** Nothing where the allowance is no less. */
    static Optional<Result> of(Worksheet sheet) {
        return byTheDay(sheet).or(() -> inAll(sheet));
    }

    private static Optional<Result> byTheDay(Worksheet sheet) {
        return gap(sheet.fact(Fact.LEAVE_DAY_PAY), sheet.fact(Fact.ALLOWANCE_A_DAY))
                .flatMap(gap -> sheet.fact(Fact.LEAVE_DAYS_ASKED)
                        .map(BigDecimal::valueOf)
                        .map(days -> Result.amount(
                                "gap_by_the_day", Unit.YUAN, gap.times(days), gap.working(days), List.of())));
    }

    private static Optional<Result> inAll(Worksheet sheet) {
        return gap(sheet.fact(Fact.WAGES_OVER_LEAVE), sheet.fact(Fact.ALLOWANCE_RECEIVED))
                .map(gap -> Result.amount("gap_in_all", Unit.YUAN, gap.each(), gap.working(), List.of()));
    }

    private static Optional<PayGap> gap(Optional<BigDecimal> wage, Optional<BigDecimal> allowance) {
        return wage.flatMap(own -> allowance.map(paid -> new PayGap(own, paid))).filter(PayGap::isOne);
    }
}
