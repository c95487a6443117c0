package org.niangjia.consultation;

import java.util.Optional;

/** Says what danger words are like. */
public interface Likeness {

    /** Hears nothing, and contradicts nothing. */
    Likeness NONE = new Likeness() {
        @Override
        public Optional<String> danger(String words, boolean doubtful) {
            return Optional.empty();
        }

        @Override
        public boolean isPlainlyNone(String words) {
            return false;
        }
    };

    /**
     * The danger that the words are like, if they are.
     *
     * @param doubtful whether they say little, or hold everyday phrases that only sound like danger: then they must be much like it
     */
    Optional<String> danger(String words, boolean doubtful);

    /** Whether the words, and each part of them, are so unlike danger that a sign of it among them means something else. */
    boolean isPlainlyNone(String words);

    /** Learns what words are compared with, so that no asker has to wait for it. May take seconds. */
    default void prepare() {}

    /** The same for one message: what it is asked about again is compared once. */
    default Likeness remembering() {
        return this;
    }
}
