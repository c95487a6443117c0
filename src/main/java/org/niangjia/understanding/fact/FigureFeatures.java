package org.niangjia.understanding.fact;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.niangjia.understanding.learning.Row;

/**
 * What of the contexts of figures a model counts, each at its position: what was seen often enough to say anything. Of the rest a context has
 * three in four, and with them the model would be four times as large and no better. Immutable.
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
record FigureFeatures(int[] inOrder) {

    /** Chosen with the recipe of {@link FigureRoles}, over messages held back. */
    private static final int LEAST = 6;

    static FigureFeatures of(List<FigureContext> contexts) {
        Map<Integer, Integer> seen = new HashMap<>();
        contexts.forEach(
                context -> context.weights().keySet().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        return new FigureFeatures(seen.entrySet().stream()
                .filter(feature -> feature.getValue() >= LEAST)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray());
    }

    int size() {
        return inOrder.length;
    }

    Row row(FigureContext context) {
        int[] features = new int[context.weights().size()];
        float[] values = new float[features.length];
        int known = 0;
        for (Map.Entry<Integer, Float> feature : context.weights().entrySet()) {
            int at = Arrays.binarySearch(inOrder, feature.getKey());
            if (at >= 0) {
                features[known] = at;
                values[known++] = feature.getValue();
            }
        }
        return new Row(Arrays.copyOf(features, known), Arrays.copyOf(values, known));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(inOrder.length);
        for (int feature : inOrder) {
            out.writeInt(feature);
        }
    }

    static FigureFeatures read(DataInputStream in) throws IOException {
        int[] inOrder = new int[in.readInt()];
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = in.readInt();
        }
        return new FigureFeatures(inOrder);
    }
}
