package org.niangjia.understanding.encoder;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Turns words into a sentence vector: words that mean alike get vectors that point alike. Safe for use by several threads. */
public interface SentenceEncoder {

    /** A vector of length one. */
    float[] encode(String words);

    /** Names the encoder and its version: vectors of different encoders must not be mixed. */
    String name();

    /**
     * The vectors of many texts, in their order, on all cores.
     *
     * @param done told how many are ready, from several threads
     */
    default List<float[]> encodeAll(List<String> texts, IntConsumer done) {
        AtomicInteger ready = new AtomicInteger();
        return texts.parallelStream()
                .map(words -> {
                    float[] vector = encode(words);
                    done.accept(ready.incrementAndGet());
                    return vector;
                })
                .toList();
    }
}
