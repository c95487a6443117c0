package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * The least that a month of sick leave within the medical period pays: a share of the local minimum wage that she tells, where a place has such
 * a rule (Shandong: Provisions on Payment of Wages by Enterprises, article 26).
 */
final class SickPay implements Rule {

    private static final String SHARE = "sick_pay_floor_share";

    @Override
    public List<Fact<?>> dependsOn() {
        return List.of(Fact.MINIMUM_WAGE, Fact.LEAVE_PAY_RECEIVED, Fact.SICK_MONTHS, Fact.SICK_DAYS);
    }

    @Override
    public Entitled count(Worksheet sheet) {
        Figure share = sheet.figure(SHARE);
        return sheet.fact(Fact.MINIMUM_WAGE)
                .<Entitled>map(minimum -> counted(sheet, least(share, minimum)))
                .orElseGet(() -> new Entitled.Needs(List.of(Fact.MINIMUM_WAGE)));
    }

    /** Whether the place has such a rule. */
    boolean isHeld(Worksheet sheet) {
        return sheet.figureIfAny(SHARE).isPresent();
    }

    /** With what is missing of one month that was paid less; of a month in which she was ill for some days only, more may be due. */
    private static Entitled counted(Worksheet sheet, Result least) {
        boolean ofOneMonth = sheet.fact(Fact.SICK_DAYS).isEmpty()
                && sheet.fact(Fact.SICK_MONTHS)
                        .filter(months -> months.compareTo(BigDecimal.ONE) != 0)
                        .isEmpty();
        return sheet.fact(Fact.LEAVE_PAY_RECEIVED)
                .map(paid -> new PayGap(new BigDecimal(least.atLeast()), paid))
                .filter(gap -> ofOneMonth && gap.isOne())
                .map(gap -> Entitled.Counted.of(
                        least, Result.amount("sick_pay_short", Unit.YUAN, gap.each(), gap.working(), List.of())))
                .orElseGet(() -> Entitled.Counted.of(least));
    }

    private static Result least(Figure share, BigDecimal minimum) {
        String working = Arithmetic.plain(minimum) + " × " + Arithmetic.plain(share.number()) + "%";
        BigDecimal pay = Arithmetic.yuan(Arithmetic.percent(share.number(), minimum));
        return Result.amount(
                "sick_pay_a_month",
                Unit.YUAN,
                pay,
                working,
                List.of(share.step().ifSo()));
    }
}
