package org.niangjia.understanding.learning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What training a maximum entropy model over {@link Row rows} minimises: the negative log likelihood of their outcomes, plus the squared weights.
 * Weights stand feature by feature, within a feature outcome by outcome: the inner loops then run along neighbouring numbers. Rows, and then
 * features, are shared out over all cores, each to one of them: the same rows give the same model on every machine. For one thread at a time.
 */
public final class Likelihood implements Lbfgs.Cost {

    /** Rows, or features, that one task takes. */
    private static final int CHUNK = 128;

    /** Below e^-25 a probability is smaller than the rounding of those that count. */
    private static final float NOTHING = -25;

    private final List<Row> rows;
    private final int[] outcomeOf;
    private final int outcomes;
    private final double squaredCost;

    /** Of each row, how far the probability of each outcome is from what happened. */
    private final float[][] off;

    private final RowsOf rowsOf;

    /**
     * Of these rows.
     *
     * @param outcomeOf the outcome of each row, 0 to {@code outcomes} - 1
     * @param squaredCost what a squared weight costs
     */
    public Likelihood(List<Row> rows, int[] outcomeOf, int outcomes, double squaredCost) {
        this.rows = rows;
        this.outcomeOf = outcomeOf;
        this.outcomes = outcomes;
        this.squaredCost = squaredCost;
        this.off = new float[rows.size()][outcomes];
        this.rowsOf = RowsOf.each(rows);
    }

    @Override
    public Lbfgs.Slope at(double[] weights) {
        float[] single = single(weights);
        double cost = sum(rows.size(), (from, to) -> pass(single, from, to));
        double[] slope = new double[weights.length];
        cost += sum(weights.length / outcomes, (from, to) -> back(weights, slope, from, to));
        return new Lbfgs.Slope(cost, slope);
    }

    /** What the parts of a whole cost, worked out on all cores and added up in order. */
    private static double sum(int all, Part part) {
        double[] each = IntStream.range(0, (all + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToDouble(chunk -> part.cost(chunk * CHUNK, Math.min(all, (chunk + 1) * CHUNK)))
                .toArray();
        double sum = 0;
        for (double cost : each) {
            sum += cost;
        }
        return sum;
    }

    @FunctionalInterface
    private interface Part {
        double cost(int from, int to);
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

    /** Fills in how far these rows are off; the cost of their outcomes. */
    private double pass(float[] weights, int from, int to) {
        double cost = 0;
        for (int r = from; r < to; r++) {
            float[] scores = off[r];
            Arrays.fill(scores, 0);
            addFrom(weights, rows.get(r).features(), rows.get(r).values(), scores);
            cost -= toProbabilities(scores, outcomeOf[r]);
            scores[outcomeOf[r]] -= 1;
        }
        return cost;
    }

    /** Fills in the slope of these features from how far the rows that have them are off; the cost of their weights. */
    private double back(double[] weights, double[] slope, int from, int to) {
        float[] change = new float[outcomes];
        double cost = 0;
        for (int f = from; f < to; f++) {
            Arrays.fill(change, 0);
            rowsOf.addTo(change, f, off);
            for (int k = 0; k < outcomes; k++) {
                double weight = weights[f * outcomes + k];
                cost += squaredCost * weight * weight;
                slope[f * outcomes + k] = 2 * squaredCost * weight + change[k];
            }
        }
        return cost;
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

    /** Turns scores into probabilities in place; the log probability of the outcome that was. */
    private static double toProbabilities(float[] scores, int outcome) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double logOfOutcome = (double) scores[outcome] - highest;
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            float below = scores[k] - highest;
            // Exponentials are what takes longest here, and most of them come to nothing.
            scores[k] = below < NOTHING ? 0 : (float) Math.exp(below);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= (float) sum;
        }
        return logOfOutcome - Math.log(sum);
    }

    /**
     * Which rows have a feature: those of feature f stand from {@code begin[f]} to before {@code begin[f + 1]}.
     *
     * @param values how strongly each of them has it
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
    private record RowsOf(int[] begin, int[] rows, float[] values) {

        static RowsOf each(List<Row> rows) {
            int features = rows.stream()
                            .flatMapToInt(row -> Arrays.stream(row.features()))
                            .max()
                            .orElse(-1)
                    + 1;
            int[] begin = new int[features + 1];
            rows.forEach(row -> Arrays.stream(row.features()).forEach(f -> begin[f + 1]++));
            Arrays.parallelPrefix(begin, Integer::sum);
            int[] next = begin.clone();
            int[] rowsOf = new int[begin[features]];
            float[] values = new float[begin[features]];
            for (int r = 0; r < rows.size(); r++) {
                Row row = rows.get(r);
                for (int i = 0; i < row.features().length; i++) {
                    int at = next[row.features()[i]]++;
                    rowsOf[at] = r;
                    values[at] = row.values()[i];
                }
            }
            return new RowsOf(begin, rowsOf, values);
        }

        /** Adds up what the rows of a feature say, four rows at once: each sum is then fetched and stored once for all four. */
        void addTo(float[] sums, int feature, float[][] off) {
            if (feature + 1 >= begin.length) {
                return;
            }
            int i = begin[feature];
            int end = begin[feature + 1];
            for (; i + 3 < end; i += 4) {
                float[] first = off[rows[i]];
                float[] second = off[rows[i + 1]];
                float[] third = off[rows[i + 2]];
                float[] fourth = off[rows[i + 3]];
                float a = values[i];
                float b = values[i + 1];
                float c = values[i + 2];
                float d = values[i + 3];
                for (int k = 0; k < sums.length; k++) {
                    sums[k] += a * first[k] + b * second[k] + c * third[k] + d * fourth[k];
                }
            }
            for (; i < end; i++) {
                float[] one = off[rows[i]];
                float by = values[i];
                for (int k = 0; k < sums.length; k++) {
                    sums[k] += by * one[k];
                }
            }
        }
    }
}
