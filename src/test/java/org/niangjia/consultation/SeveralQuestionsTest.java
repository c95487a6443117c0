package org.niangjia.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.consultation.ConsultationFixture.question;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.understanding.SmallModel;

class SeveralQuestionsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final Consultation SURE = ConsultationFixture.with(SmallModel.alwaysSure());
    private static final Consultation REFUSING = ConsultationFixture.with(SmallModel.refusing());

    private static Reply ask(String words) {
        return SURE.reply(question(words), Optional.empty());
    }

    @Nested
    class InOneMessage {

        @Test
        void areEachAnsweredUnderTheirWords() {
            Reply reply = ask("产假有多少天？陪产假有几天？");
            assertThat(reply.each())
                    .extracting(one -> one.article().orElse(""))
                    .containsExactly("maternity-leave-days", "paternity-leave-days");
            assertThat(reply.text()).contains("【问题1】产假有多少天？", "158天", "【问题2】陪产假有几天？", "15天");
        }

        @Test
        void shareWhatIsToldOfHer() {
            Reply reply = ask("我在河南，怀的双胞胎。陪产假有几天？产假有多少天？");
            assertThat(reply.each())
                    .extracting(one -> one.basis().jurisdiction().code())
                    .containsExactly("CN-HA", "CN-HA");
            assertThat(((Reply.Answered) reply.each().get(1)).answer().derivation())
                    .anyMatch(step -> step.value().intValue() == 15);
        }

        @Test
        void keepThePlaceThatEachNames() {
            Reply reply = ask("山东产假有多少天？河南呢？");
            assertThat(reply.each())
                    .extracting(one -> one.basis().jurisdiction().code())
                    .containsExactly("CN-SD", "CN-HA");
            assertThat(reply.each().get(1).basis().asked().value()).contains("产假有多少天", "河南呢");
        }

        @Test
        void overFourAreNotLost() {
            Reply reply = ask("山东产假有多少天？河南呢？山西呢？湖北呢？广东呢？");
            assertThat(reply.each()).hasSize(5);
            assertThat(reply.each().get(4)).isInstanceOf(Reply.AskAgain.class);
            assertThat(reply.text()).contains("· 广东呢");
        }

        @Test
        void areRecordedOneByOne() {
            Question question = question("产假有多少天？陪产假有几天？");
            Exchange exchange = SURE.exchange(
                    Optional.empty(),
                    question,
                    Optional.empty(),
                    SURE.reply(question, Optional.empty()),
                    List.of(),
                    1,
                    NOW);
            assertThat(exchange.decided())
                    .extracting(d -> d.question().text().value())
                    .containsExactly("产假有多少天？", "陪产假有几天？");
        }

        @Test
        void comeAfterADanger() {
            assertThat(ask("产假有多少天？我不想活了，怎么办？陪产假有几天？")).isInstanceOf(Reply.Crisis.class);
        }
    }

    @Nested
    class OverShortMessages {

        @Test
        void aStatementIsNotRefusedButWaitedFor() {
            Reply reply = REFUSING.reply(question("昨天跟领导说我怀孕了"), Optional.empty());
            assertThat(reply.text()).startsWith("我在听，你接着说");
            assertThat(reply.unresolved()).contains(UnresolvedQuestion.Reason.NOT_UNDERSTOOD);
            assertThat(dialogue(reply, NOW)).isPresent();
        }

        @Test
        void aPieceIsReadWithTheOnesBeforeIt() {
            Optional<Dialogue> dialogue = dialogue(REFUSING.reply(question("河南"), Optional.empty()), NOW);
            Reply reply = REFUSING.reply(question("双胞胎"), dialogue);
            assertThat(reply).isInstanceOf(Reply.NotUnderstood.class);
            Dialogue open = new Dialogue(
                    question("我在河南，双胞胎").text(),
                    Language.ZH,
                    List.of(),
                    Optional.empty(),
                    Optional.of(new Dialogue.Going(false, NOW, NOW)),
                    List.of(),
                    Optional.empty(),
                    0);
            Reply answer = SURE.reply(question("产假有多少天"), Optional.of(open));
            assertThat(answer.basis().jurisdiction().code()).isEqualTo("CN-HA");
            Exchange exchange = SURE.exchange(
                    Optional.empty(), question("产假有多少天"), Optional.of(open), answer, List.of(), 1, NOW.plusSeconds(9));
            assertThat(exchange.question().text().value()).isEqualTo("我在河南，双胞胎\n产假有多少天");
            assertThat(exchange.completes()).contains(NOW);
        }

        @Test
        void aQuestionAfterAnAnsweredOneMayLeaveOutWhatItAsks() {
            Reply first = SURE.reply(question("产假有多少天"), Optional.empty());
            Reply next = SURE.reply(question("河南呢"), dialogue(first, NOW));
            assertThat(next.article()).contains("maternity-leave-days");
            assertThat(next.basis().jurisdiction().code()).isEqualTo("CN-HA");
        }

        @Test
        void noPieceGoesOnFromWhatWasSaidLongAgo() {
            Dialogue open = dialogue(REFUSING.reply(question("河南"), Optional.empty()), NOW)
                    .orElseThrow();
            assertThat(open.openAt(NOW.plusSeconds(20))).contains(open);
            assertThat(open.openAt(NOW.plus(Dialogue.TOGETHER).plus(Duration.ofMillis(1)))
                            .flatMap(Dialogue::said))
                    .isEmpty();
        }

        @Test
        void whatWasAnsweredIsGoneOnFromLongAfter() {
            Dialogue open = dialogue(SURE.reply(question("产假有多少天"), Optional.empty()), NOW)
                    .orElseThrow();
            assertThat(open.openAt(NOW.plus(Duration.ofHours(20)))).contains(open);
        }

        @Test
        void thePlaceSheNamedHoldsForTheNextQuestionToo() {
            Optional<Dialogue> answered = dialogue(SURE.reply(question("河南产假有多少天"), Optional.empty()), NOW);
            Reply next = SURE.reply(question("陪产假有几天"), answered);
            assertThat(next.basis().jurisdiction().code()).isEqualTo("CN-HA");
            assertThat(next.basis().asked().value()).isEqualTo("陪产假有几天");
        }

        private static Optional<Dialogue> dialogue(Reply reply, Instant at) {
            return SURE.dialogueAfter(question(""), Optional.empty(), reply, at);
        }
    }
}
