package org.niangjia.consultation;

import java.util.Optional;

/** Says what danger words without a sign of danger are like. */
@FunctionalInterface
public interface Likeness {

    /** Hears nothing. */
    Likeness NONE = (words, doubtful) -> Optional.empty();

    /**
     * The danger that the words are like, if they are.
     *
     * @param doubtful whether they ask what the law says, or hold everyday phrases that only sound like danger: then they must be much like it
     */
    Optional<String> danger(String words, boolean doubtful);
}
