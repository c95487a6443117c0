package org.niangjia.understanding.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.niangjia.understanding.vector.Floats;

/**
 * The wording of a text as a {@link Row}: its {@link WordGrams}, those in few examples counting more, hashed to a fixed number of features so
 * that the model does not grow with the words it has seen. Immutable.
 */
public final class Wording {

    /** Of a model with many outcomes. Rare grams share a feature now and then; twice as many features changed nothing. */
    public static final int FEATURES = 4096;

    /** Rows of this length let the training converge in some thirty steps. */
    private static final float LENGTH = 6;

    private final float[] rarity;

    private Wording(float[] rarity) {
        this.rarity = rarity;
    }

    /**
     * Learns from texts how rare each gram is.
     *
     * @param features how many there are, a power of two
     */
    public static Wording of(List<String> texts, int features) {
        int[] textsWith = new int[features];
        for (String text : texts) {
            WordGrams.count(text).keySet().stream()
                    .mapToInt(gram -> hashed(gram, features))
                    .distinct()
                    .forEach(feature -> textsWith[feature]++);
        }
        float[] rarity = new float[features];
        for (int f = 0; f < features; f++) {
            // Smoothed inverse document frequency, as in any textbook on retrieval.
            rarity[f] = (float) (Math.log((1.0 + texts.size()) / (1.0 + textsWith[f])) + 1);
        }
        return new Wording(rarity);
    }

    public Row row(String text) {
        Map<Integer, Double> weights = new TreeMap<>();
        WordGrams.count(text).forEach((gram, count) -> {
            int feature = hashed(gram, rarity.length);
            weights.merge(feature, (1 + Math.log(count)) * rarity[feature], Double::sum);
        });
        double square = weights.values().stream().mapToDouble(w -> w * w).sum();
        double scale = LENGTH / Math.max(Math.sqrt(square), 1e-9);
        int[] features = weights.keySet().stream().mapToInt(f -> f).toArray();
        float[] values = new float[features.length];
        for (int f = 0; f < features.length; f++) {
            values[f] = (float) (scale * weights.getOrDefault(features[f], 0.0));
        }
        return new Row(features, values);
    }

    /** The place of a feature's name among so many, a power of two. */
    public static int hashed(String name, int features) {
        return number(name) & (features - 1);
    }

    /** A number that stands for a feature's name. */
    public static int number(String name) {
        int hash = name.hashCode();
        // The low bits of a string's hash are those of its last characters: mix the others in.
        hash ^= hash >>> 16;
        hash *= 0x45d9f3b;
        return hash ^ (hash >>> 16);
    }

    public void write(DataOutputStream out) throws IOException {
        Floats.write(out, rarity);
    }

    public static Wording read(DataInputStream in, int features) throws IOException {
        return new Wording(Floats.read(in, features));
    }
}
