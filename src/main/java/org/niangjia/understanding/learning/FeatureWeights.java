package org.niangjia.understanding.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.niangjia.understanding.vector.Floats;

/**
 * What each feature says of each outcome, a weight in two bytes: so many steps of 32,767 that reach to the largest weight of its feature. That
 * is a quarter of the room of the numbers that training finds, and no score of a message moves by a thousandth (MaxentTest). Immutable.
 *
 * @param outcomes how many there are
 * @param step of each feature
 * @param steps feature by feature, within a feature outcome by outcome
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
record FeatureWeights(int outcomes, float[] step, short[] steps) {

    /**
     * Weights as training finds them.
     *
     * @param found feature by feature, within a feature outcome by outcome
     */
    static FeatureWeights of(double[] found, int outcomes) {
        float[] step = new float[found.length / outcomes];
        short[] steps = new short[found.length];
        for (int f = 0; f < step.length; f++) {
            double largest = 0;
            for (int k = 0; k < outcomes; k++) {
                largest = Math.max(largest, Math.abs(found[f * outcomes + k]));
            }
            step[f] = (float) (largest / Short.MAX_VALUE);
            for (int k = 0; k < outcomes && step[f] > 0; k++) {
                steps[f * outcomes + k] = (short) Math.round(found[f * outcomes + k] / step[f]);
            }
        }
        return new FeatureWeights(outcomes, step, steps);
    }

    int features() {
        return step.length;
    }

    double of(int feature, int outcome) {
        return (double) step[feature] * steps[feature * outcomes + outcome];
    }

    /** What a feature says of each outcome. */
    double[] of(int feature) {
        double[] each = new double[outcomes];
        for (int k = 0; k < outcomes; k++) {
            each[k] = of(feature, k);
        }
        return each;
    }

    /** All, in order. */
    float[] all() {
        float[] all = new float[steps.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (float) of(i / outcomes, i % outcomes);
        }
        return all;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(step.length);
        Floats.write(out, step);
        ByteBuffer bytes = ByteBuffer.allocate(steps.length * Short.BYTES);
        bytes.asShortBuffer().put(steps);
        out.write(bytes.array());
    }

    static FeatureWeights read(DataInputStream in, int outcomes) throws IOException {
        int features = in.readInt();
        float[] step = Floats.read(in, features);
        byte[] bytes = new byte[features * outcomes * Short.BYTES];
        in.readFully(bytes);
        short[] steps = new short[features * outcomes];
        ByteBuffer.wrap(bytes).asShortBuffer().get(steps);
        return new FeatureWeights(outcomes, step, steps);
    }
}
