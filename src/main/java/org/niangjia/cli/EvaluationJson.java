package org.niangjia.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.niangjia.understanding.evaluation.Evaluation;
import org.niangjia.understanding.evaluation.Outcome;
import org.niangjia.understanding.model.Calibration;
import org.niangjia.understanding.model.IntentModel;

/** An evaluation as JSON: the figures under the names of the contract, or the whole report. */
final class EvaluationJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EvaluationJson() {}

    /** The figures of {@code evaluate --json}. */
    static ObjectNode figures(Evaluation.Report report) {
        ObjectNode json = JSON.createObjectNode()
                .put("n_in", report.nIn())
                .put("n_out", report.nOut())
                .put("topic_accuracy", rounded(report.topicAccuracy()))
                .put("macro_f1", rounded(report.macroF1()))
                .put("top3_recall", rounded(report.top3Recall()))
                .put("auroc", rounded(report.auroc()))
                .put("oos_recall_at_95", rounded(report.oosRecallAt95()))
                .put("answered_right", rounded(report.answeredRight()))
                .put("answered_wrong", rounded(report.answeredWrong()))
                .put("suggested_right", rounded(report.suggestedRight()))
                .put("refused_in_scope", rounded(report.refusedInScope()))
                .put("oos_answered", rounded(report.oosAnswered()));
        ObjectNode byKind = json.putObject("oos_answered_by_kind");
        report.oosAnsweredByKind().forEach((kind, share) -> byKind.put(kind, rounded(share)));
        return json.put("p50_ms", rounded(report.p50Ms())).put("p99_ms", rounded(report.p99Ms()));
    }

    /** Everything the page tells. */
    static ObjectNode of(EvaluationReport report) {
        ObjectNode json = JSON.createObjectNode().put("revision", report.revision());
        json.set("figures", figures(report.figures()));
        calibration(report.calibration(), json);
        ArrayNode curve = json.putArray("risk_coverage");
        report.riskCoverage()
                .forEach(point -> curve.addObject()
                        .put("answer", rounded(point.answer()))
                        .put("answered", rounded(point.answered()))
                        .put("wrong_topic", rounded(point.wrongTopic()))
                        .put("oos_answered", rounded(point.strangersAnswered())));
        ArrayNode confusion = json.putArray("confusion");
        report.confusion()
                .forEach((label, taken) -> taken.forEach((topic, questions) -> confusion
                        .addObject()
                        .put("label", label)
                        .put("taken_for", topic)
                        .put("questions", questions)));
        strangers(report.strangers(), json.putArray("oos_by_kind"));
        ArrayNode learned = json.putArray("accuracy_by_utterances");
        report.learned()
                .forEach(topic -> learned.addObject()
                        .put("lang", topic.language().code())
                        .put("topic", topic.topic())
                        .put("utterances", topic.utterances())
                        .put("questions", topic.questions())
                        .put("topic_accuracy", rounded(topic.accuracy())));
        ObjectNode trained = json.putObject("trained");
        report.trained().forEach((language, result) -> trained.set(language.code(), trained(result)));
        ArrayNode misread = json.putArray("misread");
        report.misread().forEach(outcome -> misread(outcome, misread.addObject()));
        return json;
    }

    /** The name of a way to meet a question. */
    static String code(Outcome.Met met) {
        return met.name().toLowerCase(Locale.ROOT);
    }

    private static void calibration(Calibration calibration, ObjectNode json) {
        json.put("calibration_error", rounded(calibration.error()));
        ArrayNode bins = json.putArray("calibration");
        calibration
                .bins()
                .forEach(bin -> bins.addObject()
                        .put("from", rounded(bin.from()))
                        .put("to", rounded(bin.to()))
                        .put("questions", bin.count())
                        .put("confidence", rounded(bin.confidence()))
                        .put("right", rounded(bin.right())));
    }

    private static void strangers(Map<String, Map<Outcome.Met, Integer>> strangers, ArrayNode json) {
        strangers.forEach((kind, met) -> {
            ObjectNode of = json.addObject()
                    .put("kind", kind)
                    .put("questions", met.values().stream().mapToInt(n -> n).sum());
            for (Outcome.Met way : Outcome.Met.values()) {
                of.put(code(way), met.getOrDefault(way, 0));
            }
        });
    }

    /** What is kept with the model of a language. */
    private static ObjectNode trained(IntentModel.Result result) {
        IntentModel.HeldBack heldBack = result.heldBack();
        ObjectNode json = JSON.createObjectNode().put("utterances", result.examples());
        json.putObject("thresholds")
                .put("in_scope", rounded(result.thresholds().inScope()))
                .put("answer", rounded(result.thresholds().answer()))
                .put("ahead", rounded(result.thresholds().ahead()));
        json.put("held_back", heldBack.questions())
                .put("intent_accuracy", rounded(heldBack.intentAccuracy()))
                .put("answered", rounded(heldBack.answered()))
                .put("wrong_intent", rounded(heldBack.wrongAmongAnswered()))
                .put("wrong_topic", rounded(heldBack.wrongTopicAmongAnswered()))
                .put("oos_refused", rounded(heldBack.strangersRefused()))
                .put("calibration_error", rounded(heldBack.calibrationError()));
        ArrayNode curve = json.putArray("risk_coverage");
        heldBack.curve()
                .forEach(point -> curve.addObject()
                        .put("answer", rounded(point.answer()))
                        .put("answered", rounded(point.answered()))
                        .put("wrong_topic", rounded(point.wrongTopic()))
                        .put("wrong_intent", rounded(point.wrong()))
                        .put("oos_answered", rounded(point.strangersAnswered())));
        return json;
    }

    private static void misread(Outcome outcome, ObjectNode json) {
        json.put("id", outcome.row().id()).put("question", outcome.row().question());
        ArrayNode labels = json.putArray("labels");
        outcome.row().labels().stream().sorted().forEach(labels::add);
        json.put("taken_for", outcome.intent())
                .put("confidence", rounded(outcome.topicConfidence()))
                .put("in_scope", rounded(outcome.understanding().inScope()))
                .put("reply", code(outcome.met()));
    }

    static double rounded(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }
}
