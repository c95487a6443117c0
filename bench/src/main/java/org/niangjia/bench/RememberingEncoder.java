package org.niangjia.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.niangjia.understanding.encoder.SentenceEncoder;

/**
 * Computes the vector of the same words once, and keeps the vectors for the next run: for figures of accuracy, never of time. What is kept holds on
 * the machine that made it alone, because the quantised encoder's vectors differ slightly between processors.
 */
final class RememberingEncoder implements SentenceEncoder {

    private final SentenceEncoder encoder;
    private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

    RememberingEncoder(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public float[] encode(String words) {
        return vectors.computeIfAbsent(words, encoder::encode);
    }

    @Override
    public String name() {
        return encoder.name();
    }

    /** Remembers what an earlier run has kept in this folder. */
    void load(Path folder) throws IOException {
        Path file = file(folder);
        if (!Files.exists(file)) {
            return;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int left = in.readInt(); left > 0; left--) {
                String words = in.readUTF();
                float[] vector = new float[in.readInt()];
                for (int i = 0; i < vector.length; i++) {
                    vector[i] = in.readFloat();
                }
                vectors.put(words, vector);
            }
        }
    }

    void save(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(folder))))) {
            out.writeInt(vectors.size());
            for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                for (float x : entry.getValue()) {
                    out.writeFloat(x);
                }
            }
        }
    }

    private Path file(Path folder) {
        return folder.resolve(name() + ".vectors");
    }
}
