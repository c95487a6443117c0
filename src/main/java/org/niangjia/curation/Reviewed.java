package org.niangjia.curation;

import java.util.function.Function;

/** What comes of having a draft reviewed. */
public sealed interface Reviewed {

    /** It was replayed. */
    record Of(Replay replay) implements Reviewed {}

    /** It could not be. */
    record Not(Drafted.Refused refused) implements Reviewed {}

    default <T> T fold(Function<Replay, T> replayed, Function<Drafted.Refused, T> refused) {
        return this instanceof Of of ? replayed.apply(of.replay()) : refused.apply(((Not) this).refused());
    }
}
