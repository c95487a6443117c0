package org.niangjia.understanding.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What training a maximum entropy model over {@link Row rows} minimises: the negative log likelihood of their outcomes, plus the squared weights.
 * Weights stand feature by feature, within a feature outcome by outcome: the inner loops then run along neighbouring numbers. Rows are taken block
 * by block, few enough that what is worked out for them is still at hand for the slope. Those of a block, and then the features, are shared out
 * over all cores, each to one of them: the same rows give the same model on every machine. For one thread at a time.
 */
public final class Likelihood implements Lbfgs.Cost {

    /** Rows of a block: what is worked out for them, a number for each outcome, fits beside the processor. */
    private static final int BLOCK = 1024;

    /** Rows, or features, that one task takes. */
    private static final int CHUNK = 128;

    /** Below e^-25 a probability is smaller than the rounding of those that count. */
    private static final float NOTHING = -25;

    private final int[] outcomeOf;
    private final int outcomes;
    private final double squaredCost;
    private final List<Block> blocks = new ArrayList<>();

    /** Of each row of the block at hand, how far the probability of each outcome is from what happened. */
    private final float[][] off;

    /**
     * Of these rows.
     *
     * @param outcomeOf the outcome of each row, 0 to {@code outcomes} - 1
     * @param squaredCost what a squared weight costs
     */
    public Likelihood(List<Row> rows, int[] outcomeOf, int outcomes, double squaredCost) {
        this.outcomeOf = outcomeOf;
        this.outcomes = outcomes;
        this.squaredCost = squaredCost;
        this.off = new float[Math.min(rows.size(), BLOCK)][outcomes];
        for (int from = 0; from < rows.size(); from += BLOCK) {
            List<Row> some = rows.subList(from, Math.min(rows.size(), from + BLOCK));
            blocks.add(new Block(from, some, RowsOf.each(some)));
        }
    }

    /** Rows that stand one after the other, and which of them has which feature. */
    private record Block(int from, List<Row> rows, RowsOf rowsOf) {}

    @Override
    public Lbfgs.Slope at(double[] weights) {
        float[][] ofFeature = byFeature(weights);
        float[][] change = new float[ofFeature.length][outcomes];
        double cost = 0;
        for (Block block : blocks) {
            cost += sum(block.rows().size(), (from, to) -> pass(block, ofFeature, from, to));
            sum(Math.min(change.length, block.rowsOf().features()), (from, to) -> {
                for (int f = from; f < to; f++) {
                    block.rowsOf().addTo(change[f], f, off);
                }
                return 0;
            });
        }
        double[] slope = new double[weights.length];
        cost += sum(change.length, (from, to) -> back(weights, change, slope, from, to));
        return new Lbfgs.Slope(cost, slope);
    }

    /** The weights in single precision, an array for each feature: the second compiler adds up many arrays at once, but not parts of one. */
    private float[][] byFeature(double[] weights) {
        float[][] byFeature = new float[weights.length / outcomes][outcomes];
        sum(byFeature.length, (from, to) -> {
            for (int f = from; f < to; f++) {
                for (int k = 0; k < outcomes; k++) {
                    byFeature[f][k] = (float) weights[f * outcomes + k];
                }
            }
            return 0;
        });
        return byFeature;
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

    /** Fills in how far these rows of a block are off; the cost of their outcomes. */
    private double pass(Block block, float[][] weights, int from, int to) {
        double cost = 0;
        for (int r = from; r < to; r++) {
            float[] scores = off[r];
            Arrays.fill(scores, 0);
            addFrom(weights, block.rows().get(r), scores);
            int outcome = outcomeOf[block.from() + r];
            cost -= toProbabilities(scores, outcome);
            scores[outcome] -= 1;
        }
        return cost;
    }

    /** Fills in the slope of these features from how what they are part of is off; the cost of their weights. */
    private double back(double[] weights, float[][] change, double[] slope, int from, int to) {
        double cost = 0;
        for (int f = from; f < to; f++) {
            for (int k = 0; k < outcomes; k++) {
                double weight = weights[f * outcomes + k];
                cost += squaredCost * weight * weight;
                slope[f * outcomes + k] = 2 * squaredCost * weight + change[f][k];
            }
        }
        return cost;
    }

    /** Adds the weights of a row to scores. */
    private static void addFrom(float[][] weights, Row row, float[] scores) {
        int[] features = row.features();
        float[] values = row.values();
        int f = 0;
        for (; f + 3 < features.length; f += 4) {
            addFour(
                    scores,
                    values[f],
                    weights[features[f]],
                    values[f + 1],
                    weights[features[f + 1]],
                    values[f + 2],
                    weights[features[f + 2]],
                    values[f + 3],
                    weights[features[f + 3]]);
        }
        for (; f < features.length; f++) {
            addOne(scores, values[f], weights[features[f]]);
        }
    }

    /** Four at once: each sum is then fetched and stored once for all four. */
    private static void addFour(
            float[] sums,
            float a,
            float[] first,
            float b,
            float[] second,
            float c,
            float[] third,
            float d,
            float[] fourth) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += a * first[k] + b * second[k] + c * third[k] + d * fourth[k];
        }
    }

    private static void addOne(float[] sums, float by, float[] one) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += by * one[k];
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

        /** How many features may have rows. */
        int features() {
            return begin.length - 1;
        }

        /** Adds up what the rows of a feature say. */
        void addTo(float[] sums, int feature, float[][] off) {
            int i = begin[feature];
            int end = begin[feature + 1];
            for (; i + 3 < end; i += 4) {
                addFour(
                        sums,
                        values[i],
                        off[rows[i]],
                        values[i + 1],
                        off[rows[i + 1]],
                        values[i + 2],
                        off[rows[i + 2]],
                        values[i + 3],
                        off[rows[i + 3]]);
            }
            for (; i < end; i++) {
                addOne(sums, values[i], off[rows[i]]);
            }
        }
    }
}
