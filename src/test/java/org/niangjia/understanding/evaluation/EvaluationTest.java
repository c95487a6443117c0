package org.niangjia.understanding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.model.Progress;

/** The figures of an evaluation, worked out by hand. */
class EvaluationTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private final Map<String, Understanding> understood = new HashMap<>();
    private final List<Evaluation.Row> rows = new ArrayList<>();

    private void row(Understanding understanding, boolean inScope, String... labels) {
        String question = "q" + rows.size();
        rows.add(new Evaluation.Row(question, question, Set.of(labels), inScope));
        understood.put(question, understanding);
    }

    private Evaluation.Report report() {
        return Evaluation.run(
                question -> {
                    Understanding understanding = understood.get(question);
                    assertThat(understanding).isNotNull();
                    return understanding;
                },
                rows,
                Progress.SILENT);
    }

    private static List<Candidate> topics(String... topics) {
        List<Candidate> ranked = new ArrayList<>();
        for (String topic : topics) {
            ranked.add(new Candidate(topic + ".x", topic, 0.5));
        }
        return ranked;
    }

    private static Understanding answered(double inScope, String... topics) {
        return new Understanding.Recognised(topics(topics), inScope);
    }

    private static Understanding asked(double inScope, String... topics) {
        return new Understanding.Ambiguous(topics(topics), inScope);
    }

    private static Understanding refused(double inScope, String... topics) {
        return new Understanding.OutOfScope(topics(topics), inScope);
    }

    @Test
    void sharesAreOfOurRowsAndOfTheOthers() {
        row(answered(0.9, "leave", "pay"), true, "leave");
        row(answered(0.8, "pay", "leave"), true, "leave");
        row(asked(0.7, "pay", "other", "leave"), true, "leave");
        row(asked(0.6, "pay", "other", "third", "leave"), true, "leave");
        row(refused(0.2, "leave"), true, "pay", "leave");
        row(answered(0.75, "leave"), false, "chit_chat");
        row(asked(0.5, "leave"), false, "chit_chat");
        row(refused(0.1, "leave"), false, "medical");
        row(new Understanding.NotUnderstood(List.of(), 0), false, "noise");
        Evaluation.Report report = report();
        assertThat(report.nIn()).isEqualTo(5);
        assertThat(report.nOut()).isEqualTo(4);
        assertThat(report.topicAccuracy()).isCloseTo(2 / 5.0, EXACTLY);
        assertThat(report.top3Recall()).isCloseTo(4 / 5.0, EXACTLY);
        assertThat(report.answeredRight()).isCloseTo(1 / 5.0, EXACTLY);
        assertThat(report.answeredWrong()).isCloseTo(1 / 5.0, EXACTLY);
        assertThat(report.suggestedRight()).isCloseTo(1 / 5.0, EXACTLY);
        assertThat(report.refusedInScope()).isCloseTo(1 / 5.0, EXACTLY);
        assertThat(report.oosAnswered()).isCloseTo(1 / 4.0, EXACTLY);
        assertThat(report.oosAnsweredByKind())
                .containsOnly(Map.entry("chit_chat", 0.5), Map.entry("medical", 0.0), Map.entry("noise", 0.0));
    }

    @Test
    void aurocIsTheShareOfPairsInTheRightOrderAndHalfOfTheTies() {
        row(answered(0.9, "a"), true, "a");
        row(answered(0.5, "a"), true, "a");
        row(answered(0.3, "a"), true, "a");
        row(refused(0.5, "a"), false, "x");
        row(refused(0.1, "a"), false, "x");
        // Pairs: .9 beats both, .5 ties and beats, .3 loses and beats: (2 + 1.5 + 1) / 6.
        assertThat(report().auroc()).isCloseTo(4.5 / 6, EXACTLY);
    }

    @Test
    void aurocIsOneHalfWhenAllAreTied() {
        for (int i = 0; i < 4; i++) {
            row(answered(0.5, "a"), i < 2, "a");
        }
        assertThat(report().auroc()).isCloseTo(0.5, EXACTLY);
    }

    @Test
    void refusedAt95IsMeasuredAtTheThresholdThatAcceptsNineteenOfTwenty() {
        for (int i = 1; i <= 20; i++) {
            row(answered(i / 100.0, "a"), true, "a");
        }
        row(refused(0.005, "a"), false, "x");
        row(refused(0.015, "a"), false, "x");
        row(refused(0.02, "a"), false, "x");
        row(refused(0.5, "a"), false, "x");
        // The threshold is .02: one of ours lies below it, and two of the others.
        assertThat(report().oosRecallAt95()).isCloseTo(2 / 4.0, EXACTLY);
    }

    @Test
    void macroF1CountsTopicsWithEnoughRowsOnly() {
        for (int i = 0; i < 10; i++) {
            row(answered(1, i < 8 ? "a" : "b"), true, "a");
        }
        for (int i = 0; i < 10; i++) {
            row(answered(1, i < 5 ? "b" : "a"), true, "b");
        }
        for (int i = 0; i < 9; i++) {
            row(answered(1, "b"), true, "c");
        }
        // a: 8 right, 5 too many, 2 missed: 16/23. b: 5 right, 11 too many, 5 missed: 10/26. c has nine rows only.
        assertThat(report().macroF1()).isCloseTo((16 / 23.0 + 10 / 26.0) / 2, EXACTLY);
    }

    @Test
    void aRowWithTwoLabelsIsRightWithEither() {
        for (int i = 0; i < 10; i++) {
            row(answered(1, i % 2 == 0 ? "a" : "b"), true, "a", "b");
        }
        Evaluation.Report report = report();
        assertThat(report.topicAccuracy()).isEqualTo(1);
        assertThat(report.macroF1()).isEqualTo(1);
    }

    @Test
    void ofNothingEveryFigureIsZero() {
        Evaluation.Report report = report();
        assertThat(report.nIn()).isZero();
        assertThat(report.topicAccuracy()).isZero();
        assertThat(report.auroc()).isZero();
        assertThat(report.oosRecallAt95()).isZero();
        assertThat(report.p99Ms()).isZero();
    }

    @Test
    void tellsHowFarItHasCome() {
        row(answered(1, "a"), true, "a");
        row(answered(1, "a"), true, "a");
        List<String> told = new ArrayList<>();
        Evaluation.run(q -> answered(1, "a"), rows, (step, done, total) -> told.add(step + " " + done + "/" + total));
        assertThat(told).containsExactly("evaluating 1/2", "evaluating 2/2");
    }
}
