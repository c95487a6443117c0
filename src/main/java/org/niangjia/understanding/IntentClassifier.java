package org.niangjia.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.io.QNModelReader;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP maximum entropy, trained with L-BFGS, over the principal components of sentence vectors, weighed with the evidence of the nearest
 * examples; one outcome is "none of ours". Immutable and safe for use by several threads.
 */
final class IntentClassifier {

    static final String NONE = "__none__";

    /**
     * Chosen by cross-validation on our own utterances (docs/understanding.md): fewer components lose accuracy, more cost time.
     */
    private static final int COMPONENTS = 128;

    private static final float SCALE = 4;
    private static final double L2_COST = 0.5;
    private static final int ITERATIONS = 20;

    /** What a full likeness to an outcome's nearest examples adds to its log probability; chosen the same way. */
    private static final double VECTOR_EVIDENCE = 6;

    private static final double CHARACTER_EVIDENCE = 3;

    private final PrincipalComponents components;
    private final QNModel maxent;
    private final NearestExamples examples;
    private final String[] features;
    private final int none;

    private IntentClassifier(PrincipalComponents components, QNModel maxent, NearestExamples examples) {
        this.components = components;
        this.maxent = maxent;
        this.examples = examples;
        this.features = features(COMPONENTS);
        this.none = maxent.getIndex(NONE);
    }

    /** Trains on the words of examples, their vectors and their outcomes; blocks for some seconds. */
    static IntentClassifier train(List<String> words, List<float[]> vectors, List<String> outcomes) throws IOException {
        PrincipalComponents components = PrincipalComponents.of(vectors, COMPONENTS);
        List<float[]> reduced = vectors.stream().map(components::of).toList();
        String[] features = features(COMPONENTS);
        List<Event> events = new ArrayList<>(vectors.size());
        for (int i = 0; i < reduced.size(); i++) {
            events.add(new Event(outcomes.get(i), features, scaled(reduced.get(i))));
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put("DataIndexer", "OnePassRealValue");
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
        parameters.put(QNTrainer.THREADS_PARAM, Runtime.getRuntime().availableProcessors());
        QNModel maxent = (QNModel) TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                .train(ObjectStreamUtils.createObjectStream(events));
        return new IntentClassifier(components, maxent, NearestExamples.of(outcomes(maxent), outcomes, reduced, words));
    }

    /** Every intent with its probability, the likeliest first, and the probability that it is none of them. */
    Scores classify(String words, float[] vector) {
        float[] reduced = components.of(vector);
        double[] probabilities = maxent.eval(features, scaled(reduced));
        double[] byVector = examples.byVector(reduced);
        double[] byCharacters = examples.byCharacters(words);
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] *= Math.exp(VECTOR_EVIDENCE * byVector[i] + CHARACTER_EVIDENCE * byCharacters[i]);
            sum += probabilities[i];
        }
        double total = sum;
        List<Candidate> ranked = IntStream.range(0, probabilities.length)
                .filter(i -> i != none)
                .mapToObj(i -> Candidate.of(maxent.getOutcome(i), probabilities[i] / total))
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
                .toList();
        return new Scores(ranked, none < 0 ? 0 : probabilities[none] / total);
    }

    /** Writes everything but the maxent model, which has a file of its own because its writer closes it. */
    void writeExamples(DataOutputStream out) throws IOException {
        components.write(out);
        examples.write(out);
    }

    void writeMaxent(DataOutputStream out) throws IOException {
        new BinaryQNModelWriter(maxent, out).persist();
    }

    static IntentClassifier read(DataInputStream maxentFile, DataInputStream examplesFile) throws IOException {
        QNModel maxent = (QNModel) new QNModelReader(new BinaryFileDataReader(maxentFile)).getModel();
        PrincipalComponents components = PrincipalComponents.read(examplesFile);
        return new IntentClassifier(components, maxent, NearestExamples.read(examplesFile, outcomes(maxent)));
    }

    private static List<String> outcomes(QNModel maxent) {
        return IntStream.range(0, maxent.getNumOutcomes())
                .mapToObj(maxent::getOutcome)
                .toList();
    }

    private static float[] scaled(float[] components) {
        float[] scaled = new float[components.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = components[i] * SCALE;
        }
        return scaled;
    }

    private static String[] features(int count) {
        return IntStream.range(0, count).mapToObj(i -> "c" + i).toArray(String[]::new);
    }

    /**
     * What the classifier makes of a vector.
     *
     * @param ranked all intents, the likeliest first
     * @param none probability 0..1 that it is none of them
     */
    record Scores(List<Candidate> ranked, double none) {

        double inScope() {
            return 1 - none;
        }

        double best() {
            return ranked.isEmpty() ? 0 : ranked.get(0).confidence();
        }
    }
}
