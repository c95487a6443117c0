package org.niangjia.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * What OpenNLP's L-BFGS minimises to train a maximum entropy model: the negative log likelihood of the outcomes given the rows, plus the
 * squared weights. Counted from a start, so that a training can go on where an earlier one ended. Weights stand feature by feature, within a
 * feature outcome by outcome: the inner loops then run along neighbouring numbers. For one thread; the rows are shared out over all cores.
 */
final class Likelihood implements Function {

    /** Rows that one task sums up: the same on every machine, so that the same rows give the same model. */
    private static final int CHUNK = 1024;

    private static final int TOGETHER = 16;

    private final List<Row> rows;
    private final int[] outcomeOf;
    private final int outcomes;
    private final double squaredCost;
    private final double[] start;

    private double[] at = new double[0];
    private double value;
    private double[] gradient = new double[0];

    /**
     * Of these rows.
     *
     * @param outcomeOf the outcome of each row, 0 to {@code outcomes} - 1
     * @param squaredCost what a squared weight costs
     * @param start the weights that a point of zeros stands for
     */
    Likelihood(List<Row> rows, int[] outcomeOf, int outcomes, double squaredCost, double[] start) {
        this.rows = rows;
        this.outcomeOf = outcomeOf;
        this.outcomes = outcomes;
        this.squaredCost = squaredCost;
        this.start = start;
    }

    @Override
    public int getDimension() {
        return start.length;
    }

    @Override
    public double valueAt(double[] point) {
        measure(point);
        return value;
    }

    @Override
    public double[] gradientAt(double[] point) {
        measure(point);
        return gradient.clone();
    }

    /** The minimiser asks for the value and the gradient of a point one after the other; both come from one pass. */
    private void measure(double[] point) {
        if (Arrays.equals(at, point)) {
            return;
        }
        double[] slope = new double[start.length];
        double cost = 0;
        float[] weights = new float[start.length];
        for (int i = 0; i < start.length; i++) {
            double weight = start[i] + point[i];
            weights[i] = (float) weight;
            cost += squaredCost * weight * weight;
            slope[i] = 2 * squaredCost * weight;
        }
        Pass[] passes = IntStream.range(0, (rows.size() + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> pass(weights, chunk * CHUNK, Math.min(rows.size(), (chunk + 1) * CHUNK)))
                .toArray(Pass[]::new);
        for (Pass pass : passes) {
            cost += pass.cost();
            float[] part = pass.gradient();
            for (int i = 0; i < slope.length; i++) {
                slope[i] += part[i];
            }
        }
        at = point.clone();
        value = cost;
        gradient = slope;
    }

    private Pass pass(float[] weights, int from, int to) {
        float[] part = new float[weights.length];
        float[][] scores = new float[TOGETHER][outcomes];
        double cost = 0;
        for (int r = from; r < to; ) {
            int together = together(r, to);
            int[] features = rows.get(r).features();
            for (int b = 0; b < together; b++) {
                Arrays.fill(scores[b], 0);
            }
            for (int f = 0; f < features.length; f++) {
                for (int b = 0; b < together; b++) {
                    addFrom(weights, features[f] * outcomes, rows.get(r + b).values()[f], scores[b]);
                }
            }
            for (int b = 0; b < together; b++) {
                int outcome = outcomeOf[r + b];
                cost -= toProbabilities(scores[b], outcome);
                scores[b][outcome] -= 1;
            }
            for (int f = 0; f < features.length; f++) {
                for (int b = 0; b < together; b++) {
                    addTo(part, features[f] * outcomes, rows.get(r + b).values()[f], scores[b]);
                }
            }
            r += together;
        }
        return new Pass(cost, part);
    }

    /** How many rows from here on share their features: the weights of a feature are then fetched once for all of them. */
    private int together(int row, int to) {
        int together = 1;
        while (together < TOGETHER
                && row + together < to
                && rows.get(row + together).features() == rows.get(row).features()) {
            together++;
        }
        return together;
    }

    private static void addFrom(float[] weights, int from, float by, float[] scores) {
        for (int k = 0; k < scores.length; k++) {
            scores[k] += by * weights[from + k];
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
