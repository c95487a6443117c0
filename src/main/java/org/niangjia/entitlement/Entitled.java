package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a rule of law gives a worker, or why it cannot be said. */
public sealed interface Entitled {

    /**
     * Days of leave, counted step by step.
     *
     * @param atLeast days that are certain
     * @param atMost days if every fact that is not known turns out in her favour; equal to {@code atLeast} if none is missing
     * @param localUnknown whether the place may add days that are not known here
     * @param returnsOn first day back at work for {@code atLeast}, if the first day of the leave is known
     */
    record Days(int atLeast, int atMost, List<Step> steps, boolean localUnknown, Optional<LocalDate> returnsOn)
            implements Entitled {

        public Days {
            steps = List.copyOf(steps);
            if (atMost < atLeast) {
                throw new IllegalArgumentException("at most " + atMost + " is below at least " + atLeast);
            }
        }

        public boolean isExact() {
            return atLeast == atMost;
        }
    }

    /**
     * No verified figure holds for that place and day.
     *
     * @param parameter the figure that is missing
     */
    record NotConfirmed(String parameter) implements Entitled {}

    /** The sum of what is certain, or of everything. */
    static int sum(List<Step> steps, boolean onlyCertain) {
        return steps.stream()
                .filter(s -> s.certain() || !onlyCertain)
                .map(Step::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .intValueExact();
    }
}
