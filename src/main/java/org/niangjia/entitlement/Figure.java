package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.niangjia.knowledge.Parameter;
import org.niangjia.knowledge.ParameterValue;
import org.niangjia.knowledge.Unit;

/**
 * A figure of law that holds for a case.
 *
 * @param since first day on which it holds
 */
record Figure(Parameter parameter, ParameterValue value, LocalDate since) {

    BigDecimal number() {
        return value.number();
    }

    int whole() {
        return value.number().intValueExact();
    }

    /** The step of using it as it is. */
    Step step() {
        return giving(Arithmetic.plain(number()), number(), parameter.unit());
    }

    /** The step of using it several times. */
    Step times(int times) {
        BigDecimal amount = number().multiply(BigDecimal.valueOf(times));
        return giving(
                times == 1 ? Arithmetic.plain(number()) : Arithmetic.plain(number()) + " × " + times,
                amount,
                parameter.unit());
    }

    /** The step of what it gives more than another figure. */
    Step beyond(Figure less) {
        return giving(
                Arithmetic.plain(number()) + " − " + Arithmetic.plain(less.number()),
                number().subtract(less.number()),
                parameter.unit());
    }

    /** The step of working something out with it.
     * @param working the sum in arithmetic signs, the same in every language
     */
    Step giving(String working, BigDecimal amount, Unit unit) {
        return new Step(this.parameter, value, since, working, amount, unit, true);
    }
}
