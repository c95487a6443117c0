package org.niangjia.understanding.learning;

import java.util.List;

/**
 * Ridge regression with a Gaussian kernel over vectors of length one (Rasmussen and Williams, Gaussian Processes for Machine Learning, 2.2):
 * every known vector votes with a weight, and the nearer it is the more its vote counts. Unlike a linear model it keeps what a few examples
 * say that is unlike all the rest. The value at a vector is the sum of the votes, each weight times {@link #alike}.
 */
public final class GaussianKernel {

    private GaussianKernel() {}

    /** A vector, the value wanted there, and how far from it may be stayed: the variance of the noise. */
    @SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
    public record Example(float[] vector, float wanted, float noise) {}

    /** How much two vectors of length one are alike, 0..1, by their cosine. */
    public static float alike(float cosine, double narrowness) {
        return (float) Math.exp(narrowness * (cosine - 1));
    }

    /**
     * The weights, one for each example. Blocks for some seconds, and needs four bytes for each pair of examples meanwhile, outside of the
     * heap.
     *
     * @param narrowness how soon likeness falls with the cosine: e to the minus this for vectors at right angles
     * @param steps of the conjugate gradients; few of them smooth, as noise does
     */
    public static float[] learn(List<Example> examples, double narrowness, int steps) {
        try (KernelMatrix kernel =
                new KernelMatrix(examples.stream().map(Example::vector).toList(), narrowness)) {
            return learn(examples, kernel, steps);
        }
    }

    private static float[] learn(List<Example> examples, KernelMatrix kernel, int steps) {
        int n = examples.size();
        double[] found = new double[n];
        double[] rest = new double[n];
        double[] towards = new double[n];
        double slope = 0;
        for (int i = 0; i < n; i++) {
            rest[i] = examples.get(i).wanted();
            towards[i] = rest[i] / examples.get(i).noise();
            slope += rest[i] * towards[i];
        }
        // Preconditioned by the noise, in which the examples differ most.
        for (int step = 0; step < steps && slope > 0; step++) {
            double[] moved = kernel.times(towards);
            double curvature = 0;
            for (int i = 0; i < n; i++) {
                moved[i] += examples.get(i).noise() * towards[i];
                curvature += towards[i] * moved[i];
            }
            double length = slope / curvature;
            double next = 0;
            for (int i = 0; i < n; i++) {
                found[i] += length * towards[i];
                rest[i] -= length * moved[i];
                next += rest[i] * rest[i] / examples.get(i).noise();
            }
            for (int i = 0; i < n; i++) {
                towards[i] = rest[i] / examples.get(i).noise() + next / slope * towards[i];
            }
            slope = next;
        }
        return Likelihood.single(found);
    }
}
