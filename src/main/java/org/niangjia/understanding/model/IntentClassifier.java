package org.niangjia.understanding.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.niangjia.understanding.learning.ConditionalLogit;

/**
 * Says whether a question is ours, and which intent it means, from the {@link Evidence} of its {@link EvidenceModels}: each of the two
 * questions weighs the evidence in its own way. Immutable and safe for use by several threads.
 */
public final class IntentClassifier {

    /** Name of the outcome "none of our intents". */
    static final String NONE = "__none__";

    private final EvidenceModels models;
    private final ConditionalLogit ours;
    private final ConditionalLogit which;

    IntentClassifier(EvidenceModels models, ConditionalLogit ours, ConditionalLogit which) {
        this.models = models;
        this.ours = ours;
        this.which = which;
    }

    /** The outcome that an example teaches: its intent, or none of ours and of which kind. */
    static String outcome(Example example) {
        return example.intent().orElseGet(() -> NONE + example.kind());
    }

    /** Whether an outcome is none of our intents, of whichever kind. */
    static boolean isNone(String outcome) {
        return outcome.startsWith(NONE);
    }

    /** The mean of the sentence vectors that it was trained on. */
    float[] meanVector() {
        return models.components().mean();
    }

    /** A classifier that weighs the evidence of some models as questions held back from such models have taught. */
    static IntentClassifier weighing(EvidenceModels models, List<Evidence.Judged> heldBack) {
        List<ConditionalLogit.Known> isOurs = new ArrayList<>();
        List<ConditionalLogit.Known> isWhich = new ArrayList<>();
        for (Evidence.Judged judged : heldBack) {
            isOurs.add(new ConditionalLogit.Known(judged.evidence().ours(), judged.intent() < 0 ? 1 : 0));
            int position = judged.evidence().position(judged.intent());
            if (position >= 0) {
                isWhich.add(new ConditionalLogit.Known(judged.evidence().which(), position));
            }
        }
        return new IntentClassifier(
                models,
                ConditionalLogit.learn(isOurs, Evidence.OURS_TO_START_WITH),
                ConditionalLogit.learn(isWhich, Evidence.WHICH_TO_START_WITH));
    }

    /** The likeliest intents with their probability, the likeliest first, and the probability that it is none of ours. */
    public Scores classify(String words, float[] vector) {
        return scores(models.evidence(words, vector), models);
    }

    /** The same of evidence that other models gave. */
    Scores scores(Evidence evidence, EvidenceModels by) {
        double inScope = ours.probabilities(evidence.ours())[0];
        double[] each = which.probabilities(evidence.which());
        List<Candidate> ranked = IntStream.range(0, each.length)
                .mapToObj(i -> Candidate.of(by.intent(evidence.intents()[i]), inScope * each[i]))
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
                .toList();
        return new Scores(ranked, 1 - inScope);
    }

    /** The same way of weighing over other models. */
    IntentClassifier over(EvidenceModels others) {
        return new IntentClassifier(others, ours, which);
    }

    /** The training utterances whose vectors are nearest, the nearest first. */
    public List<Neighbour> nearest(float[] vector, int count) {
        return models.nearest(vector, count);
    }

    EvidenceModels models() {
        return models;
    }

    /** The words of all training utterances, as they are compared. */
    public List<String> examples() {
        return models.examples();
    }

    /** Writes how evidence is weighed; the models have files of their own. */
    void write(DataOutputStream out) throws IOException {
        ours.write(out);
        which.write(out);
    }

    static IntentClassifier read(EvidenceModels models, DataInputStream in) throws IOException {
        return new IntentClassifier(models, ConditionalLogit.read(in), ConditionalLogit.read(in));
    }

    /**
     * What the classifier makes of a question.
     *
     * @param ranked the likeliest intents, the likeliest first
     * @param none probability 0..1 that it is none of ours
     */
    public record Scores(List<Candidate> ranked, double none) {

        /** The same where some intents are so many times likelier: all come to 1 again. */
        public Scores times(ToDoubleFunction<Candidate> times) {
            double sum = none
                    + ranked.stream()
                            .mapToDouble(c -> c.confidence() * times.applyAsDouble(c))
                            .sum();
            return new Scores(
                    ranked.stream()
                            .map(c ->
                                    new Candidate(c.intent(), c.topic(), c.confidence() * times.applyAsDouble(c) / sum))
                            .sorted(Comparator.comparingDouble(Candidate::confidence)
                                    .reversed())
                            .toList(),
                    none / sum);
        }

        /** The same ranking where so much of 1 is none of ours. */
        public Scores whereNone(double none) {
            double share = (1 - none) / Math.max(inScope(), 1e-9);
            return new Scores(
                    ranked.stream()
                            .map(c -> new Candidate(c.intent(), c.topic(), c.confidence() * share))
                            .toList(),
                    none);
        }

        public double inScope() {
            return 1 - none;
        }

        public double best() {
            return ranked.isEmpty() ? 0 : ranked.get(0).confidence();
        }

        /** Probability 0..1 that it is an intent of the topic of the best one. */
        public double bestTopic() {
            return ranked.stream()
                    .filter(c -> c.topic().equals(ranked.get(0).topic()))
                    .mapToDouble(Candidate::confidence)
                    .sum();
        }
    }
}
