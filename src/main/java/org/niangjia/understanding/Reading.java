package org.niangjia.understanding;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.niangjia.question.Language;
import org.niangjia.understanding.clause.AskingWords;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.model.IntentClassifier;
import org.niangjia.understanding.model.Thresholds;

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

    /** Probability 0..1 of being ours below which a whole story is none of ours, and from which a part of it surely is. */
    private static final double STRANGE = 0.2;

    private static final double SURELY_OURS = 0.95;

    /** Probability 0..1 of an intent from which anything else is less likely than it. */
    private static final double LIKELIER_THAN_NOT = 0.5;

    /** Of words that no model reads. */
    static final Reading NOTHING =
            new Reading("", Language.ZH, new IntentClassifier.Scores(List.of(), 1), new Thresholds(1.1, 1.1, 1), 1);

    /**
     * The one of several readings that is most surely a question of ours. those that come to the same intent bear it out: only the others
     * were chances to be sure of something wrong.
     */
    static Reading surest(Collection<Reading> readings) {
        return readings.stream()
                .max(Comparator.comparingDouble(Reading::certainty))
                .orElse(NOTHING)
                .surestOf(readings);
    }

    /** The same as the one chosen of several readings. */
    Reading surestOf(Collection<Reading> readings) {
        return among(1 + (int) readings.stream().filter(r -> !means(r)).count());
    }

    /** The same as the surest of so many. */
    Reading among(int readings) {
        return new Reading(words, language, scores, thresholds, Math.max(1, readings));
    }

    /**
     * What a part of a message that is not understood as a whole comes to, if it is clearer: a story that is none of ours may hide a question that
     * surely is; otherwise whether it is ours is still told by the whole. Chosen over questions of ours: docs/understanding.md.
     */
    Reading orPart(Reading part) {
        if (scores.inScope() < STRANGE) {
            return part.scores.inScope() >= SURELY_OURS
                    ? part.among(part.among + 1)
                    : rankedAs(part, part.scores.whereNone(scores.none()));
        }
        if (part.certainty() <= certainty()) {
            return this;
        }
        List<Candidate> ranked = scores.best() >= LIKELIER_THAN_NOT && !isNear(part)
                ? halfAndHalf(part.scores.ranked(), scores.ranked())
                : part.scores.ranked();
        return rankedAs(part, new IntentClassifier.Scores(ranked, scores.none()));
    }

    /**
     * What the last sentence comes to where all before it drowns it: alone if it is clear, else she is asked which of the two is meant. Whether it is
     * ours is still told by the whole.
     */
    Reading orClosing(Reading closing) {
        List<Candidate> ranked = closing.isRecognised()
                ? closing.scores.ranked()
                : halfAndHalf(closing.scores.ranked(), scores.ranked());
        return rankedAs(closing, new IntentClassifier.Scores(ranked, Math.max(closing.scores.none(), scores.none())));
    }

    /** Where the whole rather means something of another topic, a part alone does not settle it: she is asked which of the two. */
    private static List<Candidate> halfAndHalf(List<Candidate> some, List<Candidate> others) {
        Map<String, Candidate> each = new LinkedHashMap<>();
        Stream.concat(some.stream(), others.stream())
                .map(c -> new Candidate(c.intent(), c.topic(), c.confidence() / 2))
                .forEach(c -> each.merge(
                        c.intent(),
                        c,
                        (one, other) ->
                                new Candidate(one.intent(), one.topic(), one.confidence() + other.confidence())));
        return each.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
                .toList();
    }

    private static Reading rankedAs(Reading part, IntentClassifier.Scores scores) {
        return new Reading(part.words, part.language, scores, part.thresholds, part.among + 1);
    }

    double certainty() {
        return scores.inScope() * scores.best();
    }

    Understanding decided() {
        return scores.ranked().isEmpty()
                ? new Understanding.NotUnderstood(List.of(), 0)
                : decide(words, scores, thresholds, among);
    }

    boolean isRecognised() {
        return decided() instanceof Understanding.Recognised;
    }

    /**
     * Whether it is a question of its own beside the other: of another topic if it is recognised, of the same one only if its intent is as sure
     * by itself as a topic has to be. 夫妻都能休育儿假吗，一年几天 are one question for who answers both by one article.
     */
    boolean standsBeside(Reading other) {
        return isRecognised() && (!isNear(other) || thresholds.answersByItself(scores.best(), among));
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

    boolean isOfTheWordsOf(Reading other) {
        return words.equals(other.words) && language == other.language;
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

    /** What scores come to at thresholds, by so many readings. */
    static Understanding decide(String words, IntentClassifier.Scores scores, Thresholds thresholds, int readings) {
        List<Candidate> ranked = scores.ranked();
        if (scores.inScope() < thresholds.inScope()) {
            return scores.none() > scores.best()
                    ? new Understanding.OutOfScope(ranked, scores.inScope())
                    : new Understanding.NotUnderstood(ranked, scores.inScope());
        }
        // Who only names a matter asks for nothing in particular: 产假.
        boolean clear = AskingWords.areOnlyAName(words)
                ? thresholds.answersByItself(scores.best(), readings)
                : thresholds.answers(scores.best(), scores.bestTopic(), readings);
        return clear
                ? new Understanding.Recognised(ranked, scores.inScope())
                : new Understanding.Ambiguous(ranked, scores.inScope());
    }
}
