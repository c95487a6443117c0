package org.niangjia.understanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdChoiceTest {

    private final List<Judgement> judgements = new ArrayList<>();

    private void held(String meant, String taken, double confidence, double none) {
        held(meant, taken, confidence, confidence, none);
    }

    private void held(String meant, String taken, double confidence, double topicConfidence, double none) {
        judgements.add(new Judgement("words", meant, taken, confidence, topicConfidence, 1 - none));
    }

    private ThresholdChoice choose() {
        return ThresholdChoice.from(judgements);
    }

    @Test
    void refusesAtMostThreeOfAHundredOfOurOwn() {
        for (int i = 0; i < 100; i++) {
            held("a.a", "a.a", 0.9, i / 100.0);
        }
        // In scope from .01 to 1.00: three lie below the fourth lowest.
        assertThat(choose().thresholds().inScope()).isCloseTo(0.04, within(1e-9));
        assertThat(choose().heldBack().answered()).isCloseTo(0.97, within(1e-9));
    }

    @Test
    void answersAsLongAsFewEnoughAreWrong() {
        for (int i = 0; i < 97; i++) {
            held("a.a", "a.a", 0.9, 0);
        }
        for (int i = 1; i <= 10; i++) {
            held("a.a", "b.b", i / 20.0, 0);
        }
        // One in forty may be wrong: those at .50 and .45; with the one at .40 it would be three of a hundred.
        ThresholdChoice choice = choose();
        assertThat(choice.thresholds().answer()).isCloseTo(0.45, within(1e-9));
        assertThat(choice.heldBack().wrongAmongAnswered()).isCloseTo(2 / 99.0, within(1e-9));
        assertThat(choice.heldBack().wrongTopicAmongAnswered()).isCloseTo(2 / 99.0, within(1e-9));
        assertThat(choice.heldBack().intentAccuracy()).isCloseTo(97 / 107.0, within(1e-9));
    }

    @Test
    void fewWrongIntentsOfTheRightTopicDoNotRaiseTheThreshold() {
        for (int i = 0; i < 100; i++) {
            held("a.a", i < 12 ? "a.b" : "a.a", i < 12 ? 0.5 : 0.9, 0);
        }
        ThresholdChoice choice = choose();
        assertThat(choice.thresholds().answer()).isCloseTo(0.5, within(1e-9));
        assertThat(choice.heldBack().wrongAmongAnswered()).isCloseTo(0.12, within(1e-9));
        assertThat(choice.heldBack().wrongTopicAmongAnswered()).isZero();
    }

    @Test
    void anIntentHasToBeAheadInItsTopicWhereTooManyAreWrongOtherwise() {
        for (int i = 0; i < 80; i++) {
            held("a.a", "a.a", 0.9, 0.95, 0);
        }
        for (int i = 0; i < 20; i++) {
            held("a.a", "a.b", 0.5, 0.95, 0);
        }
        ThresholdChoice choice = choose();
        assertThat(choice.thresholds().ahead()).isGreaterThan(0.5 / 0.95).isLessThan(0.9 / 0.95);
        assertThat(choice.heldBack().answered()).isCloseTo(0.8, within(1e-9));
        assertThat(choice.heldBack().wrongAmongAnswered()).isZero();
    }

    @Test
    void answersAtMostTwoAndAHalfOfAHundredStrangers() {
        for (int i = 0; i < 100; i++) {
            held("a.a", "a.a", 0.9, 0.2);
        }
        for (int i = 1; i <= 100; i++) {
            held(IntentClassifier.NONE, "a.a", i / 200.0, 0.1);
        }
        // In scope as much as ours; two of them, at .50 and .495, may be answered.
        assertThat(choose().thresholds().answer()).isCloseTo(0.495, within(1e-9));
        assertThat(choose().heldBack().strangersRefused()).isZero();
    }

    @Test
    void theCurveFallsFromTheSurestToTheLeastSure() {
        for (int i = 0; i < 100; i++) {
            held("a.a", i < 30 ? "b.b" : "a.a", (i + 1) / 100.0, 0);
        }
        List<IntentModel.CurvePoint> curve = choose().heldBack().curve();
        assertThat(curve).hasSizeBetween(20, 60).isSortedAccordingTo((a, b) -> Double.compare(b.answer(), a.answer()));
        assertThat(curve.get(0).wrongTopic()).isZero();
        assertThat(curve.get(curve.size() - 1).wrongTopic()).isCloseTo(0.3, within(1e-9));
        assertThat(curve.get(curve.size() - 1).answered()).isEqualTo(1);
    }

    @Test
    void confidenceThatIsKeptIsCalibrated() {
        for (int i = 0; i < 100; i++) {
            held("a.a", i < 20 ? "a.b" : "a.a", 0.8, 0);
        }
        assertThat(choose().heldBack().calibrationError()).isCloseTo(0, within(1e-9));
        judgements.clear();
        for (int i = 0; i < 100; i++) {
            held("a.a", i < 50 ? "a.b" : "a.a", 0.8, 0);
        }
        assertThat(choose().heldBack().calibrationError()).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void strangersBelowTheFirstThresholdDoNotCountForTheSecond() {
        for (int i = 0; i < 100; i++) {
            held("a.a", "a.a", 0.9, 0.2);
        }
        for (int i = 0; i < 100; i++) {
            held(IntentClassifier.NONE, "a.a", 0.95, 0.9);
        }
        assertThat(choose().thresholds().answer()).isCloseTo(0.9, within(1e-9));
        assertThat(choose().heldBack().answered()).isEqualTo(1);
        assertThat(choose().heldBack().strangersRefused()).isEqualTo(1);
    }

    @Test
    void withoutAnyQuestionOfOursNothingIsClaimed() {
        held(IntentClassifier.NONE, "a.a", 0.5, 0.5);
        ThresholdChoice choice = choose();
        assertThat(choice.thresholds().inScope()).isEqualTo(0.5);
        assertThat(choice.heldBack().questions()).isZero();
        assertThat(choice.heldBack().answered()).isZero();
    }
}
