package org.niangjia.consultation.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.ConsultationFixture;
import org.niangjia.knowledge.GoldenConversation;
import org.niangjia.knowledge.GoldenConversation.Expected;
import org.niangjia.knowledge.GoldenConversation.Turn;
import org.niangjia.knowledge.Problem;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.understanding.SmallModel;

class GoldenConversationsTest {

    private static final Consultation SURE = ConsultationFixture.with(SmallModel.alwaysSure());
    private static final Consultation UNSURE = ConsultationFixture.with(SmallModel.neverSure());

    private static List<String> play(Consultation consultation, Turn... turns) {
        GoldenConversation conversation = new GoldenConversation(
                "A",
                Optional.of(new Jurisdiction("CN-SD")),
                ConsultationFixture.TODAY,
                Optional.empty(),
                List.of(),
                List.of(turns),
                "a.yaml",
                7);
        return GoldenConversations.play(consultation, List.of(conversation)).stream()
                .map(Problem::toString)
                .toList();
    }

    private static Turn turn(String ask, String kind, String article, String says, String neverSays) {
        return Turn.asking(ask, new Expected(Optional.of(kind), List.of(article), List.of(says), List.of(neverSays)));
    }

    private static Expected kind(String kind) {
        return new Expected(Optional.of(kind), List.of(), List.of(), List.of());
    }

    private static Expected says(String words) {
        return new Expected(Optional.empty(), List.of(), List.of(words), List.of());
    }

    @Test
    void aConversationThatGoesAsWrittenIsNoProblem() {
        assertThat(play(SURE, turn("产假有多少天", "answered", "maternity-leave-days", "158", "90天")))
                .isEmpty();
    }

    @Test
    void eachThingThatGoesDifferentlyIsReportedWhereItIsWritten() {
        assertThat(play(SURE, turn("产假有多少天", "not_confirmed", "paternity-leave-days", "159", "158")))
                .hasSize(4)
                .allSatisfy(p -> assertThat(p).startsWith("a.yaml:7: conversation 'A', '产假有多少天': "))
                .anySatisfy(p -> assertThat(p).contains("the reply should be not_confirmed, but is answered"))
                .anySatisfy(p -> assertThat(p).contains("by [paternity-leave-days], but is by maternity-leave-days"))
                .anySatisfy(p -> assertThat(p).contains("it does not say '159'"))
                .anySatisfy(p -> assertThat(p).contains("it says '158'"));
    }

    @Test
    void aTurnGoesOnWithWhatTheOneBeforeLeftOpen() {
        assertThat(play(
                        UNSURE,
                        Turn.asking("产假能不能休", kind("clarifying_question")),
                        turn("1", "answered", "maternity-leave-days", "158", "90天")))
                .isEmpty();
    }

    @Test
    void theButtonOfThatNameIsTappedThoughItStandsBelowAnEarlierReply() {
        assertThat(play(
                        SURE,
                        Turn.asking("产假有多少天", says("158")),
                        Turn.tapping("没帮助", says("是哪里不好")),
                        Turn.tapping("看不懂", says("谢谢你说出来"))))
                .isEmpty();
    }

    @Test
    void aButtonThatIsNotThereIsAProblemAndEndsTheConversation() {
        assertThat(play(SURE, Turn.tapping("双胞胎", says("173")), Turn.asking("产假有多少天", says("200"))))
                .singleElement()
                .asString()
                .contains("'双胞胎': no button is called so");
    }

    @Test
    void whatStaysOpenIsOverInTimeAndTheDayGoesOn() {
        Turn late = new Turn("1", false, Duration.ofHours(25), kind("answered"));
        assertThat(play(UNSURE, Turn.asking("产假能不能休", kind("clarifying_question")), late))
                .singleElement()
                .asString()
                .contains("the reply should be answered");
        Turn inTime = new Turn(
                "1",
                false,
                Duration.ofHours(23),
                new Expected(
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(ConsultationFixture.TODAY.plusDays(1)),
                        Optional.empty()));
        assertThat(play(UNSURE, Turn.asking("产假能不能休", kind("clarifying_question")), inTime))
                .isEmpty();
    }

    @Test
    void placeDayLanguageAndButtonsAreLookedAt() {
        Expected elsewhere = new Expected(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of("五胞胎"),
                Optional.of(new Jurisdiction("CN-SH")),
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(Language.EN));
        assertThat(play(SURE, Turn.asking("产假有多少天", elsewhere)))
                .hasSize(4)
                .anySatisfy(p -> assertThat(p).contains("there is no button '五胞胎'"))
                .anySatisfy(p -> assertThat(p).contains("the place should be").contains("CN-SH"))
                .anySatisfy(p -> assertThat(p).contains("the day of the law should be 2020-01-01"))
                .anySatisfy(p -> assertThat(p).contains("the language should be EN, but is ZH"));
    }
}
