package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Fact;

/** What a rule of law gives a worker, or why it cannot be said. */
public sealed interface Entitled {

    /**
     * Worked out, exactly or within bounds.
     *
     * @param results the figures, the one she asked for first
     * @param wouldSettle the fact that, once known, would make the bounds narrower
     * @param localUnknown whether the place may add something that is not known here
     */
    record Counted(List<Result> results, Optional<Fact<?>> wouldSettle, boolean localUnknown) implements Entitled {

        public Counted {
            results = List.copyOf(results);
            if (results.isEmpty()) {
                throw new IllegalArgumentException("nothing was worked out");
            }
        }

        /** Worked out, with nothing left open. */
        static Counted of(Result... results) {
            return new Counted(List.of(results), Optional.empty(), false);
        }

        /** The same with one more figure. */
        Counted and(Result more) {
            return new Counted(Stream.concat(results.stream(), Stream.of(more)).toList(), wouldSettle, localUnknown);
        }

        Counted settledBy(Fact<?> fact) {
            return new Counted(results, Optional.of(fact), localUnknown);
        }

        public Optional<Result> result(String name) {
            return results.stream().filter(r -> r.name().equals(name)).findFirst();
        }

        /** The figure of a result that has no bounds. */
        Optional<BigDecimal> exactly(String name) {
            return result(name)
                    .filter(figure -> figure.atLeast().equals(figure.atMost()))
                    .map(figure -> new BigDecimal(figure.atLeast()));
        }

        /** All steps of all results in order, each once. */
        public List<Step> steps() {
            return results.stream().flatMap(r -> r.steps().stream()).distinct().toList();
        }
    }

    /** Nothing can be worked out before these are known; what the law says in general stands. */
    record Needs(List<Fact<?>> facts) implements Entitled {

        public Needs {
            facts = List.copyOf(facts);
        }
    }

    /**
     * No verified figure holds for that place and day.
     *
     * @param parameter the figure that is missing
     */
    record NotConfirmed(String parameter) implements Entitled {}
}
