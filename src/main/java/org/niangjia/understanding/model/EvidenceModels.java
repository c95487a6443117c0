package org.niangjia.understanding.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.niangjia.understanding.learning.AfterEdit;
import org.niangjia.understanding.learning.Likelihood;
import org.niangjia.understanding.learning.Maxent;
import org.niangjia.understanding.learning.VectorLikelihood;
import org.niangjia.understanding.learning.Wording;
import org.niangjia.understanding.vector.PrincipalComponents;

/**
 * The models that give evidence on a question: OpenNLP maxent over the principal components of its sentence vector, OpenNLP maxent over its
 * wording, and the training examples nearest to it. Immutable and safe for use by several threads.
 */
final class EvidenceModels {

    /** As many directions as the smaller encoder has: fewer lost accuracy where intents are many (docs/understanding.md). */
    private static final int COMPONENTS = 384;

    /** Brings components to about one, where the cost of squared weights was chosen. */
    private static final float SCALE = 7;

    /** Costs and iterations chosen by cross-validation over the training utterances (docs/understanding.md). */
    private static final double VECTOR_COST = 0.5;

    private static final double WORDING_COST = 0.5;
    private static final int ITERATIONS = 20;

    /** After an edit the weights are near already. */
    private static final int ITERATIONS_AFTER_EDIT = 2;

    private static final int LOOK_BACK = 10;

    /** The wording has ten times the weights, and memory goes with them. */
    private static final int WORDING_LOOK_BACK = 4;

    /** The right intent is among so many of the likeliest by vector in 99 of 100 questions. */
    private static final int CONSIDERED = 30;

    private static final int NEAREST_INTENTS = 3;

    private static final double SMALLEST = 1e-9;

    /** The intents of the wording, which knows no "none", then stand at the same positions as those of the vector. */
    private static final Comparator<String> NONE_LAST =
            Comparator.<String, Boolean>comparing(IntentClassifier::isNone).thenComparing(Comparator.naturalOrder());

    private final PrincipalComponents components;
    private final Wording wording;
    private final Maxent byVector;
    private final Maxent byWording;
    private final NearestExamples nearest;
    private final List<String> outcomes;

    /** So many of the outcomes are intents; after them come the kinds of questions that are not ours. */
    private final int intents;

    private final List<String> topics;

    private EvidenceModels(
            PrincipalComponents components,
            Wording wording,
            Maxent byVector,
            Maxent byWording,
            NearestExamples nearest) {
        this.components = components;
        this.wording = wording;
        this.byVector = byVector;
        this.byWording = byWording;
        this.nearest = nearest;
        this.outcomes = byVector.outcomes();
        this.intents = Math.toIntExact(
                outcomes.stream().filter(o -> !IntentClassifier.isNone(o)).count());
        this.topics = outcomes.stream()
                .limit(intents)
                .map(intent -> Candidate.of(intent, 0).topic())
                .toList();
    }

    /** Trains; blocks for seconds. */
    static EvidenceModels train(Corpus corpus, PrincipalComponents components) {
        List<String> outcomes = outcomes(corpus);
        Wording wording = Wording.of(corpus.words(), Wording.FEATURES);
        Maxent byVector;
        try (VectorLikelihood cost = vectorCost(corpus, outcomes)) {
            byVector = Maxent.train(recipe(components, ITERATIONS), cost, outcomes, Optional.empty());
        }
        Maxent byWording = Maxent.train(
                recipe(ITERATIONS), wordingCost(corpus, wording, outcomes), intents(outcomes), Optional.empty());
        return new EvidenceModels(components, wording, byVector, byWording, nearest(corpus, outcomes));
    }

    /**
     * Trains on after an edit of few utterances; blocks for a second.
     *
     * @param all the utterances there are now
     * @param some of them, those that were edited among them
     * @param before the same as they were before the edit
     */
    EvidenceModels after(Corpus all, Corpus some, Corpus before) {
        List<String> now = outcomes(all);
        Corpus known = before.where(i -> now.contains(before.outcomes().get(i)));
        Maxent vector;
        try (VectorLikelihood cost = vectorCost(some, now);
                VectorLikelihood was = vectorCost(known, now)) {
            vector = Maxent.train(
                    recipe(components, ITERATIONS_AFTER_EDIT), new AfterEdit(cost, was), now, Optional.of(byVector));
        }
        Maxent words = Maxent.train(
                recipe(ITERATIONS_AFTER_EDIT),
                new AfterEdit(wordingCost(some, wording, now), wordingCost(known, wording, now)),
                intents(now),
                Optional.of(byWording));
        return new EvidenceModels(components, wording, vector, words, nearest(all, now));
    }

    private static List<String> outcomes(Corpus corpus) {
        return corpus.outcomes().stream().distinct().sorted(NONE_LAST).toList();
    }

    private static List<String> intents(List<String> outcomes) {
        return outcomes.stream().filter(o -> !IntentClassifier.isNone(o)).toList();
    }

    private static Maxent.Recipe recipe(PrincipalComponents components, int iterations) {
        return new Maxent.Recipe(components.count(), iterations, LOOK_BACK);
    }

    private static Maxent.Recipe recipe(int iterations) {
        return new Maxent.Recipe(Wording.FEATURES, iterations, WORDING_LOOK_BACK);
    }

    private static int[] positions(Corpus corpus, List<String> outcomes) {
        return corpus.outcomes().stream()
                .mapToInt(o -> Collections.binarySearch(outcomes, o, NONE_LAST))
                .toArray();
    }

    private static VectorLikelihood vectorCost(Corpus corpus, List<String> outcomes) {
        return new VectorLikelihood(corpus.reduced(), SCALE, positions(corpus, outcomes), outcomes.size(), VECTOR_COST);
    }

    /** The wording says which intent a question of ours means. What is not ours comes in any words. */
    private static Likelihood wordingCost(Corpus corpus, Wording wording, List<String> outcomes) {
        Corpus ours =
                corpus.where(i -> !IntentClassifier.isNone(corpus.outcomes().get(i)));
        return new Likelihood(
                ours.words().parallelStream().map(wording::row).toList(),
                positions(ours, outcomes),
                intents(outcomes).size(),
                WORDING_COST);
    }

    private static NearestExamples nearest(Corpus corpus, List<String> outcomes) {
        int strangers = intents(outcomes).size();
        return NearestExamples.of(
                strangers + 1,
                // What is nearest among the strangers counts, of whichever kind.
                Arrays.stream(positions(corpus, outcomes))
                        .map(o -> Math.min(o, strangers))
                        .toArray(),
                corpus.reduced(),
                corpus.words());
    }

    /** The evidence on a question, by its words in the comparable form and their vector. */
    Evidence evidence(String words, float[] vector) {
        return evidenceOf(words, components.of(vector));
    }

    /** The same by a vector that is brought down to the components already. */
    Evidence evidenceOf(String words, float[] reduced) {
        double[] vectorSays = byVector.probabilities(scaled(reduced));
        double[] wordingSays = byWording.probabilities(wording.row(words));
        double ofOurs = Arrays.stream(vectorSays, 0, intents).sum();
        double strange = Arrays.stream(vectorSays, intents, vectorSays.length).sum();
        int[] considered = IntStream.range(0, intents)
                .boxed()
                .sorted(Comparator.comparingDouble(o -> -vectorSays[o]))
                .limit(CONSIDERED)
                .mapToInt(o -> o)
                .toArray();
        Map<String, Double> ofTopic = new HashMap<>();
        for (int i = 0; i < intents; i++) {
            ofTopic.merge(topics.get(i), vectorSays[i], Double::sum);
        }
        float[] cosines = nearest.cosines(reduced);
        double[] likeness = new double[considered.length];
        double[][] which = new double[considered.length][];
        for (int i = 0; i < considered.length; i++) {
            int outcome = considered[i];
            likeness[i] = nearest.likeness(cosines, outcome);
            which[i] = new double[] {
                Math.log(vectorSays[outcome] + SMALLEST) - Math.log(ofOurs + SMALLEST),
                Math.log(wordingSays[outcome] + SMALLEST),
                likeness[i],
                Math.log(ofTopic.getOrDefault(topics.get(outcome), 0.0) + SMALLEST) - Math.log(ofOurs + SMALLEST)
            };
        }
        double[] sorted = Arrays.stream(likeness).sorted().toArray();
        double nearestIntents = Arrays.stream(sorted)
                .skip(Math.max(0, sorted.length - NEAREST_INTENTS))
                .average()
                .orElse(-1);
        double[] ours = {
            1,
            Math.log(ofOurs + SMALLEST) - Math.log(strange + SMALLEST),
            nearest.likeness(cosines, intents),
            sorted[sorted.length - 1],
            nearestIntents,
            which[0][0],
            which[0][1]
        };
        return new Evidence(considered, which, new double[][] {ours, new double[ours.length]});
    }

    /** The training utterances whose vectors are nearest, the nearest first. */
    List<Neighbour> nearest(float[] vector, int count) {
        return nearest.nearest(nearest.cosines(components.of(vector)), count).stream()
                .map(near -> new Neighbour(
                        near.words(),
                        Optional.of(outcomes.get(near.outcome())).filter(o -> !IntentClassifier.isNone(o)),
                        near.cosine()))
                .toList();
    }

    /** The words of all training utterances, as they are compared. */
    List<String> examples() {
        return nearest.words();
    }

    /** Each training utterance with what it may mean: its intent, or any kind of question that is not ours. */
    void eachExample(BiConsumer<String, List<String>> take) {
        List<String> strange = outcomes.subList(intents, outcomes.size());
        int[] outcomeOf = nearest.outcomeOf();
        for (int i = 0; i < outcomeOf.length; i++) {
            take.accept(examples().get(i), outcomeOf[i] < intents ? List.of(outcomes.get(outcomeOf[i])) : strange);
        }
    }

    /** The components that vectors are brought down to. Labels do not enter, so those of all utterances serve the held-back models too. */
    static PrincipalComponents components(List<float[]> vectors) {
        return PrincipalComponents.of(vectors, COMPONENTS);
    }

    PrincipalComponents components() {
        return components;
    }

    List<String> outcomes() {
        return outcomes;
    }

    /** The name of the intent at a position among the outcomes. */
    String intent(int position) {
        return outcomes.get(position);
    }

    /** The position of an intent among the outcomes; -1 for none of ours and for one that no example taught. */
    int position(String intent) {
        return IntentClassifier.isNone(intent) ? -1 : outcomes.indexOf(intent);
    }

    private static float[] scaled(float[] components) {
        float[] scaled = new float[components.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = components[i] * SCALE;
        }
        return scaled;
    }

    /** Writes everything but the maxent models, which have a file each because OpenNLP closes what it writes to. */
    void write(DataOutputStream out) throws IOException {
        components.write(out);
        wording.write(out);
        nearest.write(out);
    }

    void writeByVector(DataOutputStream out) throws IOException {
        byVector.write(out);
    }

    void writeByWording(DataOutputStream out) throws IOException {
        byWording.write(out);
    }

    /** @param toTrain whether they may be written again, not only answer */
    static EvidenceModels read(
            DataInputStream rest, DataInputStream byVector, DataInputStream byWording, boolean toTrain)
            throws IOException {
        return new EvidenceModels(
                PrincipalComponents.read(rest),
                Wording.read(rest, Wording.FEATURES),
                Maxent.read(byVector),
                Maxent.read(byWording),
                NearestExamples.read(rest, toTrain));
    }
}
