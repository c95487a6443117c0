package org.niangjia.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.niangjia.knowledge.GoldenConversation;
import org.niangjia.knowledge.GoldenConversation.Turn;
import org.niangjia.knowledge.Problem;
import org.niangjia.question.Jurisdiction;
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
                List.of(turns),
                "a.yaml",
                7);
        return GoldenConversations.play(consultation, List.of(conversation)).stream()
                .map(Problem::toString)
                .toList();
    }

    private static Turn turn(String ask, String kind, String article, String says, String neverSays) {
        return new Turn(ask, Optional.of(kind), List.of(article), List.of(says), List.of(neverSays));
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
                        new Turn("产假有多少天", Optional.of("clarifying_question"), List.of(), List.of(), List.of()),
                        turn("1", "answered", "maternity-leave-days", "158", "90天")))
                .isEmpty();
    }
}
