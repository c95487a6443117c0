package org.niangjia.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;

/**
 * Trains the intent model. Three fifths of the utterances are held back in turn, each judged by a model trained on the rest; the thresholds
 * are picked from these judgements, and then the model in use is trained on everything.
 */
public final class IntentTrainer {

    /** Changes when the way of training does, so that a model trained another way is not used. */
    public static final String RECIPE = "bge128-7";

    /** The utterances of each intent are dealt into so many parts. */
    private static final int PARTS = 5;

    /** So many parts are held back, one after the other: with one the thresholds jump with each new utterance, more only cost time. */
    private static final int HELD_BACK = 3;

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
        progress.report("picking thresholds (" + language.code() + ")", 0, 1);
        List<String> judged = new ArrayList<>();
        List<IntentClassifier.Scores> scores = new ArrayList<>();
        heldBackScores(words, vectors, outcomes).forEach((utterance, score) -> {
            judged.add(outcomes.get(utterance));
            scores.add(score);
        });
        ThresholdChoice choice = ThresholdChoice.from(judged, scores);
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

    /** What each utterance that is held back gets from a model trained without its part, by its position. */
    private static Map<Integer, IntentClassifier.Scores> heldBackScores(
            List<String> words, List<float[]> vectors, List<String> outcomes) {
        int[] part = parts(outcomes);
        Map<Integer, IntentClassifier.Scores> scores = new ConcurrentSkipListMap<>();
        IntStream.range(0, HELD_BACK).parallel().forEach(held -> {
            IntentClassifier rest = trainWithout(held, part, words, vectors, outcomes);
            for (int i = 0; i < part.length; i++) {
                if (part[i] == held) {
                    scores.put(i, rest.classify(words.get(i), vectors.get(i)));
                }
            }
        });
        return scores;
    }

    private static IntentClassifier trainWithout(
            int held, int[] part, List<String> words, List<float[]> vectors, List<String> outcomes) {
        try {
            return IntentClassifier.train(
                    without(held, part, words), without(held, part, vectors), without(held, part, outcomes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By position within each outcome, so that every intent is in each part alike and every training parts the same. */
    private static int[] parts(List<String> outcomes) {
        Map<String, Integer> seen = new HashMap<>();
        return outcomes.stream()
                .mapToInt(outcome -> seen.merge(outcome, 1, Integer::sum) % PARTS)
                .toArray();
    }

    private static <T> List<T> without(int held, int[] part, List<T> all) {
        return IntStream.range(0, part.length)
                .filter(i -> part[i] != held)
                .mapToObj(all::get)
                .toList();
    }
}
