package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What an employer paid too little in the days that a province adds to the leave for a birth, where its text says that wages are paid then as for
 * attendance: her monthly wage less what was paid, for the months that she tells, or else for each month. Nothing is said of more months than
 * those days make.
 */
final class AddedLeaveShort {

    private static final String PAID_AS_AT_WORK = "extended_maternity_leave_paid";

    private AddedLeaveShort() {}

    static Optional<Result> of(Worksheet sheet) {
        return sheet.figureIfAny(PAID_AS_AT_WORK)
                .flatMap(added -> sheet.fact(Fact.MONTHLY_WAGE)
                        .flatMap(wage -> sheet.fact(Fact.ADDED_LEAVE_PAY)
                                .filter(paid -> paid.compareTo(wage) < 0)
                                .flatMap(paid -> missing(sheet, added, wage, paid))));
    }

    private static Optional<Result> missing(Worksheet sheet, Figure added, BigDecimal wage, BigDecimal paid) {
        Optional<BigDecimal> months = sheet.fact(Fact.UNDERPAID_MONTHS);
        BigDecimal each = wage.subtract(paid);
        String working = Arithmetic.plain(wage) + " − " + Arithmetic.plain(paid);
        if (months.isEmpty()) {
            return Optional.of(Result.amount(
                    "added_leave_short_a_month", Unit.YUAN, Arithmetic.yuan(each), working, List.of(added.step())));
        }
        return months.filter(told ->
                        told.multiply(UninsuredMaternity.DAYS_OF_A_MONTH).compareTo(added.number()) <= 0)
                .map(told -> Result.amount(
                        "added_leave_short",
                        Unit.YUAN,
                        Arithmetic.yuan(each.multiply(told)),
                        "(" + working + ") × " + Arithmetic.plain(told),
                        List.of(added.step())));
    }
}
