package org.niangjia.curation;

import java.util.function.Function;

/** What comes of publishing a draft or of taking a revision back. */
public sealed interface Publication {

    /** Done: this revision answers from now on, or, taken back, answers no more. */
    record Done(Revision revision) implements Publication {}

    /** The checks, made again, found a reason not to. Nothing has changed. */
    record Blocked(Replay replay) implements Publication {}

    /** It was not possible. Nothing has changed. */
    record Not(Drafted.Refused refused) implements Publication {}

    default <T> T fold(Function<Revision, T> done, Function<Replay, T> blocked, Function<Drafted.Refused, T> refused) {
        if (this instanceof Done ended) {
            return done.apply(ended.revision());
        }
        return this instanceof Blocked stopped
                ? blocked.apply(stopped.replay())
                : refused.apply(((Not) this).refused());
    }
}
