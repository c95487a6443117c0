package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What overtime would pay if a monthly wage became that of a day or an hour as the measures on annual leave say. No text on overtime at hand
 * says so: the name of the result is its condition.
 */
final class OvertimeAsForLeave {

    private OvertimeAsForLeave() {}

    /** The step that says what a day or an hour would be, as a condition. */
    static Optional<Step> step(Worksheet sheet, Unit unit) {
        return wage(sheet, unit).map(WageAsForLeave::step);
    }

    /**
     * The pay by that.
     *
     * @param normal how much normal wage is due, in hours or days
     * @param most the same if the kind of day turns out in her favour
     * @param ofRates the steps by which that was found
     */
    static Optional<Result> pay(Worksheet sheet, Unit unit, BigDecimal normal, BigDecimal most, List<Step> ofRates) {
        boolean ofBasicWage = sheet.fact(Fact.BASIC_WAGE).isPresent();
        return wage(sheet, unit)
                .map(wage -> ofBasicWage
                        ? wage.pay("overtime_pay_of_basic_wage", normal, most, ofRates)
                        : wage.pay("overtime_pay_as_for_leave", normal, most, ofRates));
    }

    private static Optional<WageAsForLeave> wage(Worksheet sheet, Unit unit) {
        return WageAsForLeave.of(sheet, sheet.fact(Fact.MONTHLY_WAGE).or(() -> sheet.fact(Fact.BASIC_WAGE)), unit);
    }
}
