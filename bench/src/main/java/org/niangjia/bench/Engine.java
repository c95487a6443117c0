package org.niangjia.bench;

import java.io.IOException;
import java.util.List;
import org.niangjia.question.Language;
import org.niangjia.understanding.model.Example;

/** Something that tells which intent words have: ours, or a peer of it. */
interface Engine extends AutoCloseable {

    /** Learns from examples, of which those without an intent are out of scope. Called once, before any question. */
    void train(List<Example> examples) throws IOException;

    /** What it makes of words that it was never trained on. */
    Reading read(Language language, String words) throws IOException;

    @Override
    default void close() throws IOException {}

    /**
     * What an engine makes of a question.
     *
     * @param intents the intents it considers, the best first; never "none of ours"
     * @param confidence how sure it is of the best, higher is surer
     * @param inScope how sure it is that the question is one of ours at all, higher is surer
     * @param refused whether it would refuse by itself
     */
    record Reading(List<String> intents, double confidence, double inScope, boolean refused) {
        public Reading {
            intents = List.copyOf(intents);
        }

        /** The best intent, or nothing. */
        String intent() {
            return intents.isEmpty() ? "" : intents.get(0);
        }
    }
}
