package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * 医保局说除以30: money of a month over some days, by the days of a month that she was told. They stand in no text of ours, so it is a sum and no step.
 */
final class SumAsTold {

    /** Who divides a month by less means something else. */
    private static final BigDecimal FEWEST_DAYS_OF_A_MONTH = BigDecimal.valueOf(20);

    private SumAsTold() {}

    /** The money for days of leave by what each is counted at, if she tells that. */
    static Optional<Result> byTheDay(String name, Worksheet sheet, Optional<BigDecimal> days) {
        return sheet.fact(Fact.LEAVE_DAY_PAY)
                .flatMap(pay -> days.map(due -> Result.amount(
                        name,
                        Unit.YUAN,
                        Arithmetic.yuan(pay.multiply(due)),
                        Arithmetic.plain(pay) + " × " + Arithmetic.plain(due),
                        List.of())));
    }

    /**
     * The sum, if she was told how to divide.
     *
     * @param monthly yuan
     * @param days for which the money is due; none if that is open
     */
    static Optional<Result> of(String name, Worksheet sheet, BigDecimal monthly, Optional<BigDecimal> days) {
        return sheet.fact(Fact.ALLOWANCE_DIVISOR)
                .filter(divisor -> divisor.compareTo(FEWEST_DAYS_OF_A_MONTH) >= 0)
                .flatMap(divisor -> days.map(due -> Result.amount(
                        name,
                        Unit.YUAN,
                        Arithmetic.yuan(Arithmetic.divided(divisor, monthly.multiply(due))),
                        Arithmetic.plain(monthly) + " ÷ " + Arithmetic.plain(divisor) + " × " + Arithmetic.plain(due),
                        List.of())));
    }
}
