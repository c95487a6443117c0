package org.niangjia.understanding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LikelihoodTest {

    private static final int FEATURES = 7;
    private static final int OUTCOMES = 5;
    private static final double COST = 0.3;

    private final Random random = new Random(1);
    private final float[][] vectors = vectors(3000);
    private final int[] outcomeOf = random.ints(vectors.length, 0, OUTCOMES).toArray();
    private final double[] weights =
            random.doubles((long) FEATURES * OUTCOMES, -1, 1).toArray();
    private final Likelihood likelihood = new Likelihood(rows(), outcomeOf, OUTCOMES, COST);

    private float[][] vectors(int count) {
        float[][] vectors = new float[count][FEATURES];
        for (float[] vector : vectors) {
            for (int i = 0; i < FEATURES; i++) {
                vector[i] = (float) random.nextGaussian();
            }
        }
        return vectors;
    }

    private List<Row> rows() {
        int[] all = Row.all(FEATURES);
        return Arrays.stream(vectors).map(vector -> Row.dense(all, vector)).toList();
    }

    /** The textbook's sum, without any of the shortcuts. */
    private double cost(double[] at) {
        double cost = 0;
        for (int r = 0; r < vectors.length; r++) {
            double[] scores = new double[OUTCOMES];
            for (int f = 0; f < FEATURES; f++) {
                for (int k = 0; k < OUTCOMES; k++) {
                    scores[k] += vectors[r][f] * at[f * OUTCOMES + k];
                }
            }
            double sum = Arrays.stream(scores).map(Math::exp).sum();
            cost += Math.log(sum) - scores[outcomeOf[r]];
        }
        return cost + COST * Arrays.stream(at).map(w -> w * w).sum();
    }

    @Test
    void isTheNegativeLogLikelihoodWithTheSquaredWeights() {
        assertThat(likelihood.at(weights).value()).isCloseTo(cost(weights), within(0.05));
    }

    @Test
    void itsSlopeIsHowTheCostChangesWithEachWeight() {
        double[] slope = likelihood.at(weights).gradient();
        for (int i = 0; i < weights.length; i++) {
            double[] more = weights.clone();
            double[] less = weights.clone();
            more[i] += 1e-4;
            less[i] -= 1e-4;
            assertThat(slope[i]).isCloseTo((cost(more) - cost(less)) / 2e-4, within(0.01));
        }
    }

    @Test
    void productsOfMatricesComeToTheSame() {
        Lbfgs.Slope rowByRow = likelihood.at(weights);
        try (VectorLikelihood ofMatrices = new VectorLikelihood(List.of(vectors), 1, outcomeOf, OUTCOMES, COST)) {
            Lbfgs.Slope at = ofMatrices.at(weights);
            assertThat(at.value()).isCloseTo(rowByRow.value(), within(0.05));
            assertThat(at.gradient()).containsExactly(rowByRow.gradient(), within(0.01));
        }
    }
}
