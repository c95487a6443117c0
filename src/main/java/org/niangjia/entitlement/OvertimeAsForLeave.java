package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/**
 * What overtime would pay if a monthly wage became that of a day or an hour as the measures on annual leave say. No text on overtime at hand
 * says so: the name of the result is its condition.
 */
final class OvertimeAsForLeave {

    private static final String HOURS_OF_DAY = "standard_daily_hours";
    private static final String PAID_DAYS = "monthly_paid_days";

    private OvertimeAsForLeave() {}

    /** The step that says what a day or an hour would be, as a condition. */
    static Optional<Step> step(Worksheet sheet, Unit unit) {
        return wage(sheet)
                .flatMap(wage -> sheet.figureIfAny(PAID_DAYS)
                        .map(days -> days.giving(
                                        working(sheet, wage, unit, days),
                                        Arithmetic.yuan(Arithmetic.divided(parts(sheet, unit, days), wage)),
                                        Unit.YUAN)
                                .ifSo()));
    }

    /**
     * The pay by that.
     *
     * @param normal how much normal wage is due, in hours or days
     * @param most the same if the kind of day turns out in her favour
     * @param ofRates the steps by which that was found
     */
    static Optional<Result> pay(Worksheet sheet, Unit unit, BigDecimal normal, BigDecimal most, List<Step> ofRates) {
        return wage(sheet)
                .flatMap(wage -> sheet.figureIfAny(PAID_DAYS).map(days -> {
                    List<Step> steps = new ArrayList<>(ofRates);
                    step(sheet, unit).ifPresent(steps::add);
                    BigDecimal parts = parts(sheet, unit, days);
                    BigDecimal least = Arithmetic.yuan(Arithmetic.divided(parts, wage.multiply(normal)));
                    BigDecimal greatest = Arithmetic.yuan(Arithmetic.divided(parts, wage.multiply(most)));
                    String working = working(sheet, wage, unit, days) + " × " + Arithmetic.plain(normal);
                    boolean exact = normal.compareTo(most) == 0;
                    if (sheet.fact(Fact.BASIC_WAGE).isPresent()) {
                        return exact
                                ? Result.amount("overtime_pay_of_basic_wage", Unit.YUAN, least, working, steps)
                                : Result.bounds("overtime_pay_of_basic_wage", Unit.YUAN, least, greatest, steps);
                    }
                    return exact
                            ? Result.amount("overtime_pay_as_for_leave", Unit.YUAN, least, working, steps)
                            : Result.bounds("overtime_pay_as_for_leave", Unit.YUAN, least, greatest, steps);
                }));
    }

    private static Optional<BigDecimal> wage(Worksheet sheet) {
        return sheet.fact(Fact.MONTHLY_WAGE).or(() -> sheet.fact(Fact.BASIC_WAGE));
    }

    private static BigDecimal parts(Worksheet sheet, Unit unit, Figure days) {
        return unit == Unit.HOUR
                ? days.number().multiply(sheet.figure(HOURS_OF_DAY).number())
                : days.number();
    }

    private static String working(Worksheet sheet, BigDecimal wage, Unit unit, Figure days) {
        String day = Arithmetic.plain(wage) + " ÷ " + Arithmetic.plain(days.number());
        return unit == Unit.HOUR
                ? day + " ÷ " + Arithmetic.plain(sheet.figure(HOURS_OF_DAY).number())
                : day;
    }
}
