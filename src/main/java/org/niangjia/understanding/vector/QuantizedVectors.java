package org.niangjia.understanding.vector;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Vectors of length one, a byte for each of their numbers: a quarter of the room. A cosine with one differs by less than .003 where no number stands out, and what is learnt
 * over such vectors makes up for that.
 *
 * @param steps the first number of each vector, then the second of each, and so on, in steps; bytes without a sign, {@link #ZERO} for nothing
 * @param scales what a step is worth in each vector
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for products of matrices, never compared
public record QuantizedVectors(byte[] steps, float[] scales) {

    /** The step that stands for nothing. */
    static final byte ZERO = (byte) 128;

    /** Of vectors that have the same size. */
    public static QuantizedVectors of(List<float[]> vectors) {
        int count = vectors.size();
        int size = vectors.isEmpty() ? 0 : vectors.get(0).length;
        byte[] steps = new byte[Math.multiplyExact(count, size)];
        float[] scales = new float[count];
        for (int v = 0; v < count; v++) {
            float[] vector = vectors.get(v);
            float greatest = Float.MIN_NORMAL;
            for (float x : vector) {
                greatest = Math.max(greatest, Math.abs(x));
            }
            float finest = greatest / Byte.MAX_VALUE;
            double square = 0;
            for (int i = 0; i < size; i++) {
                int step = Math.round(vector[i] / finest);
                steps[i * count + v] = (byte) (ZERO + step);
                square += (double) step * step;
            }
            // What is left has length one too: a vector is as near to itself as can be.
            scales[v] = (float) (1 / Math.sqrt(Math.max(square, 1)));
        }
        return new QuantizedVectors(steps, scales);
    }

    int count() {
        return scales.length;
    }

    /** How many numbers each has. */
    int size() {
        return scales.length == 0 ? 0 : steps.length / scales.length;
    }

    /** What is left of a vector. */
    public float[] vector(int at) {
        float[] vector = new float[size()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (byte) (steps[i * scales.length + at] - ZERO) * scales[at];
        }
        return vector;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(count());
        out.writeInt(size());
        Floats.write(out, scales);
        out.write(steps);
    }

    public static QuantizedVectors read(DataInputStream in) throws IOException {
        int count = in.readInt();
        int size = in.readInt();
        float[] scales = Floats.read(in, count);
        byte[] steps = new byte[Math.multiplyExact(count, size)];
        in.readFully(steps);
        return new QuantizedVectors(steps, scales);
    }
}
