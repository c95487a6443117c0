package org.niangjia.understanding.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * How much each kind of evidence counts when one of several alternatives is chosen: the probability of an alternative grows with the weighed
 * sum of its evidence. Learned by maximum likelihood from questions that were held back from the models whose evidence it weighs, so that the
 * probabilities hold on questions not seen before. Immutable.
 */
public final class ConditionalLogit {

    /** Keeps weights finite where every question is told apart without error. */
    private static final double SQUARED_COST = 0.1;

    private static final int ITERATIONS = 50;

    private static final int LOOK_BACK = 10;

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
    public record Known(double[][] alternatives, int chosen) {}

    /**
     * Learns from choices that are known.
     *
     * @param start where to start from, and what is kept if there is nothing to learn from
     */
    public static ConditionalLogit learn(List<Known> choices, double... start) {
        if (choices.isEmpty()) {
            return new ConditionalLogit(start);
        }
        return new ConditionalLogit(Lbfgs.minimise(new Cost(choices, start), start, ITERATIONS, LOOK_BACK));
    }

    /** The probability of each alternative. */
    public double[] probabilities(double[][] alternatives) {
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

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(weights.length);
        for (double weight : weights) {
            out.writeDouble(weight);
        }
    }

    public static ConditionalLogit read(DataInputStream in) throws IOException {
        double[] weights = new double[in.readInt()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readDouble();
        }
        return new ConditionalLogit(weights);
    }

    /** The mean negative log likelihood of the right alternatives, and what it costs to move away from where the weights start. */
    @SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
    private record Cost(List<Known> choices, double[] start) implements Lbfgs.Cost {

        @Override
        public Lbfgs.Slope at(double[] weights) {
            double value = 0;
            double[] gradient = new double[weights.length];
            for (Known choice : choices) {
                double[] off = probabilities(choice.alternatives(), weights);
                value -= Math.log(Math.max(Double.MIN_NORMAL, off[choice.chosen()]));
                off[choice.chosen()] -= 1;
                for (int a = 0; a < off.length; a++) {
                    for (int w = 0; w < gradient.length; w++) {
                        gradient[w] += off[a] * choice.alternatives()[a][w];
                    }
                }
            }
            for (int w = 0; w < gradient.length; w++) {
                double change = weights[w] - start[w];
                value += SQUARED_COST * change * change;
                gradient[w] = (gradient[w] + 2 * SQUARED_COST * change) / choices.size();
            }
            return new Lbfgs.Slope(value / choices.size(), gradient);
        }
    }
}
