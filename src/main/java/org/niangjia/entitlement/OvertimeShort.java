package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/** What is still owed for overtime of which the employer paid the normal wage and no more. */
final class OvertimeShort {

    private OvertimeShort() {}

    /** Nothing if she does not tell that so much was paid.
     * @param due what overtime pays at least
     * @param normal what the same work pays normally
     */
    static Optional<Result> of(Worksheet sheet, BigDecimal due, BigDecimal normal) {
        if (!sheet.facts().is(Fact.OVERTIME_PAID_ONCE)) {
            return Optional.empty();
        }
        PayGap gap = new PayGap(Arithmetic.yuan(due), Arithmetic.yuan(normal));
        return Optional.of(Result.amount("overtime_short", Unit.YUAN, gap.each(), gap.working(), List.of()));
    }
}
