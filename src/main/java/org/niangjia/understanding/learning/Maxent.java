package org.niangjia.understanding.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
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

    private final List<String> outcomes;
    private final FeatureWeights weights;
    private final QNModel model;

    /** The weights as a matrix; made when it is first asked for. */
    private final Supplier<MatrixProduct> matrix;

    private Maxent(List<String> outcomes, FeatureWeights weights) {
        this.outcomes = List.copyOf(outcomes);
        this.weights = weights;
        this.model = model(outcomes, weights);
        this.matrix = Memoized.of(() -> new MatrixProduct(weights.all(), outcomes.size()));
    }

    private static QNModel model(List<String> outcomes, FeatureWeights weights) {
        int[] each = Row.all(outcomes.size());
        Context[] contexts = new Context[weights.features()];
        String[] names = new String[contexts.length];
        for (int f = 0; f < contexts.length; f++) {
            contexts[f] = new OfFeature(each, weights, f);
            names[f] = name(f);
        }
        return new QNModel(contexts, names, outcomes.toArray(String[]::new));
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
        double[] start = before.map(of -> of.weights(recipe.features(), outcomes))
                .orElseGet(() -> new double[recipe.features() * outcomes.size()]);
        double[] found = Lbfgs.minimise(cost, start, recipe.iterations(), recipe.lookBack());
        return new Maxent(outcomes, FeatureWeights.of(found, outcomes.size()));
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
        return outcomes;
    }

    /** Writes outcomes and weights; OpenNLP's own format has each weight as eight bytes, and takes ten times as long to read. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(outcomes.size());
        for (String outcome : outcomes) {
            out.writeUTF(outcome);
        }
        weights.write(out);
    }

    public static Maxent read(DataInputStream in) throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            outcomes.add(in.readUTF());
        }
        return new Maxent(outcomes, FeatureWeights.read(in, outcomes.size()));
    }

    /** The weights as training finds them, of these outcomes; those of one that the model does not know are 0. */
    private double[] weights(int features, List<String> wanted) {
        double[] all = new double[features * wanted.size()];
        for (int k = 0; k < wanted.size(); k++) {
            int known = outcomes.indexOf(wanted.get(k));
            for (int f = 0; known >= 0 && f < Math.min(features, weights.features()); f++) {
                all[f * wanted.size() + k] = weights.of(f, known);
            }
        }
        return all;
    }

    private static String name(int feature) {
        return feature < NAMES.length ? NAMES[feature] : Integer.toString(feature);
    }

    /** The weights of a feature, made wide when OpenNLP asks for them: tens of thousands of features are kept, and a message has some dozens. */
    private static final class OfFeature extends Context {

        private static final double[] NONE = {};

        private final FeatureWeights weights;
        private final int feature;

        OfFeature(int[] outcomes, FeatureWeights weights, int feature) {
            super(outcomes, NONE);
            this.weights = weights;
            this.feature = feature;
        }

        @Override
        public double[] getParameters() {
            return weights.of(feature);
        }
    }
}
