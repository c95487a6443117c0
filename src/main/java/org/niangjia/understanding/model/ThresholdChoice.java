package org.niangjia.understanding.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Picks the thresholds from judgements on questions held back: of all points of the risk-coverage curve that keep what is promised, the one
 * that answers most. Says what they achieve.
 */
record ThresholdChoice(Thresholds thresholds, IntentModel.HeldBack heldBack) {

    /** Of our own questions at most this share may be refused; real ones are stranger than those held back. */
    private static final double REFUSED_AT_MOST = 0.03;

    /**
     * Of what is answered at most this share may be an answer of a wrong topic. The promise is 0.03; real questions go wrong somewhat more
     * often than those held back, which are written by the same hands as what was learnt: of our own evaluation set 0.039 of what is
     * answered at 0.030 here.
     */
    private static final double WRONG_TOPIC_AT_MOST = 0.025;

    /** Of what is answered at most this share may be a wrong answer of the right topic: she reads its title, and what is near is offered. */
    private static final double WRONG_INTENT_AT_MOST = 0.12;

    /** Of the questions that are not ours at most this share may be answered: those held back are nearer to ours than most. */
    private static final double STRANGERS_ANSWERED_AT_MOST = 0.025;

    /** How far the likeliest intent may have to be ahead within its topic: it is always likelier than all others of it together. */
    private static final double[] AHEAD = {0.55, 0.6, 0.7, 0.8, 0.9};

    /** Of points that answer nearly as many, and this share is nothing but noise, the one whose intent is surer. */
    private static final double NEARLY = 0.005;

    /** The curve is kept in so many points. */
    private static final int POINTS = 40;

    static ThresholdChoice from(List<Judgement> judgements) {
        List<Judgement> ours = judgements.stream().filter(Judgement::isOurs).toList();
        List<Judgement> strangers = judgements.stream().filter(j -> !j.isOurs()).toList();
        double inScope = lowest(ours, REFUSED_AT_MOST);
        Thresholds best = new Thresholds(inScope, Math.nextUp(1.0), 0);
        double mostAnswered = 0;
        for (double ahead : AHEAD) {
            Optional<IntentModel.CurvePoint> point = curve(ours, strangers, inScope, ahead).stream()
                    .filter(ThresholdChoice::keepsPromises)
                    .reduce((earlier, later) -> later);
            if (point.isPresent() && point.get().answered() > 0 && point.get().answered() >= mostAnswered - NEARLY) {
                mostAnswered = Math.max(mostAnswered, point.get().answered());
                best = new Thresholds(inScope, point.get().answer(), ahead);
            }
        }
        return new ThresholdChoice(best, report(ours, strangers, best));
    }

    private static boolean keepsPromises(IntentModel.CurvePoint point) {
        return point.wrongTopic() <= WRONG_TOPIC_AT_MOST
                && point.wrong() <= WRONG_INTENT_AT_MOST
                && point.strangersAnswered() <= STRANGERS_ANSWERED_AT_MOST;
    }

    /** What is answered from each threshold on, from the highest down to the lowest. */
    private static List<IntentModel.CurvePoint> curve(
            List<Judgement> ours, List<Judgement> strangers, double inScope, double ahead) {
        List<Judgement> answerable = new ArrayList<>();
        Thresholds all = new Thresholds(inScope, 0, ahead);
        for (List<Judgement> of : List.of(ours, strangers)) {
            of.stream()
                    .filter(j -> j.inScope() >= inScope && all.answers(j.confidence(), j.topicConfidence()))
                    .forEach(answerable::add);
        }
        answerable.sort(Comparator.comparingDouble(Judgement::topicConfidence).reversed());
        List<IntentModel.CurvePoint> curve = new ArrayList<>();
        int answered = 0;
        int wrongTopic = 0;
        int wrong = 0;
        int strange = 0;
        for (int i = 0; i < answerable.size(); i++) {
            Judgement judgement = answerable.get(i);
            if (judgement.isOurs()) {
                answered++;
                wrongTopic += judgement.rightTopic() ? 0 : 1;
                wrong += judgement.right() ? 0 : 1;
            } else {
                strange++;
            }
            boolean lastOfItsConfidence =
                    i + 1 == answerable.size() || answerable.get(i + 1).topicConfidence() < judgement.topicConfidence();
            if (lastOfItsConfidence) {
                curve.add(new IntentModel.CurvePoint(
                        judgement.topicConfidence(),
                        share(answered, ours.size()),
                        share(wrongTopic, answered),
                        share(wrong, answered),
                        share(strange, strangers.size())));
            }
        }
        return curve;
    }

    private static double lowest(List<Judgement> ours, double share) {
        List<Double> sorted = ours.stream().map(Judgement::inScope).sorted().toList();
        return sorted.isEmpty() ? 0.5 : sorted.get((int) (sorted.size() * share));
    }

    private static IntentModel.HeldBack report(List<Judgement> ours, List<Judgement> strangers, Thresholds at) {
        List<Judgement> answered = ours.stream()
                .filter(j -> j.inScope() >= at.inScope() && at.answers(j.confidence(), j.topicConfidence()))
                .toList();
        List<IntentModel.CurvePoint> curve = curve(ours, strangers, at.inScope(), at.ahead());
        int step = Math.max(1, curve.size() / POINTS);
        List<IntentModel.CurvePoint> points = new ArrayList<>();
        for (int i = step - 1; i < curve.size(); i += step) {
            points.add(curve.get(i));
        }
        return new IntentModel.HeldBack(
                ours.size(),
                share(ours.stream().filter(Judgement::right).count(), ours.size()),
                share(answered.size(), ours.size()),
                share(answered.stream().filter(j -> !j.right()).count(), answered.size()),
                share(answered.stream().filter(j -> !j.rightTopic()).count(), answered.size()),
                share(strangers.stream().filter(j -> j.inScope() < at.inScope()).count(), strangers.size()),
                Calibration.of(ours, Judgement::confidence, Judgement::right).error(),
                points);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
