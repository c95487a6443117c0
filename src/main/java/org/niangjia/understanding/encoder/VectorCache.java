package org.niangjia.understanding.encoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A sentence encoder that keeps the vectors of training utterances in a folder, so that after an edit only what is new is encoded again.
 *
 * <p>Only {@link #encodeAll} reads and writes the file: what a worker asks goes through {@link #encode} and leaves nothing on the disk. Each
 * call takes its texts for all that is needed, so encode everything of a run in one call: what no text of it uses is dropped once the file
 * holds more than twice as much. A file that cannot be read or written costs time, not the vectors: it is logged. Immutable; safe for use by
 * several threads and several processes on one folder.
 */
public final class VectorCache implements SentenceEncoder {

    private static final Logger LOG = LoggerFactory.getLogger(VectorCache.class);

    private final SentenceEncoder encoder;
    private final VectorFile file;

    /**
     * Keeps the vectors of an encoder.
     *
     * @param folder made when there is something to keep
     */
    public VectorCache(SentenceEncoder encoder, Path folder) {
        this.encoder = encoder;
        this.file = new VectorFile(folder, encoder.name());
    }

    @Override
    public String name() {
        return encoder.name();
    }

    @Override
    public float[] encode(String words) {
        return encoder.encode(words);
    }

    @Override
    public List<float[]> encodeAll(List<String> texts, IntConsumer done) {
        Map<VectorFile.Key, String> needed = new LinkedHashMap<>();
        List<VectorFile.Key> keys =
                texts.stream().map(text -> VectorFile.Key.of(name(), text)).toList();
        for (int i = 0; i < texts.size(); i++) {
            needed.put(keys.get(i), texts.get(i));
        }
        VectorFile.Scan read = read(needed);
        Map<VectorFile.Key, float[]> vectors = new HashMap<>(read.vectors());
        int kept = vectors.size();
        List<VectorFile.Key> missing = needed.keySet().stream()
                .filter(key -> !vectors.containsKey(key))
                .toList();
        List<float[]> encoded = encoder.encodeAll(
                missing.stream().map(needed::get).map(Objects::requireNonNull).toList(),
                ready -> done.accept(kept + ready));
        for (int i = 0; i < missing.size(); i++) {
            vectors.put(missing.get(i), encoded.get(i));
        }
        write(vectors, read);
        done.accept(texts.size());
        return keys.stream().map(vectors::get).map(Objects::requireNonNull).toList();
    }

    private VectorFile.Scan read(Map<VectorFile.Key, String> needed) {
        try {
            return file.read(needed.keySet());
        } catch (IOException e) {
            LOG.warn("The kept vectors {} cannot be read ({}); all utterances are encoded again.", file, e.toString());
            return VectorFile.Scan.NOTHING;
        }
    }

    private void write(Map<VectorFile.Key, float[]> vectors, VectorFile.Scan read) {
        try {
            file.keep(vectors, read);
        } catch (IOException e) {
            LOG.warn("The vectors cannot be kept in {} ({}); the next run encodes them again.", file, e.toString());
        }
    }
}
