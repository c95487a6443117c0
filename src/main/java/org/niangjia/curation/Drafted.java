package org.niangjia.curation;

import java.util.List;
import java.util.function.Function;

/** What comes of a step of a draft. */
public sealed interface Drafted {

    /** The step is taken: the draft as it is now. */
    record To(Draft draft, DraftStep step) implements Drafted {}

    /**
     * It is not possible, and nothing has changed.
     *
     * @param files the paths that stand in the way, if files do
     */
    record Refused(Refusal why, List<String> files) implements Drafted {
        public Refused {
            files = List.copyOf(files);
        }
    }

    static Drafted refused(Refusal why) {
        return new Refused(why, List.of());
    }

    default <T> T fold(Function<To, T> taken, Function<Refused, T> refused) {
        return this instanceof To to ? taken.apply(to) : refused.apply((Refused) this);
    }
}
