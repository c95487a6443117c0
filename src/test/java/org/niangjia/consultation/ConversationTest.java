package org.niangjia.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.consultation.ConsultationFixture.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Rating;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.question.Question;
import org.niangjia.understanding.SmallModel;

/** The course of a conversation: what is kept from one message to the next. */
class ConversationTest {

    private static final Consultation SURE = ConsultationFixture.with(SmallModel.understander());
    private static final Consultation REFUSING = ConsultationFixture.with(SmallModel.refusing());
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    private Optional<Dialogue> dialogue = Optional.empty();

    private Reply say(String words) {
        return say(SURE, words);
    }

    private Reply say(Consultation consultation, String words) {
        Question question = question(words);
        Reply reply = consultation.reply(question, dialogue);
        dialogue = consultation.dialogueAfter(question, dialogue, reply, NOW);
        return reply;
    }

    private static List<String> data(Reply reply) {
        return reply.briefButtons().stream().map(Button::data).toList();
    }

    @Nested
    class AFollowUp {

        @Test
        void changesOneFactAndKeepsTheRest() {
            say("产假有多少天");
            assertThat(say("那双胞胎呢？").text()).contains("合计：173天");
            assertThat(say("在河南呢").basis().jurisdiction().code()).isEqualTo("CN-HA");
            Reply corrected = say("不对，是三胞胎");
            assertThat(corrected.basis().jurisdiction().code()).isEqualTo("CN-HA");
            assertThat(corrected
                            .basis()
                            .matters()
                            .get(corrected.basis().matters().size() - 1)
                            .told())
                    .containsEntry("babies", "3");
        }

        @Test
        void ofTheFatherIsAnsweredForHim() {
            say("产假有多少天");
            assertThat(say("我老公呢").article()).contains("paternity-leave-days");
            assertThat(say("在青岛也一样吗").basis().jurisdiction().code()).isEqualTo("CN-SD-370200");
        }

        @Test
        void saysWhichFactsItCountsWith() {
            say("双胞胎产假有多少天");
            assertThat(say("我是难产").text()).contains("按你前面说的算：生2个宝宝", "合计：188天");
        }

        @Test
        void asksOfTheLawOfAnotherDay() {
            say("陪产假有几天");
            Reply then = say("2010年3月呢");
            assertThat(then.basis().asOf()).hasToString("2010-03-01");
            assertThat(then.kind()).isEqualTo("not_confirmed");
            assertThat(say("那现在呢").kind()).isEqualTo("answered");
        }

        @Test
        void isNoneWhereSomethingElseIsAsked() {
            say("双胞胎产假有多少天");
            assertThat(say("红烧肉怎么做").kind()).isEqualTo("out_of_scope");
            assertThat(say("怀孕被公司辞退怎么办").basis().best().orElseThrow().intent()).isEqualTo(SmallModel.FIRED);
        }
    }

    @Nested
    class TheCourse {

        @Test
        void goesBackToTheAnswerBefore() {
            say("产假有多少天");
            say("那双胞胎呢");
            say("三胞胎呢");
            assertThat(say("返回").text()).contains("合计：173天");
            assertThat(say("返回").text()).contains("158天").doesNotContain("173天");
            assertThat(say("返回").text()).contains("前面没有别的回答");
        }

        @ParameterizedTest
        @ValueSource(strings = {"重新开始", "取消", "start over", "never mind"})
        void canBeLeftAtAnyTime(String words) {
            say("双胞胎产假有多少天");
            say(words);
            assertThat(dialogue).isEmpty();
            assertThat(say("产假有多少天").text()).contains("158天").doesNotContain("按你前面说的");
        }

        @ParameterizedTest
        @ValueSource(strings = {"转人工", "我要找人工客服", "能不能找个真人", "w:person", "can I talk to a human", "不想跟机器人说了"})
        void leadsToAPersonAtAnyTime(String words) {
            assertThat(say(words).kind()).isEqualTo("handed_off");
            say("产假有多少天");
            Reply offered = say(words);
            assertThat(offered.kind()).isEqualTo("handed_off");
            assertThat(offered.text()).contains("产假有多少天");
            Reply done = say("好的");
            assertThat(done.basis().asked().value()).isEqualTo("产假有多少天");
            assertThat(done.unresolved()).contains(UnresolvedQuestion.Reason.HAND_OVER);
        }

        @ParameterizedTest
        @ValueSource(strings = {"谢谢", "好的，谢谢你", "thanks", "知道了"})
        void thanksAreAnsweredAndKeepIt(String words) {
            say("产假有多少天");
            assertThat(say(words)).isInstanceOf(Reply.Steered.class);
            assertThat(say("那双胞胎呢").text()).contains("合计：173天");
        }

        @Test
        void doesNotLoopWhereSheIsNotUnderstood() {
            say(REFUSING, "这个事情那个事情");
            say(REFUSING, "就是那个事情呀");
            assertThat(say(REFUSING, "还是那个事情嘛").kind()).isIn("handed_off", "out_of_scope");
        }
    }

    @Nested
    class ACount {

        @Test
        void leadsFromFactToFactWithWhatIsCertainFirst() {
            Reply first = say("c:" + SmallModel.DAYS);
            assertThat(first.text()).contains("合计：158天", "生了几个孩子");
            assertThat(data(first)).contains("v:1", "v:2", "v:?", "w:back", "w:cancel");
            Reply second = say("v:2");
            assertThat(second.text()).contains("合计：173天", "难产");
            assertThat(say("是的").text()).contains("合计：188天", "依据：");
        }

        @Test
        void takesTheFactThatWasAskedForAmongOthers() {
            say("c:other_labour.severance");
            assertThat(say("三年，月工资8000").text()).contains("8000 × 3 = 24000元", "当地上年度职工月平均工资");
        }

        @Test
        void takesBackAWageThatSheToldThoughAnotherIsAskedFor() {
            say("c:other_labour.severance");
            say("三年，月工资8000");
            assertThat(say("工资改成九千").text()).contains("9000 × 3 = 27000元", "当地上年度职工月平均工资");
        }

        @Test
        void takesTheFactInItsOwnWords() {
            say("c:" + SmallModel.DAYS);
            say("两个");
            assertThat(say("医院说不是难产").text()).contains("合计：173天", "依据：");
        }

        @Test
        void takesAStepBack() {
            say("c:" + SmallModel.DAYS);
            say("v:2");
            assertThat(say("w:back").text()).contains("合计：158天", "生了几个孩子");
        }

        @Test
        void goesOnWithoutWhatSheDoesNotKnow() {
            say("c:" + SmallModel.DAYS);
            assertThat(say("不知道").text()).contains("难产");
            assertThat(say("v:?").text()).contains("158天", "依据：");
        }

        @Test
        void isOverWhenItsButtonsAre() {
            assertThat(say("v:2")).isInstanceOf(Reply.Steered.class);
        }
    }

    @Nested
    class ARating {

        @Test
        void thatIsBadIsAskedForItsReason() {
            say("产假有多少天");
            Reply why = say("没帮助");
            assertThat(data(why)).contains("f:other", "f:unclear", "f:wrong", "f:incomplete", "w:person");
            Reply taken = say("f:wrong");
            assertThat(((Reply.RatingTaken) taken).rating()).isEqualTo(Rating.WRONG);
            assertThat(say("那双胞胎呢").text()).contains("合计：173天");
        }

        @Test
        void thatIsGoodIsTaken() {
            say("产假有多少天");
            assertThat(((Reply.RatingTaken) say("f:+")).rating()).isEqualTo(Rating.HELPFUL);
        }

        @Test
        void isNoneBeforeAnAnswer() {
            assertThat(say("f:+")).isInstanceOf(Reply.Steered.class);
        }
    }

    @Nested
    class APartOfAnAnswer {

        @Test
        void isShownWithHerCase() {
            say("双胞胎产假有多少天");
            assertThat(say("h:" + SmallModel.DAYS).text()).contains("多胞胎每多一个", "合计：173天");
            assertThat(say("b:" + SmallModel.DAYS).text()).contains("依据：", "《女职工劳动保护特别规定》");
        }
    }
}
