package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import org.niangjia.knowledge.Unit;

/**
 * What an employer may be ordered to pay on top of what it owes if it does not pay by the day that the labour authority set (Labour Contract
 * Law, article 85).
 *
 * @param least percent of what is owed
 * @param most percent of what is owed
 */
record LatePay(Figure least, Figure most) {

    static LatePay of(Worksheet sheet) {
        return new LatePay(sheet.figure("late_pay_extra_min"), sheet.figure("late_pay_extra_max"));
    }

    Result extra(BigDecimal owed) {
        Step from = share(least, owed);
        Step to = share(most, owed);
        return Result.bounds("late_pay_extra", Unit.YUAN, from.amount(), to.amount(), List.of(from.ifSo(), to.ifSo()));
    }

    private static Step share(Figure percent, BigDecimal owed) {
        return percent.giving(
                Arithmetic.plain(owed) + " × " + Arithmetic.plain(percent.number()) + "%",
                Arithmetic.yuan(Arithmetic.percent(percent.number(), owed)),
                Unit.YUAN);
    }
}
