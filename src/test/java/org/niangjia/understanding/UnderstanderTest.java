package org.niangjia.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.question.Language;
import org.niangjia.understanding.encoder.CharacterEncoder;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.model.IntentClassifier;
import org.niangjia.understanding.model.Thresholds;

class UnderstanderTest {

    private static final Understander UNDERSTANDER = SmallModel.understander();

    @ParameterizedTest
    @CsvSource({
        "产假有多少天呀, maternity_leave.days",
        "產假能休幾天, maternity_leave.days",
        "怀孕被公司辞退怎么办啊, dismissal_protection.dismissed_pregnant",
        "陪产假有几天呀, paternity_leave.days"
    })
    void recognisesWhatItWasTrainedOnInOtherWords(String words, String intent) {
        Understanding understanding = UNDERSTANDER.understand(words);
        assertThat(understanding.ranked().get(0).intent()).isEqualTo(intent);
        assertThat(understanding.inScope()).isBetween(0.5, 1.0);
    }

    @Test
    void refusesWhatIsNotOurs() {
        assertThat(UNDERSTANDER.understand("离婚财产怎么分呀")).isInstanceOf(Understanding.OutOfScope.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🤰", "12345", "？？？", "\u200b"})
    void withoutWordsThereIsNothingToUnderstand(String words) {
        assertThat(UNDERSTANDER.understand(words)).isEqualTo(new Understanding.NotUnderstood(List.of(), 0));
    }

    @Test
    void aLanguageWithoutAModelIsNotUnderstood() {
        assertThat(UNDERSTANDER.understand("How long is maternity leave?"))
                .isEqualTo(new Understanding.NotUnderstood(List.of(), 0));
    }

    @Test
    void aLongStoryDoesNotHideTheQuestion() {
        String story = "我在厂里干了三年一直老老实实，领导对我也还可以，最近家里事情比较多，心里有点乱。\n";
        assertThat(UNDERSTANDER.understand(story + "产假有多少天\n谢谢").ranked().get(0).intent())
                .isEqualTo("maternity_leave.days");
    }

    @Test
    void aStoryBeforeAnIntroductionIsNotRead() {
        List<String> encoded = new CopyOnWriteArrayList<>();
        CharacterEncoder encoder = new CharacterEncoder();
        SentenceEncoder listened = new SentenceEncoder() {
            @Override
            public float[] encode(String words) {
                encoded.add(words);
                return encoder.encode(words);
            }

            @Override
            public String name() {
                return encoder.name();
            }
        };
        Understander understander =
                new Understander(Map.of(Language.ZH, listened), SmallModel.train("listened"), SmallModel.NOWHERE);
        String story = "我在厂里干了三年一直老老实实，领导对我也还可以，最近家里事情比较多，心里有点乱，想来想去还是来问问你们。";

        assertThat(understander.understand(story + "产假有多少天").ranked().get(0).intent())
                .isEqualTo("maternity_leave.days");
        assertThat(encoded).containsExactly("产假有多少天");
    }

    @Test
    void probabilitiesAddUpToOne() {
        Understanding understanding = UNDERSTANDER.understand("产假");
        double sum = understanding.ranked().stream()
                .mapToDouble(Candidate::confidence)
                .sum();
        assertThat(sum).isCloseTo(understanding.inScope(), org.assertj.core.api.Assertions.within(1e-9));
        assertThat(understanding.ranked())
                .isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
        assertThat(understanding.ranked()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        // confidence, none -> what
        "0.9, 0.05, Recognised",
        "0.6, 0.3, Recognised",
        "0.59, 0.3, Ambiguous",
        "0.3, 0.5, Ambiguous",
        "0.3, 0.51, OutOfScope",
        "0.1, 0.9, OutOfScope",
        "0.6, 0.55, NotUnderstood"
    })
    void decidesByTheThresholds(double confidence, double none, String expected) {
        IntentClassifier.Scores scores = new IntentClassifier.Scores(List.of(Candidate.of("a.a", confidence)), none);
        assertThat(Reading.decide("几天", scores, new Thresholds(0.5, 0.6, 0), 1)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.96, 2, Recognised", "0.96, 3, Ambiguous", "0.97, 3, Recognised", "0.992, 10, Recognised"})
    void theSurestOfManyReadingsHasToBeSurer(double confidence, int readings, String expected) {
        IntentClassifier.Scores scores = new IntentClassifier.Scores(List.of(Candidate.of("a.a", confidence)), 0);
        assertThat(Reading.decide("几天", scores, new Thresholds(0.5, 0.9, 0), readings)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "产假几天, Recognised",
        "产假, Ambiguous",
        "产假这块, Ambiguous",
        "有关产假的事, Ambiguous",
        "maternity leave, Ambiguous",
        "公司不给产假, Recognised"
    })
    void whoOnlyNamesAMatterIsAskedBackUnlessOneIntentIsSureByItself(String words, String expected) {
        IntentClassifier.Scores scores =
                new IntentClassifier.Scores(List.of(Candidate.of("a.a", 0.6), Candidate.of("a.b", 0.36)), 0);
        Thresholds thresholds = new Thresholds(0.5, 0.9, 0.55);
        assertThat(Reading.decide(words, scores, thresholds, 1).getClass().getSimpleName())
                .isEqualTo(expected);
        IntentClassifier.Scores sure = new IntentClassifier.Scores(List.of(Candidate.of("a.a", 0.95)), 0);
        assertThat(Reading.decide(words, sure, thresholds, 1)).isInstanceOf(Understanding.Recognised.class);
    }

    @Test
    void everyCaseIsFoldedByItsOwnFunction() {
        List<Candidate> ranked = List.of(Candidate.of("a.a", 1));
        List<Understanding> cases = List.of(
                new Understanding.Recognised(ranked, 1),
                new Understanding.Ambiguous(ranked, 1),
                new Understanding.NotUnderstood(ranked, 1),
                new Understanding.OutOfScope(ranked, 1));
        assertThat(cases.stream().map(u -> u.<String>fold(a -> "answer", b -> "ask", c -> "again", d -> "refuse")))
                .containsExactly("answer", "ask", "again", "refuse");
    }
}
