package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.niangjia.knowledge.Parameter;
import org.niangjia.knowledge.ParameterValue;
import org.niangjia.knowledge.Unit;

/**
 * One step of a calculation: a figure of law and what it comes to.
 *
 * @param value the figure, with its provision
 * @param since first day on which the figure holds
 * @param working how it was used, in arithmetic signs: {@code 15 × 2}
 * @param amount what it comes to
 * @param certain false if it only applies when a fact that is not known turns out so
 */
public record Step(
        Parameter parameter,
        ParameterValue value,
        LocalDate since,
        String working,
        BigDecimal amount,
        Unit unit,
        boolean certain) {

    /** The same step, applying only if a fact that is not known turns out so. */
    Step ifSo() {
        return new Step(parameter, value, since, working, amount, unit, false);
    }
}
