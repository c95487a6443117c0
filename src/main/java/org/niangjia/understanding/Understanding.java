package org.niangjia.understanding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.niangjia.understanding.model.Candidate;

/** What a question was understood to mean. */
public sealed interface Understanding {

    /** From here on the likeliest is meant more often than not, as far as measured on questions of others: docs/understanding.md. */
    double LIKELY = 0.6;

    /** The share of its confidence below which the next is far behind. */
    double FAR_BEHIND = 0.4;

    /** The likeliest of some intents, if it is likely and the next is far behind: not sure enough to be answered unasked, but ahead. */
    static Optional<Candidate> leading(List<Candidate> ranked) {
        double next = ranked.size() > 1 ? ranked.get(1).confidence() : 0;
        return ranked.stream()
                .limit(1)
                .filter(best -> best.confidence() >= LIKELY && next <= best.confidence() * FAR_BEHIND)
                .findFirst();
    }

    /** Every intent that was considered, the likeliest first. */
    List<Candidate> ranked();

    /** Probability 0..1 that the question is ours to answer at all. */
    double inScope();

    /** One intent is confident enough to be answered. */
    record Recognised(List<Candidate> ranked, double inScope) implements Understanding {
        public Recognised {
            ranked = List.copyOf(ranked);
        }

        public Candidate best() {
            return ranked.get(0);
        }
    }

    /** It is ours, but several intents are close: the asker has to say which. */
    record Ambiguous(List<Candidate> ranked, double inScope) implements Understanding {
        public Ambiguous {
            ranked = List.copyOf(ranked);
        }
    }

    /** Too little in it to tell what is meant. */
    record NotUnderstood(List<Candidate> ranked, double inScope) implements Understanding {
        public NotUnderstood {
            ranked = List.copyOf(ranked);
        }
    }

    /** Understood well enough to see that it is not ours. */
    record OutOfScope(List<Candidate> ranked, double inScope) implements Understanding {
        public OutOfScope {
            ranked = List.copyOf(ranked);
        }
    }

    /** One function a case, so that a new case breaks the compile. */
    default <T> T fold(
            Function<Recognised, T> recognised,
            Function<Ambiguous, T> ambiguous,
            Function<NotUnderstood, T> notUnderstood,
            Function<OutOfScope, T> outOfScope) {
        if (this instanceof Recognised r) {
            return recognised.apply(r);
        }
        if (this instanceof Ambiguous a) {
            return ambiguous.apply(a);
        }
        if (this instanceof NotUnderstood n) {
            return notUnderstood.apply(n);
        }
        return outOfScope.apply((OutOfScope) this);
    }
}
