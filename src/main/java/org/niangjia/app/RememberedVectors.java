package org.niangjia.app;

import org.niangjia.understanding.cache.Recently;
import org.niangjia.understanding.encoder.SentenceEncoder;

/**
 * Remembers the last vectors in memory: words are listened to for danger and then understood, and are read by two editions one after the other, but
 * encoded once. Safe for use by several threads.
 */
final class RememberedVectors implements SentenceEncoder {

    /** Enough for all readings of the questions that a few threads are at; two kilobytes each. */
    private static final int MOST = 200;

    private final SentenceEncoder encoder;
    private final Recently<String, float[]> last;

    RememberedVectors(SentenceEncoder encoder) {
        this.encoder = encoder;
        this.last = new Recently<>(MOST, encoder::encode);
    }

    @Override
    public float[] encode(String words) {
        return last.apply(words);
    }

    @Override
    public String name() {
        return encoder.name();
    }
}
