package org.niangjia.understanding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;

/**
 * From words to an {@link Understanding}. Chinese and English each have their own sentence encoder and model: the words' script decides which
 * is asked. Safe for use by several threads.
 */
public final class Understander {

    private final Map<Language, ? extends SentenceEncoder> encoders;
    private final IntentModel model;
    private final PlaceFinder places;

    /**
     * Understands with a model.
     *
     * @param places the places that were named alike when the model was trained
     */
    public Understander(Map<Language, ? extends SentenceEncoder> encoders, IntentModel model, PlaceFinder places) {
        this.encoders = Map.copyOf(encoders);
        this.model = model;
        this.places = places;
    }

    /** Understands words as they were written. */
    public Understanding understand(String words) {
        Utterance utterance = Utterance.of(words);
        if (!utterance.hasWords()) {
            return new Understanding.NotUnderstood(List.of(), 0);
        }
        Language language = utterance.language();
        IntentModel.Trained trained = model.byLanguage().get(language);
        SentenceEncoder encoder = encoders.get(language);
        if (trained == null || encoder == null) {
            return new Understanding.NotUnderstood(List.of(), 0);
        }
        IntentClassifier.Scores scores = scores(trained.classifier(), encoder, readings(words));
        return decide(scores, trained.thresholds());
    }

    private List<String> readings(String message) {
        return Clauses.of(message).stream().map(places::alike).toList();
    }

    /** Of the readings of a message the one that is most surely a question of ours. */
    private static IntentClassifier.Scores scores(
            IntentClassifier classifier, SentenceEncoder encoder, List<String> readings) {
        // A long story is read on all cores, so that it costs little more than its longest part.
        Stream<String> each = readings.size() > 2 ? readings.parallelStream() : readings.stream();
        return each.map(reading -> classifier.classify(reading, encoder.encode(reading)))
                .max(Comparator.comparingDouble(s -> s.inScope() * s.best()))
                .orElseThrow();
    }

    static Understanding decide(IntentClassifier.Scores scores, Thresholds thresholds) {
        List<Candidate> ranked = scores.ranked();
        if (scores.inScope() < thresholds.inScope()) {
            return scores.none() > scores.best()
                    ? new Understanding.OutOfScope(ranked, scores.inScope())
                    : new Understanding.NotUnderstood(ranked, scores.inScope());
        }
        return thresholds.answers(scores.best(), scores.bestTopic())
                ? new Understanding.Recognised(ranked, scores.inScope())
                : new Understanding.Ambiguous(ranked, scores.inScope());
    }

    /** Names the model in use. */
    public String revision() {
        return model.revision();
    }
}
