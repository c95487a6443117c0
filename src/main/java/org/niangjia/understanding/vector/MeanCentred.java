package org.niangjia.understanding.vector;

import java.util.List;

/**
 * Sentence vectors seen from their mean. All questions to one desk are about work, mothers and money, so their vectors all point roughly one
 * way; only what is left without that way tells them apart. The mean is fixed with the clusters that are built on it: another one would move
 * every question. Immutable.
 */
public final class MeanCentred {

    private final float[] mean;

    /** Centres by a mean that was kept. */
    public MeanCentred(float[] mean) {
        this.mean = mean.clone();
    }

    /**
     * Centres by the mean of vectors.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static MeanCentred on(List<float[]> vectors) {
        if (vectors.isEmpty()) {
            throw new IllegalArgumentException("there is no mean of no vectors");
        }
        double[] sum = new double[vectors.get(0).length];
        for (float[] vector : vectors) {
            for (int d = 0; d < sum.length; d++) {
                sum[d] += vector[d];
            }
        }
        float[] mean = new float[sum.length];
        for (int d = 0; d < mean.length; d++) {
            mean[d] = (float) (sum[d] / vectors.size());
        }
        return new MeanCentred(mean);
    }

    /** The mean, to be kept beside the clusters. */
    public float[] mean() {
        return mean.clone();
    }

    public int size() {
        return mean.length;
    }

    /**
     * The vector without the mean, brought to length one; all zero for the mean itself.
     *
     * @throws IllegalArgumentException if it is a vector of another encoder
     */
    public float[] of(float[] vector) {
        if (vector.length != mean.length) {
            throw new IllegalArgumentException(
                    "a vector of " + vector.length + " numbers where there have to be " + mean.length);
        }
        double square = 0;
        float[] centred = new float[mean.length];
        for (int d = 0; d < centred.length; d++) {
            centred[d] = vector[d] - mean[d];
            square += centred[d] * centred[d];
        }
        float length = (float) Math.max(Math.sqrt(square), 1e-9);
        for (int d = 0; d < centred.length; d++) {
            centred[d] /= length;
        }
        return centred;
    }
}
