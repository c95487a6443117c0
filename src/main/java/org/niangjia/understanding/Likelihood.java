package org.niangjia.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What training a maximum entropy model over {@link Row rows} minimises: the negative log likelihood of their outcomes, plus the squared weights.
 * Weights stand feature by feature, within a feature outcome by outcome: the inner loops then run along neighbouring numbers. The rows are
 * shared out over all cores.
 */
final class Likelihood implements Lbfgs.Cost {

    /** Rows that one task sums up: the same on every machine, so that the same rows give the same model. */
    private static final int CHUNK = 2048;

    private final List<Row> rows;
    private final int[] outcomeOf;
    private final int outcomes;
    private final double squaredCost;

    /**
     * Of these rows.
     *
     * @param outcomeOf the outcome of each row, 0 to {@code outcomes} - 1
     * @param squaredCost what a squared weight costs
     */
    Likelihood(List<Row> rows, int[] outcomeOf, int outcomes, double squaredCost) {
        this.rows = rows;
        this.outcomeOf = outcomeOf;
        this.outcomes = outcomes;
        this.squaredCost = squaredCost;
    }

    @Override
    public Lbfgs.Slope at(double[] weights) {
        float[] single = single(weights);
        Lbfgs.Slope of = squared(weights, squaredCost);
        double cost = of.value();
        double[] slope = of.gradient();
        Pass[] passes = IntStream.range(0, (rows.size() + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> pass(single, chunk * CHUNK, Math.min(rows.size(), (chunk + 1) * CHUNK)))
                .toArray(Pass[]::new);
        for (Pass pass : passes) {
            cost += pass.cost();
            float[] part = pass.gradient();
            for (int i = 0; i < slope.length; i++) {
                slope[i] += part[i];
            }
        }
        return new Lbfgs.Slope(cost, slope);
    }

    /** In single precision, which is exact enough for sums over some thousand rows and half the memory. */
    static float[] single(double[] weights) {
        float[] single = new float[weights.length];
        for (int i = 0; i < single.length; i++) {
            single[i] = (float) weights[i];
        }
        return single;
    }

    /** The cost of the squared weights alone. */
    static Lbfgs.Slope squared(double[] weights, double squaredCost) {
        double[] slope = new double[weights.length];
        double cost = 0;
        for (int i = 0; i < weights.length; i++) {
            cost += squaredCost * weights[i] * weights[i];
            slope[i] = 2 * squaredCost * weights[i];
        }
        return new Lbfgs.Slope(cost, slope);
    }

    private Pass pass(float[] weights, int from, int to) {
        float[] part = new float[weights.length];
        float[] scores = new float[outcomes];
        double cost = 0;
        for (int r = from; r < to; r++) {
            int[] features = rows.get(r).features();
            float[] values = rows.get(r).values();
            Arrays.fill(scores, 0);
            addFrom(weights, features, values, scores);
            cost -= toProbabilities(scores, outcomeOf[r]);
            scores[outcomeOf[r]] -= 1;
            for (int f = 0; f < features.length; f++) {
                addTo(part, features[f] * outcomes, values[f], scores);
            }
        }
        return new Pass(cost, part);
    }

    /** Adds the weights of a row to scores, four features at once: each score is then fetched and stored once for all four. */
    static void addFrom(float[] weights, int[] features, float[] values, float[] scores) {
        int n = scores.length;
        int f = 0;
        for (; f + 3 < features.length; f += 4) {
            addFour(
                    weights,
                    new int[] {features[f] * n, features[f + 1] * n, features[f + 2] * n, features[f + 3] * n},
                    new float[] {values[f], values[f + 1], values[f + 2], values[f + 3]},
                    scores);
        }
        for (; f < features.length; f++) {
            int from = features[f] * n;
            float by = values[f];
            for (int k = 0; k < n; k++) {
                scores[k] += by * weights[from + k];
            }
        }
    }

    private static void addFour(float[] weights, int[] from, float[] by, float[] scores) {
        int first = from[0];
        int second = from[1];
        int third = from[2];
        int fourth = from[3];
        float a = by[0];
        float b = by[1];
        float c = by[2];
        float d = by[3];
        for (int k = 0; k < scores.length; k++) {
            scores[k] +=
                    a * weights[first + k] + b * weights[second + k] + c * weights[third + k] + d * weights[fourth + k];
        }
    }

    private static void addTo(float[] part, int from, float by, float[] scores) {
        for (int k = 0; k < scores.length; k++) {
            part[from + k] += by * scores[k];
        }
    }

    /** Turns scores into probabilities in place; the log probability of the outcome that was. */
    private static double toProbabilities(float[] scores, int outcome) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double logOfOutcome = (double) scores[outcome] - highest;
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = (float) Math.exp(scores[k] - highest);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= (float) sum;
        }
        return logOfOutcome - Math.log(sum);
    }

    @SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
    private record Pass(double cost, float[] gradient) {}
}
