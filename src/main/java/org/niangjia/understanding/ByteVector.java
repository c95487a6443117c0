package org.niangjia.understanding;

/**
 * A vector of length one whose numbers are kept in a byte each: a quarter of the room. A cosine with it differs by less than .003, and what is
 * learnt over such vectors makes up for that.
 *
 * @param scale what a step of a byte is worth
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
record ByteVector(byte[] steps, float scale) {

    static ByteVector of(float[] vector) {
        float greatest = Float.MIN_NORMAL;
        for (float x : vector) {
            greatest = Math.max(greatest, Math.abs(x));
        }
        float scale = greatest / Byte.MAX_VALUE;
        byte[] steps = new byte[vector.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (byte) Math.round(vector[i] / scale);
        }
        return new ByteVector(steps, scale);
    }

    float[] numbers() {
        float[] numbers = new float[steps.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = steps[i] * scale;
        }
        return numbers;
    }

    /** The cosine with a vector of length one; in four sums, which the processor can add side by side. */
    float cosine(float[] other) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int i = 0;
        for (; i + 3 < steps.length; i += 4) {
            first += steps[i] * other[i];
            second += steps[i + 1] * other[i + 1];
            third += steps[i + 2] * other[i + 2];
            fourth += steps[i + 3] * other[i + 3];
        }
        for (; i < steps.length; i++) {
            first += steps[i] * other[i];
        }
        return (first + second + third + fourth) * scale;
    }
}
