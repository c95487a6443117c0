package org.niangjia.understanding.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A point of the risk-coverage curve of labelled questions: what would be answered if every question that is not refused were answered from a
 * confidence in its topic on.
 *
 * @param answer that confidence, a probability 0..1
 * @param answered share of ours answered
 * @param wrongTopic share of the answered of ours whose topic is wrong
 * @param strangersAnswered share of the questions that are not ours answered
 */
public record RiskPoint(double answer, double answered, double wrongTopic, double strangersAnswered) {

    /** The curve is given in at most about so many points. */
    private static final int POINTS = 100;

    /** From the highest confidence to the lowest. */
    static List<RiskPoint> curve(List<Outcome> outcomes) {
        long ours = outcomes.stream().filter(o -> o.row().inScope()).count();
        List<Outcome> answerable = outcomes.stream()
                .filter(o -> !o.refused())
                .sorted(Comparator.comparingDouble(Outcome::topicConfidence).reversed())
                .toList();
        List<RiskPoint> curve = new ArrayList<>();
        int answered = 0;
        int wrong = 0;
        for (int i = 0; i < answerable.size(); i++) {
            Outcome outcome = answerable.get(i);
            answered += outcome.row().inScope() ? 1 : 0;
            wrong += outcome.row().inScope() && !outcome.rightTopic() ? 1 : 0;
            boolean lastOfItsConfidence =
                    i + 1 == answerable.size() || answerable.get(i + 1).topicConfidence() < outcome.topicConfidence();
            if (lastOfItsConfidence) {
                curve.add(new RiskPoint(
                        outcome.topicConfidence(),
                        share(answered, ours),
                        share(wrong, answered),
                        share(i + 1 - answered, outcomes.size() - ours)));
            }
        }
        return thinned(curve);
    }

    /** The last point stays: it says what all that is not refused comes to. */
    private static List<RiskPoint> thinned(List<RiskPoint> curve) {
        int step = 1 + curve.size() / POINTS;
        List<RiskPoint> kept = new ArrayList<>();
        for (int i = (curve.size() + step - 1) % step; i < curve.size(); i += step) {
            kept.add(curve.get(i));
        }
        return List.copyOf(kept);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
