package org.niangjia.understanding.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.model.Calibration;
import org.niangjia.understanding.model.Progress;

/**
 * Measures understanding on labelled questions that it was never trained on.
 */
public final class Evaluation {

    /** Topics with fewer rows say nothing about a topic's F1. */
    private static final int ENOUGH_FOR_F1 = 10;

    private static final int SUGGESTED = 3;

    private Evaluation() {}

    /**
     * A labelled question.
     *
     * @param labels the topics of which either is right, or the one kind of a question that is not ours
     */
    public record Row(String id, String question, Set<String> labels, boolean inScope) {
        public Row {
            labels = Set.copyOf(labels);
        }
    }

    /**
     * The figures; shares are 0..1, times in milliseconds. Shares of an empty set are 0.
     *
     * @param topicAccuracy share of our rows whose best intent has a right topic
     * @param macroF1 mean F1 over topics with at least ten rows
     * @param top3Recall share of our rows with a right topic among the three best intents
     * @param auroc probability that a row of ours gets a higher in-scope probability than one that is not
     * @param oosRecallAt95 share of the others refused by the threshold that accepts 95 % of ours
     * @param oosAnswered share of the others that were answered, by kind in {@code oosAnsweredByKind}
     */
    public record Report(
            int nIn,
            int nOut,
            double topicAccuracy,
            double macroF1,
            double top3Recall,
            double auroc,
            double oosRecallAt95,
            double answeredRight,
            double answeredWrong,
            double suggestedRight,
            double refusedInScope,
            double oosAnswered,
            Map<String, Double> oosAnsweredByKind,
            double p50Ms,
            double p99Ms) {}

    /** Runs every row through the understander, one after the other, and measures. */
    public static Report run(Understander understander, List<Row> rows, Progress progress) {
        return report(outcomes(understander, rows, progress));
    }

    /** Runs every row through the understander, one after the other. */
    public static List<Outcome> outcomes(Understander understander, List<Row> rows, Progress progress) {
        return outcomes(understander::understand, rows, progress);
    }

    static Report run(Function<String, Understanding> understand, List<Row> rows, Progress progress) {
        return report(outcomes(understand, rows, progress));
    }

    private static List<Outcome> outcomes(
            Function<String, Understanding> understand, List<Row> rows, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>(rows.size());
        for (Row row : rows) {
            long start = System.nanoTime();
            Understanding understanding = understand.apply(row.question());
            outcomes.add(new Outcome(row, understanding, (System.nanoTime() - start) / 1e6));
            progress.report("evaluating", outcomes.size(), rows.size());
        }
        return outcomes;
    }

    /** The figures of what came of the rows. */
    public static Report report(List<Outcome> outcomes) {
        List<Outcome> ours = outcomes.stream().filter(o -> o.row().inScope()).toList();
        List<Outcome> others = outcomes.stream().filter(o -> !o.row().inScope()).toList();
        List<Double> oursScores =
                sorted(ours.stream().map(o -> o.understanding().inScope()).toList());
        List<Double> othersScores =
                sorted(others.stream().map(o -> o.understanding().inScope()).toList());
        List<Double> times = sorted(outcomes.stream().map(Outcome::millis).toList());
        return new Report(
                ours.size(),
                others.size(),
                share(ours, Outcome::rightTopic),
                macroF1(ours),
                share(ours, o -> o.rightWithin(SUGGESTED)),
                auroc(oursScores, othersScores),
                refusedAt95(oursScores, othersScores),
                share(ours, o -> o.answered() && o.rightTopic()),
                share(ours, o -> o.answered() && !o.rightTopic()),
                share(ours, o -> o.suggested() && o.rightWithin(SUGGESTED)),
                share(ours, Outcome::refused),
                share(others, Outcome::answered),
                answeredByKind(others),
                quantile(times, 0.5),
                quantile(times, 0.99));
    }

    /** How far the confidence in the topic of our rows can be taken at its word. */
    public static Calibration calibration(List<Outcome> outcomes) {
        return Calibration.of(
                outcomes.stream().filter(o -> o.row().inScope()).toList(),
                Outcome::topicConfidence,
                Outcome::rightTopic);
    }

    /** What would be answered of the rows from each confidence on, the highest first. */
    public static List<RiskPoint> riskCoverage(List<Outcome> outcomes) {
        return RiskPoint.curve(outcomes);
    }

    private static Map<String, Double> answeredByKind(List<Outcome> others) {
        Map<String, List<Outcome>> byKind = new TreeMap<>();
        others.forEach(o -> byKind.computeIfAbsent(o.row().labels().iterator().next(), k -> new ArrayList<>())
                .add(o));
        Map<String, Double> shares = new TreeMap<>();
        byKind.forEach((kind, of) -> shares.put(kind, share(of, Outcome::answered)));
        return shares;
    }

    private static double macroF1(List<Outcome> ours) {
        Map<String, Integer> rowsOf = new TreeMap<>();
        ours.forEach(o -> o.row().labels().forEach(topic -> rowsOf.merge(topic, 1, Integer::sum)));
        List<Double> scores = new ArrayList<>();
        for (String topic : new TreeSet<>(rowsOf.keySet())) {
            if (rowsOf.getOrDefault(topic, 0) < ENOUGH_FOR_F1) {
                continue;
            }
            long right = ours.stream()
                    .filter(o -> o.topic().equals(topic) && o.row().labels().contains(topic))
                    .count();
            long said = ours.stream()
                    .filter(o -> o.topic().equals(topic) && (o.row().labels().contains(topic) || !o.rightTopic()))
                    .count();
            long missed = ours.stream()
                    .filter(o -> o.row().labels().contains(topic) && !o.rightTopic())
                    .count();
            scores.add(right == 0 ? 0.0 : 2.0 * right / (said + right + missed));
        }
        return scores.stream().mapToDouble(d -> d).average().orElse(0);
    }

    /** Both sorted: each of ours beats the others that lie below it, and half of those equal to it. */
    private static double auroc(List<Double> ours, List<Double> others) {
        if (ours.isEmpty() || others.isEmpty()) {
            return 0;
        }
        double wins = 0;
        int below = 0;
        int notAbove = 0;
        for (double score : ours) {
            while (below < others.size() && others.get(below) < score) {
                below++;
            }
            notAbove = Math.max(notAbove, below);
            while (notAbove < others.size() && others.get(notAbove) <= score) {
                notAbove++;
            }
            wins += below + (notAbove - below) / 2.0;
        }
        return wins / ours.size() / others.size();
    }

    private static double refusedAt95(List<Double> ours, List<Double> others) {
        if (ours.isEmpty() || others.isEmpty()) {
            return 0;
        }
        double threshold = ours.get((int) (ours.size() * 0.05));
        return others.stream().filter(score -> score < threshold).count() / (double) others.size();
    }

    private static double share(List<Outcome> of, java.util.function.Predicate<Outcome> what) {
        return of.isEmpty() ? 0 : of.stream().filter(what).count() / (double) of.size();
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.min(sorted.size() - 1L, (long) (sorted.size() * share)));
    }

    private static List<Double> sorted(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted;
    }
}
