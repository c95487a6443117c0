package org.niangjia.consultation.danger;

import java.util.Optional;
import org.niangjia.question.Language;

/** Says what danger words are like. */
public interface Likeness {

    /** How much words have to be like danger. */
    enum Doubt {
        /** They stand for themselves. */
        NONE,
        /** They say little, or hold everyday phrases that only sound like danger. */
        EVERYDAY,
        /** They go on from a matter in few words, or tell the figures of a case and surely ask what follows from them. */
        LEANING,
        /** They go on from a matter in few words, and say so: 那, 要是, 不对. */
        GOING_ON,
        /** They go on in few words, or are one clause, and are surely a question of rights. */
        SURELY_ASKED,
        /** They tell that it is over, tell of no force, or ask for the penalty: what they are like says nothing. */
        OVER
    }

    /** Hears nothing, and contradicts nothing. */
    Likeness NONE = new Likeness() {
        @Override
        public Optional<String> danger(String words, Doubt doubt) {
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
     * @param doubt the more there is, the more they must be like it
     */
    Optional<String> danger(String words, Doubt doubt);

    /** Whether the words, and each part of them, are so unlike danger that a sign of it among them means something else. */
    boolean isPlainlyNone(String words);

    /** Learns what words are compared with, and keeps it. May take a minute; at once if it was learnt before. */
    default void learn() {}

    /** Makes ready what words are compared with, so that no asker has to wait for it. May take seconds. */
    default void prepare() {}

    /** The same for what is said in one language. */
    default void prepare(Language language) {}

    /** The same for one message: what it is asked about again is compared once. */
    default Likeness remembering() {
        return this;
    }
}
