package org.niangjia.understanding;

/** Turns words into a sentence vector: words that mean alike get vectors that point alike. Safe for use by several threads. */
public interface SentenceEncoder {

    /** A vector of length one. */
    float[] encode(String words);

    /** Names the encoder and its version: vectors of different encoders must not be mixed. */
    String name();
}
