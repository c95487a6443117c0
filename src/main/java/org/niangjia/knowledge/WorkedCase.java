package org.niangjia.knowledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Jurisdiction;

/**
 * A case that staff worked out by hand, against which an entitlement rule is checked.
 *
 * @param rule the rule it belongs to: the name of its file
 * @param file where it stands, for problems
 */
public record WorkedCase(String rule, String name, Given facts, Expected expect, String file, int line) {

    /** The facts of the case. */
    public record Given(
            Jurisdiction jurisdiction,
            LocalDate on,
            Optional<Integer> babies,
            Optional<Boolean> difficultBirth,
            boolean caesarean,
            Optional<Double> monthsOfPregnancy,
            Optional<LocalDate> startsOn) {}

    /**
     * What must come out; what is empty is not checked.
     *
     * @param days at least this many
     * @param steps what each step adds, in order; empty if not checked
     * @param notConfirmed whether nothing may come out
     */
    public record Expected(
            Optional<Integer> days,
            Optional<Integer> atMost,
            List<BigDecimal> steps,
            Optional<LocalDate> returnOn,
            boolean notConfirmed) {

        public Expected {
            steps = List.copyOf(steps);
        }
    }
}
