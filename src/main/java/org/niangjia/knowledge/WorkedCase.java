package org.niangjia.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.niangjia.question.Facts;

/**
 * A case that staff worked out by hand, against which an entitlement rule is checked.
 *
 * @param rule the rule it belongs to: the name of its file
 * @param file where it stands, for problems
 */
public record WorkedCase(String rule, String name, Facts facts, Expected expect, String file, int line) {

    /**
     * What must come out; what is not named is not checked.
     *
     * @param results the figures by their name in the rule
     * @param steps what each step comes to, in order; empty if not checked
     * @param needs the facts without which nothing can be worked out; empty if something must come out
     * @param notConfirmed whether nothing verified may come out
     */
    public record Expected(
            Map<String, Bounds> results, List<BigDecimal> steps, List<String> needs, boolean notConfirmed) {

        public Expected {
            results = Map.copyOf(results);
            steps = List.copyOf(steps);
            needs = List.copyOf(needs);
        }
    }

    /** A figure as written: a decimal number or a day, with both ends equal if it is exact. */
    public record Bounds(String atLeast, String atMost) {

        /** Whether a figure that was worked out is the same, however many zeros it is written with. */
        public boolean are(String least, String most) {
            return same(atLeast, least) && same(atMost, most);
        }

        private static boolean same(String one, String other) {
            try {
                return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
            } catch (NumberFormatException day) {
                return one.equals(other);
            }
        }

        @Override
        public String toString() {
            return atLeast.equals(atMost) ? atLeast : "at least " + atLeast + " and at most " + atMost;
        }
    }
}
