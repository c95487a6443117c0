package org.niangjia.consultation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.consultation.ConsultationFixture;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.SmallModel;

class ChoiceTest {

    private static final Dialogue OFFERED =
            new Dialogue(RedactedText.of("产假"), List.of(SmallModel.DAYS, SmallModel.PATERNITY), Optional.empty());

    private static Optional<Choice> choice(String words, Optional<Dialogue> dialogue) {
        return Choice.of(words, dialogue, ConsultationFixture.KNOWLEDGE);
    }

    private static String picked(String words) {
        return choice(words, Optional.of(OFFERED))
                .map(c -> c instanceof Choice.Picked picked ? picked.intent().name() : "none of these")
                .orElse("no choice");
    }

    @ParameterizedTest
    @CsvSource({
        "1, maternity_leave.days",
        "１, maternity_leave.days",
        "1., maternity_leave.days",
        "1。, maternity_leave.days",
        "一, maternity_leave.days",
        "第一个, maternity_leave.days",
        "选2, paternity_leave.days",
        "2, paternity_leave.days",
        "第2个, paternity_leave.days",
        " ②, paternity_leave.days",
        "3, none of these",
        "三, none of these",
        "4, no choice",
        "9, no choice",
        "11, no choice",
        "1个月, no choice"
    })
    void aNumberPicksTheOfferBeforeWhichItStands(String words, String expected) {
        assertThat(picked(words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "陪产假有多少天, paternity_leave.days",
        "產假有多少天, maternity_leave.days",
        "How long maternity leave is, maternity_leave.days",
        "how long MATERNITY leave is, maternity_leave.days",
        "怀孕被辞退怎么办, no choice"
    })
    void theTitleOfAnOfferPicksIt(String words, String expected) {
        assertThat(picked(words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"都不是", "都不对", "不是这些", "没有", "以上都不是", "0", "none", "None of these", "neither", "n", "都 不 是"})
    void sheCanSayThatItIsNoneOfThem(String words) {
        assertThat(picked(words)).isEqualTo("none of these");
    }

    @Test
    void aButtonPicksItsIntentEvenWhenTheDialogueIsOver() {
        String button = Choice.button(SmallModel.FIRED);
        assertThat(choice(button, Optional.empty()))
                .hasValueSatisfying(c -> assertThat(c).isInstanceOf(Choice.Picked.class));
        assertThat(picked(button)).isEqualTo(SmallModel.FIRED);
    }

    @Test
    void aButtonOfAnIntentThatIsNoMoreIsNoChoice() {
        assertThat(picked("i:maternity_leave.gone")).isEqualTo("no choice");
        assertThat(choice("n", Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "都不是", "产假有多少天", "none"})
    void withoutAnOpenDialogueWordsAreAQuestion(String words) {
        assertThat(choice(words, Optional.empty())).isEmpty();
    }

    @Test
    void everyButtonFitsEveryChannel() {
        assertThat(ConsultationFixture.KNOWLEDGE.intents().values())
                .allSatisfy(intent -> assertThat(new Button(intent.title().zh(), Choice.button(intent.name())).label())
                        .isNotBlank());
    }
}
