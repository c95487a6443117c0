package org.niangjia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.niangjia.knowledge.TrainingUtterance;
import org.niangjia.question.Language;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.evaluation.Evaluation;
import org.niangjia.understanding.evaluation.Outcome;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.model.IntentModel;
import org.niangjia.understanding.model.Thresholds;

/** The page and the JSON of planted outcomes, whose numbers are worked out by hand. */
class EvaluationReportTest {

    private static final String HOSTILE = "<script>alert('x')</script> & \"产假\" <img src=x onerror=y>";

    private static final List<Outcome> OUTCOMES = List.of(
            ours("1", "产假多少天", answered("leave.days", 0.95), "leave"),
            ours("2", "产假工资", answered("leave.days", 0.85), "pay"),
            ours("3", HOSTILE, asked("pay.amount", 0.65), "leave"),
            ours("4", "how much", refused("pay.amount", 0.25), "pay"),
            ours("5", "either", asked("pay.amount", 0.55), "leave", "pay"),
            stranger("6", "离婚", answered("leave.days", 0.75), "family"),
            stranger("7", "房产", refused("pay.amount", 0.35), "family"),
            stranger("8", "你好", asked("pay.amount", 0.45), "chit_chat"));

    private static final IntentModel.Result TRAINED = new IntentModel.Result(
            1234,
            new Thresholds(0.31, 0.52, 0.4),
            new IntentModel.HeldBack(
                    200,
                    0.8,
                    0.6111,
                    0.07,
                    0.0199,
                    0.93,
                    0.0444,
                    List.of(
                            new IntentModel.CurvePoint(0.9, 0.3, 0.01, 0.03, 0.0),
                            new IntentModel.CurvePoint(0.2, 0.8, 0.15, 0.2, 0.1))));

    private static final EvaluationReport REPORT = new EvaluationReport(
            OUTCOMES,
            "r<1>",
            Map.of(Language.ZH, TRAINED),
            List.of(
                    utterance(Language.ZH, "leave.days"),
                    utterance(Language.ZH, "leave.days"),
                    utterance(Language.ZH, "leave.pay"),
                    utterance(Language.EN, "pay.amount"),
                    new TrainingUtterance(Language.ZH, "x", Optional.empty(), "f", 1)));

    private static final JsonNode JSON = EvaluationJson.of(REPORT);
    private static final String PAGE = EvaluationPage.of(REPORT);

    private static Outcome ours(String id, String question, Understanding understanding, String... labels) {
        return new Outcome(new Evaluation.Row(id, question, Set.of(labels), true), understanding, 1);
    }

    private static Outcome stranger(String id, String question, Understanding understanding, String kind) {
        return new Outcome(new Evaluation.Row(id, question, Set.of(kind), false), understanding, 1);
    }

    private static List<Candidate> ranked(String best, double confidence) {
        String topic = best.substring(0, best.indexOf('.'));
        // Two intents of the topic make its confidence together.
        return List.of(
                new Candidate(best, topic, confidence - 0.1),
                new Candidate("other.thing", "other", 1 - confidence),
                new Candidate(topic + ".second", topic, 0.1));
    }

    private static Understanding answered(String best, double confidence) {
        return new Understanding.Recognised(ranked(best, confidence), 0.9);
    }

    private static Understanding asked(String best, double confidence) {
        return new Understanding.Ambiguous(ranked(best, confidence), 0.6);
    }

    private static Understanding refused(String best, double confidence) {
        return new Understanding.OutOfScope(ranked(best, confidence), 0.1);
    }

    private static TrainingUtterance utterance(Language language, String intent) {
        return new TrainingUtterance(language, "words", Optional.of(intent), "f", 1);
    }

    private static List<String> rows(String name) {
        return JSON.get(name).valueStream().map(JsonNode::toString).toList();
    }

    @Test
    void figuresAreThoseOfTheCommand() {
        assertThat(JSON.get("figures")).isEqualTo(EvaluationJson.figures(Evaluation.report(OUTCOMES)));
        assertThat(JSON.at("/figures/topic_accuracy").asDouble()).isEqualTo(0.6);
        JSON.get("figures").properties().stream()
                .filter(figure -> figure.getValue().isValueNode())
                .forEach(figure -> assertThat(PAGE)
                        .contains("<td>" + figure.getKey() + "</td><td class=\"n\">"
                                + figure.getValue().asText() + "</td>"));
        assertThat(PAGE).contains("family</td><td class=\"n\">0.5</td>");
    }

    @Test
    void confusionCountsEveryQuestionOfOursOnce() {
        assertThat(rows("confusion"))
                .containsExactly(
                        "{\"label\":\"leave\",\"taken_for\":\"leave\",\"questions\":1}",
                        "{\"label\":\"leave\",\"taken_for\":\"pay\",\"questions\":1}",
                        "{\"label\":\"pay\",\"taken_for\":\"leave\",\"questions\":1}",
                        "{\"label\":\"pay\",\"taken_for\":\"pay\",\"questions\":2}");
        assertThat(PAGE)
                .contains("<tr><th>leave</th><td class=\"r2\">1</td><td class=\"w2\">1</td></tr>")
                .contains("<tr><th>pay</th><td class=\"w2\">1</td><td class=\"r3\">2</td></tr>");
    }

    @Test
    void riskAndCoverageGoDownTheConfidenceOfWhatIsNotRefused() {
        assertThat(rows("risk_coverage"))
                .containsExactly(
                        "{\"answer\":0.95,\"answered\":0.2,\"wrong_topic\":0.0,\"oos_answered\":0.0}",
                        "{\"answer\":0.85,\"answered\":0.4,\"wrong_topic\":0.5,\"oos_answered\":0.0}",
                        "{\"answer\":0.75,\"answered\":0.4,\"wrong_topic\":0.5,\"oos_answered\":0.3333}",
                        "{\"answer\":0.65,\"answered\":0.6,\"wrong_topic\":0.6667,\"oos_answered\":0.3333}",
                        "{\"answer\":0.55,\"answered\":0.8,\"wrong_topic\":0.5,\"oos_answered\":0.3333}",
                        "{\"answer\":0.45,\"answered\":0.8,\"wrong_topic\":0.5,\"oos_answered\":0.6667}");
        assertThat(PAGE).contains("<title>40.0 % answered, 50.0 % wrong</title>");
    }

    @Test
    void calibrationIsOfTheConfidenceInTheTopic() {
        // |.95-1| + |.85-0| + |.65-0| + |.25-1| + |.55-1| over five questions, each in a bin of its own.
        assertThat(JSON.get("calibration_error").asDouble()).isEqualTo(0.55);
        assertThat(rows("calibration")).hasSize(10);
        assertThat(rows("calibration").get(6))
                .isEqualTo("{\"from\":0.6,\"to\":0.7,\"questions\":1,\"confidence\":0.65,\"right\":0.0}");
        assertThat(PAGE).contains("over ten bins: 0.550.").contains("1 questions: 65.0 % sure, 0.0 % right");
    }

    @Test
    void misreadQuestionsAreQuotedTheSurestAnswersFirst() {
        assertThat(JSON.get("misread").valueStream().map(row -> row.get("id").asText()))
                .containsExactly("2", "6", "3", "4");
        JsonNode hostile = JSON.at("/misread/2");
        assertThat(hostile.get("question").asText()).isEqualTo(HOSTILE);
        assertThat(hostile.get("labels").toString()).isEqualTo("[\"leave\"]");
        assertThat(hostile.get("taken_for").asText()).isEqualTo("pay.amount");
        assertThat(hostile.get("confidence").asDouble()).isEqualTo(0.65);
        assertThat(hostile.get("reply").asText()).isEqualTo("asked_back");
        assertThat(PAGE)
                .contains("Misread questions: 4")
                .contains("<td>pay</td><td>leave.days</td><td class=\"n\">0.850</td><td>answered</td>");
    }

    @Test
    void kindsThatAreNotOursSayHowTheyWereMet() {
        assertThat(rows("oos_by_kind"))
                .containsExactly(
                        "{\"kind\":\"chit_chat\",\"questions\":1,\"answered\":0,\"asked_back\":1,"
                                + "\"not_understood\":0,\"out_of_scope\":0}",
                        "{\"kind\":\"family\",\"questions\":2,\"answered\":1,\"asked_back\":0,"
                                + "\"not_understood\":0,\"out_of_scope\":1}");
        assertThat(PAGE)
                .contains("<td>family</td><td class=\"n\">2</td><td class=\"n\">1</td><td class=\"n\">0</td>"
                        + "<td class=\"n\">0</td><td class=\"n\">1</td><td class=\"n\">50.0 %</td>");
    }

    @Test
    void accuracyStandsBesideTheUtterancesOfTheTopicInTheLanguage() {
        assertThat(rows("accuracy_by_utterances"))
                .contains(
                        "{\"lang\":\"zh\",\"topic\":\"pay\",\"utterances\":0,\"questions\":1,\"topic_accuracy\":0.0}",
                        "{\"lang\":\"en\",\"topic\":\"pay\",\"utterances\":1,\"questions\":2,\"topic_accuracy\":1.0}");
        assertThat(PAGE).contains("<title>pay: 1 utterances, 2 questions, 100.0 %</title>");
    }

    @Test
    void whatIsKeptWithTheModelIsShown() {
        JsonNode zh = JSON.at("/trained/zh");
        assertThat(zh.get("thresholds").toString()).isEqualTo("{\"in_scope\":0.31,\"answer\":0.52,\"ahead\":0.4}");
        assertThat(zh.get("calibration_error").asDouble()).isEqualTo(0.0444);
        assertThat(zh.get("wrong_topic").asDouble()).isEqualTo(0.0199);
        assertThat(zh.get("risk_coverage")).hasSize(2);
        assertThat(PAGE)
                .contains("chosen: 61.1 % answered, 2.0 % wrong topic")
                .contains("<td class=\"n\">0.310</td><td class=\"n\">0.520</td><td class=\"n\">0.400</td>");
        assertThat(KeptWithModel.lines(Language.ZH, TRAINED))
                .contains(
                        "zh.threshold_answer\t0.5200",
                        "zh.calibration_error\t0.0444",
                        "zh.curve\t0.9000\t0.3000\t0.0100\t0.0300\t0.0000",
                        "zh.curve\t0.2000\t0.8000\t0.1500\t0.2000\t0.1000",
                        "zh.chosen\t0.5200\t0.6111\t0.0199\t0.0700");
    }

    @Test
    void wordsOfAFileStayWords() {
        assertThat(PAGE)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;产假&quot; &lt;img src=x")
                .contains("model r&lt;1&gt;")
                .doesNotContain("<script")
                .doesNotContain("<img");
    }

    @Test
    void thePageNeedsNothingElse() {
        assertThat(PAGE).startsWith("<!DOCTYPE html>").contains("default-src 'none'");
        assertThat(PAGE)
                .doesNotContain("://")
                .doesNotContain("@import")
                .doesNotContain("url(")
                .doesNotContain("<link")
                .doesNotContain(" href=");
    }

    @Test
    void ofNoQuestionsThePageIsStillWritten() {
        EvaluationReport none = new EvaluationReport(List.of(), "r", Map.of(), List.of());
        assertThat(EvaluationPage.of(none)).contains("Misread questions: 0").doesNotContain("NaN");
        assertThat(EvaluationJson.of(none).toString()).doesNotContain("NaN");
    }

    @Test
    void anAxisEndsInARoundNumber() {
        assertThat(Stream.of(3.0, 26.0, 130.0, 1001.0)
                        .map(most -> Plot.Axis.upTo("n", most, false).most()))
                .containsExactly(5.0, 50.0, 250.0, 2500.0);
        assertThat(Plot.Axis.upTo("n", 0.031, true).most()).isEqualTo(0.05);
    }
}
