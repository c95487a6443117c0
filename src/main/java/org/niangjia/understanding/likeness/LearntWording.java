package org.niangjia.understanding.likeness;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.niangjia.understanding.learning.Lbfgs;
import org.niangjia.understanding.learning.Likelihood;
import org.niangjia.understanding.learning.Row;
import org.niangjia.understanding.learning.Wording;
import org.niangjia.understanding.vector.Floats;

/**
 * How much the wording of a text is that of examples rather than of other messages: a maximum entropy model of two outcomes over {@link Wording}.
 * It knows the words that tell one from the other where the meaning of the whole is near to both: 站不住 on a roof and at a counter.
 *
 * @param weights of each feature, for an example and against it
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
record LearntWording(Wording wording, float[] weights) {

    /** Pairs of words are rare, and say most: with a sixteenth of the features a third of the gain was lost. */
    private static final int FEATURES = 1 << 16;

    private static final double SQUARED_COST = 2;
    private static final int ITERATIONS = 60;
    private static final int LOOK_BACK = 5;

    /** What is surer than e to the 6 is sure. */
    private static final double SUREST = 6;

    private static final int EXAMPLE = 1;
    private static final int OUTCOMES = 2;

    /** Learns from messages, of which these are examples; takes some seconds. */
    static LearntWording of(List<String> messages, boolean[] examples) {
        Wording wording = Wording.of(messages, FEATURES);
        List<Row> rows = messages.stream().parallel().map(wording::row).toList();
        // A feature of no message keeps the weight 0: to learn over the others alone is the same, and sooner done.
        int[] met = rows.stream()
                .flatMapToInt(row -> Arrays.stream(row.features()))
                .distinct()
                .sorted()
                .toArray();
        Likelihood cost = new Likelihood(
                rows.stream().map(row -> among(met, row)).toList(),
                IntStream.range(0, examples.length)
                        .map(i -> examples[i] ? EXAMPLE : 0)
                        .toArray(),
                OUTCOMES,
                SQUARED_COST);
        double[] found = Lbfgs.minimise(cost, new double[met.length * OUTCOMES], ITERATIONS, LOOK_BACK);
        float[] weights = new float[FEATURES];
        for (int f = 0; f < met.length; f++) {
            weights[met[f]] = (float) (found[f * OUTCOMES + EXAMPLE] - found[f * OUTCOMES]);
        }
        return new LearntWording(wording, weights);
    }

    /** The row by the places of its features among those that were met. */
    private static Row among(int[] met, Row row) {
        return new Row(
                Arrays.stream(row.features())
                        .map(feature -> Arrays.binarySearch(met, feature))
                        .toArray(),
                row.values());
    }

    /** The logarithm of the odds that words are those of an example, -6..6. */
    double odds(String words) {
        Row row = wording.row(words);
        double odds = 0;
        for (int i = 0; i < row.features().length; i++) {
            odds += row.values()[i] * weights[row.features()[i]];
        }
        return Math.max(-SUREST, Math.min(SUREST, odds));
    }

    void write(DataOutputStream out) throws IOException {
        wording.write(out);
        Floats.write(out, weights);
    }

    static LearntWording read(DataInputStream in) throws IOException {
        return new LearntWording(Wording.read(in, FEATURES), Floats.read(in, FEATURES));
    }
}
