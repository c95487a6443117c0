package org.niangjia.understanding;

/**
 * A vector of length one whose numbers are kept in a byte each: a quarter of the room. A cosine with it differs by less than .003, and what is
 * learnt over such vectors makes up for that.
 *
 * @param scale what a step of a byte is worth
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
record ByteVector(byte[] steps, float scale) {

    /** Steps of one. The length of the steps of a byte is at most 127 times the root of the dimensions: the sum of the products stays below 2^31. */
    private static final int FINE = 1 << 14;

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

    /** The cosine with a vector of length one that {@link #inSteps} has brought into steps; whole numbers in four sums add up side by side. */
    float cosine(Steps other) {
        int[] others = other.steps();
        int first = 0;
        int second = 0;
        int third = 0;
        int fourth = 0;
        int i = 0;
        for (; i + 3 < steps.length; i += 4) {
            first += steps[i] * others[i];
            second += steps[i + 1] * others[i + 1];
            third += steps[i + 2] * others[i + 2];
            fourth += steps[i + 3] * others[i + 3];
        }
        for (; i < steps.length; i++) {
            first += steps[i] * others[i];
        }
        return (first + second + third + fourth) * scale * other.scale();
    }

    /** A vector of length one to be compared with many: in so fine steps that what is lost is what a byte loses. */
    static Steps inSteps(float[] vector) {
        int[] steps = new int[vector.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Math.round(vector[i] * FINE);
        }
        return new Steps(steps, 1f / FINE);
    }

    /**
     * A vector in whole steps.
     *
     * @param scale what a step is worth
     */
    record Steps(int[] steps, float scale) {}
}
