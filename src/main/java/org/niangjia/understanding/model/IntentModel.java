package org.niangjia.understanding.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.question.Language;
import org.niangjia.understanding.vector.MeanCentred;

/**
 * What training makes: for each language a classifier and its thresholds. Immutable.
 *
 * @param revision fingerprint of the examples and encoders it was trained with
 */
public record IntentModel(Map<Language, Trained> byLanguage, String revision) {

    public IntentModel {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** What training achieved, by language. */
    public Map<Language, Result> results() {
        Map<Language, Result> results = new EnumMap<>(Language.class);
        byLanguage.forEach((language, trained) ->
                results.put(language, new Result(trained.examples(), trained.thresholds(), trained.heldBack())));
        return results;
    }

    /** The sentence vectors of each language seen from the mean of its training utterances; for clusters of like questions. */
    public Map<Language, MeanCentred> spaces() {
        Map<Language, MeanCentred> spaces = new EnumMap<>(Language.class);
        byLanguage.forEach((language, trained) ->
                spaces.put(language, new MeanCentred(trained.classifier().meanVector())));
        return spaces;
    }

    /**
     * What training achieved.
     *
     * @param examples how many utterances it was trained on
     */
    public record Result(int examples, Thresholds thresholds, HeldBack heldBack) {}

    /**
     * A classifier with its thresholds.
     *
     * @param examples how many utterances it was trained on
     * @param heldBack what was made of the questions held back
     * @param memory of the training, where it was asked for
     */
    public record Trained(
            IntentClassifier classifier,
            Thresholds thresholds,
            int examples,
            HeldBack heldBack,
            Optional<TrainingMemory> memory) {

        public Trained withThresholds(Thresholds others) {
            return new Trained(classifier, others, examples, heldBack, memory);
        }
    }

    /**
     * What a model trained without them made of the questions held back; the thresholds come from here.
     *
     * @param questions how many of ours were held back
     * @param intentAccuracy share of them whose best intent is right
     * @param answered share of them answered at the thresholds
     * @param wrongAmongAnswered share of the answered whose intent is wrong
     * @param wrongTopicAmongAnswered share of the answered whose topic is wrong
     * @param strangersRefused share of questions that are not ours refused at the thresholds
     * @param calibrationError how far confidence and the share that is right lie apart on average, 0..1
     * @param curve risk and coverage at other answer thresholds, the highest first
     */
    public record HeldBack(
            int questions,
            double intentAccuracy,
            double answered,
            double wrongAmongAnswered,
            double wrongTopicAmongAnswered,
            double strangersRefused,
            double calibrationError,
            List<CurvePoint> curve) {
        public HeldBack {
            curve = List.copyOf(curve);
        }
    }

    /**
     * What would be answered from another threshold on.
     *
     * @param answer the threshold, a probability 0..1
     * @param answered share of ours answered
     * @param wrongTopic share of the answered whose topic is wrong
     * @param wrong share of the answered whose intent is wrong
     * @param strangersAnswered share of questions that are not ours answered
     */
    public record CurvePoint(
            double answer, double answered, double wrongTopic, double wrong, double strangersAnswered) {}
}
