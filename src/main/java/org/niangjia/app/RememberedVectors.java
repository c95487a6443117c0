package org.niangjia.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.niangjia.understanding.SentenceEncoder;

/**
 * Remembers the last vectors in memory, so that two editions that read the same words one after the other encode them once. Safe for use by
 * several threads.
 */
final class RememberedVectors implements SentenceEncoder {

    /** Enough for all readings of the questions that a few threads are at; two kilobytes each. */
    private static final int MOST = 1_000;

    private final SentenceEncoder encoder;
    private final Map<String, float[]> last = new LinkedHashMap<>();

    RememberedVectors(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public float[] encode(String words) {
        float[] known = find(words);
        if (known != null) {
            return known;
        }
        float[] vector = encoder.encode(words);
        keep(words, vector);
        return vector;
    }

    private synchronized float @Nullable [] find(String words) {
        return last.get(words);
    }

    private synchronized void keep(String words, float[] vector) {
        last.put(words, vector);
        if (last.size() > MOST) {
            last.remove(last.keySet().iterator().next());
        }
    }

    @Override
    public String name() {
        return encoder.name();
    }
}
