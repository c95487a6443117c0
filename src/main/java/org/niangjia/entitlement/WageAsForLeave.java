package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.Unit;

/**
 * A monthly wage as that of a day or an hour, if it becomes one as the measures on annual leave say (Measures for Paid Annual Leave of Enterprise
 * Workers, article 11). No text on overtime or prenatal checks at hand says so: what is counted by it names that as its condition.
 *
 * @param wage of a month, in yuan
 * @param parts how many days or hours of a month are paid
 * @param working the calculation of one of them
 * @param days the paid days of a month
 */
record WageAsForLeave(BigDecimal wage, BigDecimal parts, String working, Figure days) {

    private static final String HOURS_OF_DAY = "standard_daily_hours";
    private static final String PAID_DAYS = "monthly_paid_days";

    /**
     * Empty where no wage is told or no number of paid days is in force.
     *
     * @param unit the day or the hour
     */
    static Optional<WageAsForLeave> of(Worksheet sheet, Optional<BigDecimal> monthlyWage, Unit unit) {
        return monthlyWage.flatMap(wage -> sheet.figureIfAny(PAID_DAYS).map(days -> of(sheet, wage, unit, days)));
    }

    private static WageAsForLeave of(Worksheet sheet, BigDecimal wage, Unit unit, Figure days) {
        String day = Arithmetic.plain(wage) + " ÷ " + Arithmetic.plain(days.number());
        if (unit != Unit.HOUR) {
            return new WageAsForLeave(wage, days.number(), day, days);
        }
        BigDecimal hours = sheet.figure(HOURS_OF_DAY).number();
        return new WageAsForLeave(wage, days.number().multiply(hours), day + " ÷ " + Arithmetic.plain(hours), days);
    }

    /** The step that says what a day or an hour would be, as a condition. */
    Step step() {
        return days.giving(working, times(BigDecimal.ONE), Unit.YUAN).ifSo();
    }

    /** What so many of them pay, in yuan. */
    BigDecimal times(BigDecimal many) {
        return Arithmetic.yuan(Arithmetic.divided(parts, wage.multiply(many)));
    }

    String working(BigDecimal many) {
        return working + " × " + Arithmetic.plain(many);
    }

    /**
     * The pay of so much of it.
     *
     * @param result the name of the result
     * @param least in days or hours
     * @param most the same if what is not known turns out in her favour
     * @param first the steps by which that was found
     */
    Result pay(String result, BigDecimal least, BigDecimal most, List<Step> first) {
        List<Step> steps = new ArrayList<>(first);
        steps.add(step());
        return least.compareTo(most) == 0
                ? Result.amount(result, Unit.YUAN, times(least), working(least), steps)
                : Result.bounds(result, Unit.YUAN, times(least), times(most), steps);
    }
}
