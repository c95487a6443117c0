package org.niangjia.understanding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.niangjia.question.Language;

/**
 * What the model of a language made of words.
 *
 * @param words as they were encoded
 * @param among among how many readings that come to something else this is the surest, itself counted
 */
record Reading(String words, Language language, IntentClassifier.Scores scores, Thresholds thresholds, int among) {

    /** Candidates among which an unclear question is looked for. */
    private static final int CLOSE = 3;

    /** How much of the confidence in the best of them one has that may as well be meant. */
    private static final double CLOSE_ENOUGH = 0.5;

    /** Of words that no model reads. */
    static final Reading NOTHING =
            new Reading("", Language.ZH, new IntentClassifier.Scores(List.of(), 1), new Thresholds(1.1, 1.1, 1), 1);

    /**
     * The one of several readings that is most surely a question of ours. those that come to the same intent bear it out: only the others
     * were chances to be sure of something wrong.
     */
    static Reading surest(Collection<Reading> readings) {
        Reading surest = readings.stream()
                .max(Comparator.comparingDouble(Reading::certainty))
                .orElse(NOTHING);
        return surest.among(
                1 + (int) readings.stream().filter(r -> !surest.means(r)).count());
    }

    /** The same as the surest of so many. */
    Reading among(int readings) {
        return new Reading(words, language, scores, thresholds, Math.max(1, readings));
    }

    double certainty() {
        return scores.inScope() * scores.best();
    }

    Understanding decided() {
        return scores.ranked().isEmpty()
                ? new Understanding.NotUnderstood(List.of(), 0)
                : Understander.decide(scores, thresholds, among);
    }

    boolean isRecognised() {
        return decided() instanceof Understanding.Recognised;
    }

    /** Whether the other comes to the same intent, or may, and this one is clear. */
    boolean covers(Reading other) {
        return means(other)
                || (isRecognised()
                        && !other.isRecognised()
                        && other.mayMean(scores.ranked().get(0)));
    }

    private boolean mayMean(Candidate intent) {
        return scores.ranked().stream()
                .limit(CLOSE)
                .anyMatch(c -> c.intent().equals(intent.intent()) && c.confidence() >= CLOSE_ENOUGH * scores.best());
    }

    boolean isNear(Reading other) {
        return !scores.ranked().isEmpty()
                && !other.scores.ranked().isEmpty()
                && scores.ranked()
                        .get(0)
                        .topic()
                        .equals(other.scores.ranked().get(0).topic());
    }

    /** Whether it comes to the same intent. */
    boolean means(Reading other) {
        return !scores.ranked().isEmpty()
                && !other.scores.ranked().isEmpty()
                && scores.ranked()
                        .get(0)
                        .intent()
                        .equals(other.scores.ranked().get(0).intent());
    }
}
