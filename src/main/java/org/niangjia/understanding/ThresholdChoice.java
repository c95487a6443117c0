package org.niangjia.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Picks the thresholds from questions held back from training, and says what they achieve on them.
 */
record ThresholdChoice(Thresholds thresholds, IntentModel.HeldBack heldBack) {

    /** Of our own questions at most this share may be refused; real ones are stranger than those held back. */
    private static final double REFUSED_AT_MOST = 0.03;

    /** Of our own questions at most this share may be answered with an article of a wrong topic. */
    private static final double WRONG_TOPIC_AT_MOST = 0.04;

    /** Of the questions that are not ours at most this share may be answered. */
    private static final double STRANGERS_ANSWERED_AT_MOST = 0.02;

    static ThresholdChoice from(List<String> outcomes, List<IntentClassifier.Scores> scores) {
        List<Held> ours = new ArrayList<>();
        List<Held> strangers = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).equals(IntentClassifier.NONE)) {
                strangers.add(Held.of(outcomes.get(i), scores.get(i)));
            } else {
                ours.add(Held.of(outcomes.get(i), scores.get(i)));
            }
        }
        double inScope = quantile(ours.stream().map(Held::inScope).toList(), REFUSED_AT_MOST);
        double answer = answer(ours, strangers, inScope);
        return new ThresholdChoice(
                new Thresholds(inScope, answer), report(ours, strangers, new Thresholds(inScope, answer)));
    }

    /** The lowest confidence at which few enough are answered wrongly. */
    private static double answer(List<Held> ours, List<Held> strangers, double inScope) {
        long wrongAllowed = (long) (ours.size() * WRONG_TOPIC_AT_MOST);
        long strangersAllowed = (long) (strangers.size() * STRANGERS_ANSWERED_AT_MOST);
        return Math.max(
                justAbove(ours.stream().filter(h -> !h.rightTopic()).toList(), inScope, wrongAllowed),
                justAbove(strangers, inScope, strangersAllowed));
    }

    /** The lowest confidence at which no more than the allowed number of these would be answered. */
    private static double justAbove(List<Held> unwanted, double inScope, long allowed) {
        return unwanted.stream()
                .filter(h -> h.inScope() >= inScope)
                .map(Held::confidence)
                .sorted(Comparator.reverseOrder())
                .skip(allowed)
                .findFirst()
                .map(Math::nextUp)
                .orElse(0.0);
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0.5 : sorted.get((int) (sorted.size() * share));
    }

    private static IntentModel.HeldBack report(List<Held> ours, List<Held> strangers, Thresholds at) {
        List<Held> answered = ours.stream()
                .filter(h -> h.inScope() >= at.inScope() && h.confidence() >= at.answer())
                .toList();
        return new IntentModel.HeldBack(
                ours.size(),
                share(ours.stream().filter(Held::right).count(), ours.size()),
                share(answered.size(), ours.size()),
                share(answered.stream().filter(h -> !h.right()).count(), answered.size()),
                share(answered.stream().filter(h -> !h.rightTopic()).count(), answered.size()),
                share(strangers.stream().filter(s -> s.inScope() < at.inScope()).count(), strangers.size()));
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** A question of ours that was held back, and what became of it. */
    private record Held(double inScope, double confidence, boolean right, boolean rightTopic) {

        static Held of(String intent, IntentClassifier.Scores scores) {
            Candidate best = scores.ranked().get(0);
            return new Held(
                    scores.inScope(),
                    best.confidence(),
                    best.intent().equals(intent),
                    intent.startsWith(best.topic() + "."));
        }
    }
}
