package org.niangjia.understanding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;

/**
 * Trains the intent model. A fifth of the utterances is held back first, the thresholds are picked from what a model trained on the rest
 * makes of it, and then the model in use is trained on all of them.
 */
public final class IntentTrainer {

    /** Changes when the way of training does, so that a model trained another way is not used. */
    public static final String RECIPE = "bge128-5";

    /** Every fifth utterance of an intent is held back. */
    private static final int HOLD_BACK = 5;

    private final Map<Language, ? extends SentenceEncoder> encoders;
    private final PlaceFinder places;
    private final Progress progress;

    /**
     * Trains with these encoders.
     *
     * @param places the places that are named alike
     */
    public IntentTrainer(Map<Language, ? extends SentenceEncoder> encoders, PlaceFinder places, Progress progress) {
        this.encoders = Map.copyOf(encoders);
        this.places = places;
        this.progress = progress;
    }

    /**
     * Trains a model for each language that has examples and an encoder.
     *
     * @param revision fingerprint of the examples
     */
    public IntentModel train(List<Example> examples, String revision) throws IOException {
        Map<Language, IntentModel.Trained> trained = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            SentenceEncoder encoder = encoders.get(language);
            List<Example> ours =
                    examples.stream().filter(e -> e.language() == language).toList();
            if (encoder != null && ours.stream().anyMatch(e -> e.intent().isPresent())) {
                trained.put(language, train(language, encoder, ours));
            }
        }
        return new IntentModel(trained, revision);
    }

    private IntentModel.Trained train(Language language, SentenceEncoder encoder, List<Example> examples)
            throws IOException {
        List<String> words = examples.stream()
                .map(e -> places.alike(Utterance.of(e.words()).words()))
                .toList();
        List<float[]> vectors = encode(language, encoder, words);
        List<String> outcomes = examples.stream()
                .map(e -> e.intent().orElse(IntentClassifier.NONE))
                .toList();
        boolean[] heldBack = heldBack(outcomes);
        progress.report("picking thresholds (" + language.code() + ")", 0, 1);
        IntentClassifier rest = IntentClassifier.train(
                pick(words, heldBack, false), pick(vectors, heldBack, false), pick(outcomes, heldBack, false));
        List<IntentClassifier.Scores> scores = new ArrayList<>();
        for (int i = 0; i < heldBack.length; i++) {
            if (heldBack[i]) {
                scores.add(rest.classify(words.get(i), vectors.get(i)));
            }
        }
        ThresholdChoice choice = ThresholdChoice.from(pick(outcomes, heldBack, true), scores);
        progress.report("training (" + language.code() + ")", 0, 1);
        IntentClassifier all = IntentClassifier.train(words, vectors, outcomes);
        progress.report("training (" + language.code() + ")", 1, 1);
        return new IntentModel.Trained(all, choice.thresholds(), examples.size(), choice.heldBack());
    }

    private List<float[]> encode(Language language, SentenceEncoder encoder, List<String> utterances) {
        AtomicInteger done = new AtomicInteger();
        return utterances.parallelStream()
                .map(words -> {
                    float[] vector = encoder.encode(words);
                    progress.report(
                            "reading utterances (" + language.code() + ")", done.incrementAndGet(), utterances.size());
                    return vector;
                })
                .toList();
    }

    /** By position within each outcome, so that every intent is held back in equal part and every training picks the same. */
    private static boolean[] heldBack(List<String> outcomes) {
        Map<String, Integer> seen = new HashMap<>();
        boolean[] heldBack = new boolean[outcomes.size()];
        for (int i = 0; i < heldBack.length; i++) {
            heldBack[i] = seen.merge(outcomes.get(i), 1, Integer::sum) % HOLD_BACK == 0;
        }
        return heldBack;
    }

    private static <T> List<T> pick(List<T> all, boolean[] heldBack, boolean wanted) {
        return new ArrayList<>(IntStream.range(0, all.size())
                .filter(i -> heldBack[i] == wanted)
                .mapToObj(all::get)
                .toList());
    }
}
