package org.niangjia.understanding.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.io.QNModelReader;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import org.niangjia.understanding.cache.Memoized;
import org.niangjia.understanding.vector.MatrixProduct;

/**
 * OpenNLP's maximum entropy model over {@link Row rows}. OpenNLP's own trainer reads each row as a list of named features and always starts from
 * nothing: over numbered features it is many times faster, and after an edit training goes on from the weights before. Immutable and safe for
 * use by several threads.
 */
public final class Maxent {

    /** OpenNLP knows features by name, and a name that is kept knows its place in a table. */
    private static final String[] NAMES =
            IntStream.range(0, Wording.FEATURES).mapToObj(Integer::toString).toArray(String[]::new);

    private final QNModel model;

    /** The weights as a matrix; made when it is first asked for. */
    private final Supplier<MatrixProduct> matrix;

    private Maxent(QNModel model) {
        this.model = model;
        this.matrix = Memoized.of(() ->
                new MatrixProduct(Likelihood.single(weights(contexts().size(), outcomes())), model.getNumOutcomes()));
    }

    /**
     * How to train.
     *
     * @param features how many there are
     * @param lookBack how many earlier steps L-BFGS keeps: each costs two numbers a weight in memory
     */
    public record Recipe(int features, int iterations, int lookBack) {}

    /**
     * Trains; blocks for some seconds.
     *
     * @param cost of weights that stand feature by feature, within a feature outcome by outcome
     * @param before a model over the same features to go on from; outcomes that it does not know start from nothing
     */
    public static Maxent train(Recipe recipe, Lbfgs.Cost cost, List<String> outcomes, Optional<Maxent> before) {
        int all = outcomes.size();
        double[] start = before.map(of -> of.weights(recipe.features(), outcomes))
                .orElseGet(() -> new double[recipe.features() * all]);
        return of(Lbfgs.minimise(cost, start, recipe.iterations(), recipe.lookBack()), outcomes);
    }

    private static Maxent of(double[] weights, List<String> outcomes) {
        int all = outcomes.size();
        int[] each = Row.all(all);
        Context[] contexts = new Context[weights.length / all];
        String[] names = new String[contexts.length];
        for (int f = 0; f < contexts.length; f++) {
            contexts[f] =
                    new SingleWeights(each, Likelihood.single(Arrays.copyOfRange(weights, f * all, (f + 1) * all)));
            names[f] = name(f);
        }
        return new Maxent(new QNModel(contexts, names, outcomes.toArray(String[]::new)));
    }

    /** The probability of each outcome. */
    public double[] probabilities(Row row) {
        String[] names = new String[row.features().length];
        for (int f = 0; f < names.length; f++) {
            names[f] = name(row.features()[f]);
        }
        return model.eval(names, row.values());
    }

    /**
     * The probability of each outcome where every feature counts, as all components of a vector do: what OpenNLP's model says, without looking
     * each of them up by its name.
     *
     * @param values as many as there are features
     */
    public double[] probabilities(float[] values) {
        float[] scores = matrix.get().with(values);
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double[] probabilities = new double[scores.length];
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            probabilities[k] = Math.exp((double) scores[k] - highest);
            sum += probabilities[k];
        }
        for (int k = 0; k < scores.length; k++) {
            probabilities[k] /= sum;
        }
        return probabilities;
    }

    /** The outcomes, each at its position. */
    public List<String> outcomes() {
        return IntStream.range(0, model.getNumOutcomes())
                .mapToObj(model::getOutcome)
                .toList();
    }

    /** Writes the model in OpenNLP's format, and closes the stream, as OpenNLP does. */
    public void write(DataOutputStream out) throws IOException {
        new BinaryQNModelWriter(model, out).persist();
    }

    public static Maxent read(DataInputStream in) throws IOException {
        Maxent read = new Maxent((QNModel) new QNModelReader(new BinaryFileDataReader(in)).getModel());
        // OpenNLP reads for each feature which outcomes it speaks of, though it is all of them: a third of the room.
        int features = read.contexts().keySet().stream()
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(-1)
                + 1;
        return of(read.weights(features, read.outcomes()), read.outcomes());
    }

    private double[] weights(int features, List<String> outcomes) {
        Map<String, Integer> positions = new HashMap<>();
        for (int k = 0; k < outcomes.size(); k++) {
            positions.put(outcomes.get(k), k);
        }
        Map<String, Context> contexts = contexts();
        double[] weights = new double[features * outcomes.size()];
        for (int f = 0; f < features; f++) {
            Context context = contexts.get(name(f));
            if (context == null) {
                continue;
            }
            // Once a feature: each call makes all of its weights anew.
            double[] ofFeature = context.getParameters();
            for (int i = 0; i < ofFeature.length; i++) {
                Integer outcome = positions.get(model.getOutcome(context.getOutcomes()[i]));
                if (outcome != null) {
                    weights[f * outcomes.size() + outcome] = ofFeature[i];
                }
            }
        }
        return weights;
    }

    /** OpenNLP says only in words what these are: the second is the map from a feature's name to its weights. */
    @SuppressWarnings("unchecked")
    private Map<String, Context> contexts() {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    private static String name(int feature) {
        return feature < NAMES.length ? NAMES[feature] : Integer.toString(feature);
    }

    /** The weights of a feature in half the room: tens of thousands of features are kept, and a message has some dozens. */
    private static final class SingleWeights extends Context {

        private static final double[] NONE = {};

        private final float[] weights;

        SingleWeights(int[] outcomes, float[] weights) {
            super(outcomes, NONE);
            this.weights = weights;
        }

        @Override
        public double[] getParameters() {
            double[] wide = new double[weights.length];
            for (int i = 0; i < wide.length; i++) {
                wide[i] = weights[i];
            }
            return wide;
        }
    }
}
