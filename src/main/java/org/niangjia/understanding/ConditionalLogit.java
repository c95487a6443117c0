package org.niangjia.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * How much each kind of evidence counts when one of several alternatives is chosen: the probability of an alternative grows with the weighed
 * sum of its evidence. Learned by maximum likelihood from questions that were held back from the models whose evidence it weighs, so that the
 * probabilities hold on questions not seen before. Immutable.
 */
final class ConditionalLogit {

    /** Keeps weights finite where every question is told apart without error. */
    private static final double SQUARED_COST = 0.1;

    private static final int ITERATIONS = 300;

    private final double[] weights;

    ConditionalLogit(double... weights) {
        this.weights = weights.clone();
    }

    /**
     * A choice that is known.
     *
     * @param alternatives the evidence for each
     * @param chosen position of the right one
     */
    @SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
    record Known(double[][] alternatives, int chosen) {}

    /**
     * Learns from choices that are known.
     *
     * @param start where to start from, and what is kept if there is nothing to learn from
     */
    static ConditionalLogit learn(List<Known> choices, double... start) {
        if (choices.isEmpty()) {
            return new ConditionalLogit(start);
        }
        double[] change = new QNMinimizer(0, 0, ITERATIONS).minimize(new Cost(choices, start));
        return new ConditionalLogit(sum(start, change));
    }

    /** The probability of each alternative. */
    double[] probabilities(double[][] alternatives) {
        return probabilities(alternatives, weights);
    }

    private static double[] probabilities(double[][] alternatives, double[] weights) {
        double[] result = new double[alternatives.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < result.length; a++) {
            for (int w = 0; w < weights.length; w++) {
                result[a] += weights[w] * alternatives[a][w];
            }
            highest = Math.max(highest, result[a]);
        }
        double sum = 0;
        for (int a = 0; a < result.length; a++) {
            result[a] = Math.exp(result[a] - highest);
            sum += result[a];
        }
        for (int a = 0; a < result.length; a++) {
            result[a] /= sum;
        }
        return result;
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(weights.length);
        for (double weight : weights) {
            out.writeDouble(weight);
        }
    }

    static ConditionalLogit read(DataInputStream in) throws IOException {
        double[] weights = new double[in.readInt()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readDouble();
        }
        return new ConditionalLogit(weights);
    }

    /** The mean negative log likelihood of the right alternatives, by the change from where the weights start. */
    @SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
    private record Cost(List<Known> choices, double[] start) implements Function {

        @Override
        public int getDimension() {
            return start.length;
        }

        @Override
        public double valueAt(double[] change) {
            double[] weights = sum(start, change);
            double value = 0;
            for (Known choice : choices) {
                value -= Math.log(
                        Math.max(Double.MIN_NORMAL, probabilities(choice.alternatives(), weights)[choice.chosen()]));
            }
            for (double by : change) {
                value += SQUARED_COST * by * by;
            }
            return value / choices.size();
        }

        @Override
        public double[] gradientAt(double[] change) {
            double[] weights = sum(start, change);
            double[] gradient = new double[start.length];
            for (Known choice : choices) {
                double[] off = probabilities(choice.alternatives(), weights);
                off[choice.chosen()] -= 1;
                for (int a = 0; a < off.length; a++) {
                    for (int w = 0; w < gradient.length; w++) {
                        gradient[w] += off[a] * choice.alternatives()[a][w];
                    }
                }
            }
            for (int w = 0; w < gradient.length; w++) {
                gradient[w] = (gradient[w] + 2 * SQUARED_COST * change[w]) / choices.size();
            }
            return gradient;
        }
    }
}
