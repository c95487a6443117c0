package org.niangjia.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What an engine made of labelled questions.
 *
 * @param millis how long each took
 */
record Judgement(List<Judged> ours, List<Judged> others, double[] millis) {

    /** Topics with fewer rows say nothing about a topic's F1; the product's {@code evaluate} draws the same line. */
    private static final int ENOUGH_FOR_F1 = 10;

    static Judgement of(ServedEngine engine, List<EvaluationRow> rows) throws IOException {
        List<Judged> ours = new ArrayList<>();
        List<Judged> others = new ArrayList<>();
        double[] millis = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            EvaluationRow row = rows.get(i);
            Engine.Reading reading = engine.read(row.language(), row.question());
            millis[i] = engine.lastMillis();
            (row.inScope() ? ours : others).add(new Judged(row, reading));
        }
        return new Judgement(ours, others, millis);
    }

    double topicAccuracy() {
        return share(ours, Judged::rightTopic);
    }

    /** Of the rows whose intent is known; NaN if there are none. */
    double intentAccuracy() {
        return share(
                ours.stream().filter(j -> j.row().intent().isPresent()).toList(),
                j -> j.row().intent().filter(j.reading().intent()::equals).isPresent());
    }

    double top3Recall() {
        return share(ours, j -> j.reading().intents().stream().anyMatch(j.row()::rightTopic));
    }

    /** Mean F1 over topics; a row with several right topics counts for the one that was said, else for each of them. */
    double macroF1() {
        Map<String, Integer> rowsOf = new TreeMap<>();
        ours.forEach(j -> j.row().labels().forEach(topic -> rowsOf.merge(topic, 1, Integer::sum)));
        rowsOf.values().removeIf(rows -> rows < ENOUGH_FOR_F1);
        return rowsOf.keySet().stream().mapToDouble(this::f1).average().orElse(Double.NaN);
    }

    private double f1(String topic) {
        int right = 0;
        int wronglySaid = 0;
        int missed = 0;
        for (Judged judged : ours) {
            if (judged.rightTopic()) {
                right += judged.topic().equals(topic) ? 1 : 0;
            } else {
                wronglySaid += judged.topic().equals(topic) ? 1 : 0;
                missed += judged.row().labels().contains(topic) ? 1 : 0;
            }
        }
        return right == 0 ? 0 : 2.0 * right / (2 * right + wronglySaid + missed);
    }

    double auroc() {
        return Figures.auroc(inScope(ours), inScope(others));
    }

    double refusedAt95() {
        return Figures.refusedAt95(inScope(ours), inScope(others));
    }

    private static double[] inScope(List<Judged> judged) {
        return judged.stream().mapToDouble(j -> j.reading().inScope()).toArray();
    }

    private static double share(List<Judged> judged, Predicate<Judged> what) {
        return judged.isEmpty()
                ? Double.NaN
                : (double) judged.stream().filter(what).count() / judged.size();
    }

    /** A row and what was made of it. */
    record Judged(EvaluationRow row, Engine.Reading reading) {

        String topic() {
            return reading.intent().substring(0, Math.max(0, reading.intent().indexOf('.')));
        }

        boolean rightTopic() {
            return row.rightTopic(reading.intent());
        }
    }
}
