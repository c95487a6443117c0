package org.niangjia.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdChoiceTest {

    private final List<String> outcomes = new ArrayList<>();
    private final List<IntentClassifier.Scores> scores = new ArrayList<>();

    private void held(String meant, String taken, double confidence, double none) {
        outcomes.add(meant);
        scores.add(new IntentClassifier.Scores(List.of(Candidate.of(taken, confidence), Candidate.of("z.z", 0)), none));
    }

    private ThresholdChoice choose() {
        return ThresholdChoice.from(outcomes, scores);
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
    void answersFromJustAboveTheWrongOnesThatAreTooMany() {
        for (int i = 0; i < 90; i++) {
            held("a.a", "a.a", 0.9, 0);
        }
        for (int i = 1; i <= 10; i++) {
            held("a.a", "b.b", i / 20.0, 0);
        }
        // Four of a hundred may be wrong: those at .50, .45, .40 and .35; the one at .30 may not.
        ThresholdChoice choice = choose();
        assertThat(choice.thresholds().answer()).isGreaterThan(0.30).isLessThan(0.3001);
        assertThat(choice.heldBack().wrongAmongAnswered()).isCloseTo(4 / 94.0, within(1e-9));
        assertThat(choice.heldBack().wrongTopicAmongAnswered()).isCloseTo(4 / 94.0, within(1e-9));
        assertThat(choice.heldBack().intentAccuracy()).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void aWrongIntentOfTheRightTopicDoesNotRaiseTheThreshold() {
        for (int i = 0; i < 10; i++) {
            held("a.a", i < 5 ? "a.b" : "a.a", 0.5, 0);
        }
        ThresholdChoice choice = choose();
        assertThat(choice.thresholds().answer()).isZero();
        assertThat(choice.heldBack().wrongAmongAnswered()).isCloseTo(0.5, within(1e-9));
        assertThat(choice.heldBack().wrongTopicAmongAnswered()).isZero();
    }

    @Test
    void answersAtMostTwoOfAHundredStrangers() {
        for (int i = 0; i < 100; i++) {
            held("a.a", "a.a", 0.9, 0.2);
        }
        for (int i = 1; i <= 100; i++) {
            held(IntentClassifier.NONE, "a.a", i / 200.0, 0.1);
        }
        // In scope as much as ours; two of them, at .50 and .495, may be answered.
        assertThat(choose().thresholds().answer()).isGreaterThan(0.49).isLessThan(0.4901);
        assertThat(choose().heldBack().strangersRefused()).isZero();
    }

    @Test
    void strangersBelowTheFirstThresholdDoNotCountForTheSecond() {
        for (int i = 0; i < 100; i++) {
            held("a.a", "a.a", 0.9, 0.2);
        }
        for (int i = 0; i < 100; i++) {
            held(IntentClassifier.NONE, "a.a", 0.95, 0.9);
        }
        assertThat(choose().thresholds().answer()).isZero();
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
