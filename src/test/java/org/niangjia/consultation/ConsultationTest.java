package org.niangjia.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.consultation.ConsultationFixture.TODAY;
import static org.niangjia.consultation.ConsultationFixture.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.answer.DerivationStep;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.dialogue.Choice;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.Citation;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.SmallModel;
import org.niangjia.understanding.SmallUnderstander;
import org.niangjia.understanding.model.Example;

class ConsultationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final Consultation SURE = ConsultationFixture.with(SmallModel.alwaysSure());
    private static final Consultation UNSURE = ConsultationFixture.with(SmallModel.neverSure());
    private static final Consultation REFUSING = ConsultationFixture.with(SmallModel.refusing());

    private static Reply.Answered answered(Reply reply) {
        assertThat(reply).isInstanceOf(Reply.Answered.class);
        return (Reply.Answered) reply;
    }

    private static Reply ask(Consultation consultation, String words) {
        return consultation.reply(question(words), Optional.empty());
    }

    @Nested
    class EveryKindOfReply {

        @Test
        void whatIsUnderstoodIsAnsweredWithItsCitations() {
            Reply.Answered reply = answered(ask(SURE, "产假有多少天"));
            assertThat(reply.kind()).isEqualTo("answered");
            assertThat(reply.answer().article().id()).isEqualTo("maternity-leave-days");
            assertThat(reply.answer().citations())
                    .extracting(Citation::provision)
                    .contains("第七条第一款");
            assertThat(reply.text()).contains("158天", "依据：");
            assertThat(reply.basis().best().orElseThrow().intent()).isEqualTo(SmallModel.DAYS);
            assertThat(reply.basis().candidates()).hasSize(3);
            assertThat(reply.basis().asOf()).isEqualTo(TODAY);
            assertThat(reply.unresolved()).isEmpty();
        }

        @Test
        void whoDespairsIsAnsweredBelowAKindWordAndANumber() {
            Reply reply = ask(SURE, "我快崩溃了，产假有多少天");
            assertThat(reply.kind()).isEqualTo("answered");
            assertThat(reply.each()).singleElement().isInstanceOf(Reply.Answered.class);
            assertThat(reply.text()).startsWith("听得出来").contains("12356", "158天");
            assertThat(ask(SURE, "产假有多少天").text()).doesNotContain("听得出来");
        }

        @Test
        void whatNothingHoldsForIsNotConfirmedAndNoted() {
            Reply reply = SURE.reply(
                    question("产假有多少天", LocalDate.of(1994, 1, 1), Optional.empty(), Optional.empty()), Optional.empty());
            assertThat(reply).isInstanceOf(Reply.Unconfirmed.class);
            assertThat(reply.kind()).isEqualTo("not_confirmed");
            assertThat(reply.text()).contains("1994年1月1日", "12333").doesNotContain("90", "98", "158");
            assertThat(reply.unresolved()).contains(UnresolvedQuestion.Reason.NOT_CONFIRMED);
        }

        @Test
        void whatIsAmbiguousIsAskedBack() {
            Reply reply = ask(UNSURE, "产假能不能休");
            assertThat(reply).isInstanceOfSatisfying(Reply.ClarifyingQuestion.class, clarifying -> {
                assertThat(clarifying.kind()).isEqualTo("clarifying_question");
                assertThat(clarifying.offered()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
                assertThat(clarifying.offered().get(0).title()).isEqualTo("产假有多少天");
                assertThat(clarifying.text())
                        .contains("1. 产假有多少天")
                        .contains(clarifying.offered().size() + 1 + ". " + clarifying.noneOfThese());
                assertThat(clarifying.unresolved()).isEmpty();
            });
        }

        @Test
        void theLikeliestIsAnsweredWhereAFigureIsAskedFor() {
            assertThat(answered(ask(UNSURE, "产假有多少天")).text()).contains("158天");
        }

        @Test
        void whatIsNotOursIsRefusedWithWhomToAsk() {
            Reply reply = ask(REFUSING, "离婚财产怎么分");
            assertThat(reply).isInstanceOf(Reply.OutOfScope.class);
            assertThat(reply.kind()).isEqualTo("out_of_scope");
            assertThat(reply.text()).contains("12348", "12345");
            assertThat(reply.unresolved()).isEmpty();
        }

        @Test
        void theLikeliestIsAnsweredBelowTheChoiceWithItsProvision() {
            Reply reply = ask(UNSURE, "产假能不能休");
            assertThat(reply.basis().candidates().get(0).confidence()).isGreaterThan(0.6);
            assertThat(reply.text()).contains("如果你问的是第1个：", "158天", "依据：", "以上按山东省");
        }

        @Test
        void whatIsNotUnderstoodIsAskedAgainAndNoted() {
            Reply reply = ask(REFUSING, "产假有多少天");
            assertThat(reply).isInstanceOf(Reply.NotUnderstood.class);
            assertThat(reply.kind()).isEqualTo("not_understood");
            assertThat(reply.text()).contains("12351");
            assertThat(reply.unresolved()).contains(UnresolvedQuestion.Reason.NOT_UNDERSTOOD);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "   ", "🤰", "12345", "？？"})
        void whatHasNoWordsIsToldThatWordsAreNeeded(String words) {
            assertThat(ask(SURE, words).text()).isEqualTo("我只能看懂文字。请用一句话把问题写出来，比如“产假有多少天”。");
        }

        @Test
        void whoIsInDangerIsTakenCareOfFirst() {
            Reply reply = ask(SURE, "怀孕被公司辞退，我不想活了");
            assertThat(reply).isInstanceOfSatisfying(Reply.Crisis.class, crisis -> {
                assertThat(crisis.kind()).isEqualTo("crisis");
                assertThat(crisis.crisis()).isEqualTo("suicide");
                assertThat(crisis.text()).contains("110", "12356").doesNotContain("{");
                assertThat(crisis.basis().candidates()).isEmpty();
            });
        }

        @Test
        void whoIsInDangerAndAsksForAProtectionOrderIsToldOfItToo() {
            Reply reply = ask(SURE, "老公又打我，脸肿了，保护令怎么申请");
            assertThat(reply.each()).hasSize(2);
            assertThat(reply.isOfDanger()).isTrue();
            assertThat(reply.kind()).isEqualTo("crisis");
            assertThat(reply.text()).contains("110", "72小时").doesNotContain("not kept");
            assertThat(reply.each().get(1).basis().asked().value()).isEqualTo(Reply.Crisis.NOT_KEPT);
        }

        @Test
        void whatIsNoneOfTheOffersIsHandedOff() {
            Dialogue dialogue = openAfter("产假能不能休");
            Reply reply = UNSURE.reply(question("都不是"), Optional.of(dialogue));
            assertThat(reply).isInstanceOf(Reply.HandedOff.class);
            assertThat(reply.kind()).isEqualTo("handed_off");
            assertThat(reply.unresolved()).contains(UnresolvedQuestion.Reason.NONE_OF_THESE);
            assertThat(reply.basis().candidates()).extracting(c -> c.intent()).isEqualTo(dialogue.offered());
            assertThat(reply.text()).contains("12351");
        }
    }

    private static Dialogue openAfter(String words) {
        Question question = question(words);
        return UNSURE.dialogueAfter(question, Optional.empty(), UNSURE.reply(question, Optional.empty()), NOW)
                .orElseThrow();
    }

    private static Optional<Dialogue> after(Reply reply) {
        return SURE.dialogueAfter(question(""), Optional.empty(), reply, NOW);
    }

    @Nested
    class ThePlace {

        @ParameterizedTest
        @CsvSource({
            // named, the asker's own, answered for
            "产假有多少天, , CN-SD",
            "产假有多少天, CN-HA, CN-HA",
            "产假有多少天, CN, CN",
            "河南产假有多少天, , CN-HA",
            "河南产假有多少天, CN-SD, CN-HA",
            "济南产假有多少天, CN-HA, CN-SD-370100"
        })
        void isTheOneNamedElseHersElseTheHomeOfTheUnion(String words, String own, String expected) {
            Question question = question(words, TODAY, Optional.ofNullable(own), Optional.empty());
            Reply.Answered reply = answered(SURE.reply(question, Optional.empty()));
            assertThat(reply.basis().jurisdiction()).isEqualTo(new Jurisdiction(expected));
            assertThat(reply.answer().jurisdiction()).isEqualTo(new Jurisdiction(expected));
            assertThat(reply.text().contains("158")).isEqualTo(expected.startsWith("CN-SD"));
        }

        @Test
        void isThatOfTheQuestionWhenAChoiceIsMade() {
            Dialogue dialogue = openAfter("河南产假能不能休");
            Reply reply = UNSURE.reply(question("1"), Optional.of(dialogue));
            assertThat(reply.basis().jurisdiction()).isEqualTo(new Jurisdiction("CN-HA"));
        }
    }

    @Nested
    class TheDay {

        @ParameterizedTest
        @CsvSource({
            "产假有多少天, 2026-11-22, 158",
            "按2015年12月的规定，产假有多少天, 2015-12-01, 98",
            "按2021年12月的规定，全国统一的产假有多少天, 2021-12-01, 98",
            "按2016年12月的规定，产假有多少天, 2016-12-01, 158",
            "2012年1月的时候产假有多少天, 2012-01-01, 90",
            "1994年12月的时候产假有多少天, 1994-12-01,",
            "孩子2015年12月5日出生，产假有多少天, 2015-12-05, 98",
            "孩子2026年3月5日出生，产假有多少天, 2026-11-22, 158",
            "2011年冬天生的老大。那时候产假有多少天, 2011-12-01, 90",
            "2015年12月1日入职，产假有多少天, 2026-11-22, 158",
            "2015年的时候产假有多少天, 2015-01-01, 98",
            "2015年有的同事生了孩子，产假有多少天, 2026-11-22, 158"
        })
        void isTheOneWhoseLawIsAskedForElseThatOfTheQuestion(String words, LocalDate day, @Nullable String days) {
            Reply reply = ask(SURE, words);
            assertThat(reply.basis().asOf()).isEqualTo(day);
            if (days == null) {
                assertThat(reply).isInstanceOf(Reply.Unconfirmed.class);
            } else {
                assertThat(answered(reply).text()).contains(days + "天");
                assertThat(answered(reply).text().contains("158天")).isEqualTo(days.equals("158"));
            }
        }

        @Test
        void thatWordsLikeYesterdayReferToIsThatOfTheQuestion() {
            Reply.Answered reply = answered(ask(SURE, "按2016年12月的规定，明天开始休产假，产假有多少天"));
            assertThat(reply.basis().asOf()).isEqualTo(LocalDate.of(2016, 12, 1));
            assertThat(reply.text()).contains("2027年");
        }
    }

    @Nested
    class TheFacts {

        @Test
        void thatTheWordsNameAreCounted() {
            Reply.Answered reply = answered(ask(SURE, "双胞胎剖腹产产假有多少天"));
            assertThat(reply.answer().derivation())
                    .extracting(DerivationStep::value)
                    .extracting(Number::intValue)
                    .containsExactly(98, 60, 15, 15);
            assertThat(reply.text()).contains("至少173天，最多188天");
        }

        @Test
        void areThoseOfTheQuestionWhenAChoiceIsMade() {
            Dialogue dialogue = openAfter("双胞胎产假有多少天");
            assertThat(answered(UNSURE.reply(question("产假有多少天"), Optional.of(dialogue)))
                            .text())
                    .contains("合计173天");
        }

        @Test
        void ofAnotherQuestionAreNotTakenForThatOfAnEarlierButton() {
            Dialogue later = new Dialogue(RedactedText.of("河南双胞胎的事"), List.of(SmallModel.FIRED), Optional.of("CN-HA"));
            Reply.Answered reply = answered(UNSURE.reply(question(Choice.button(SmallModel.DAYS)), Optional.of(later)));
            assertThat(reply.basis().jurisdiction()).isEqualTo(new Jurisdiction("CN-SD"));
            assertThat(reply.text()).contains("合计158天");
        }
    }

    @Nested
    class TheLanguage {

        @Test
        void isThatOfTheWords() {
            assertThat(ask(SURE, "产假有多少天").basis().language()).isEqualTo(Language.ZH);
            Reply english = ask(SURE, "How long is maternity leave?");
            assertThat(english.basis().language()).isEqualTo(Language.EN);
            assertThat(english.text()).startsWith("I can only read words.");
        }

        @Test
        void thatWasChosenComesFirst() {
            Question question = question("产假有多少天", TODAY, Optional.empty(), Optional.of(Language.EN));
            assertThat(SURE.reply(question, Optional.empty()).text()).contains("158 days", "Shandong");
        }

        @Test
        void ofAChoiceIsThatOfItsQuestion() {
            Dialogue english = new Dialogue(
                    RedactedText.of("How long is maternity leave"), List.of(SmallModel.DAYS), Optional.empty());
            assertThat(UNSURE.reply(question("1"), Optional.of(english)).basis().language())
                    .isEqualTo(Language.EN);
            assertThat(UNSURE.reply(question(Choice.button(SmallModel.DAYS)), Optional.of(english))
                            .text())
                    .contains("158 days");
            assertThat(UNSURE.reply(question("none of these"), Optional.of(openAfter("产假能不能休")))
                            .text())
                    .startsWith("好的");
        }
    }

    @Nested
    class TheDialogue {

        @Test
        void waitsForAChoiceAfterAClarifyingQuestionOnly() {
            Dialogue dialogue = openAfter("河南产假能不能休");
            assertThat(dialogue.question().value()).isEqualTo("河南产假能不能休");
            assertThat(dialogue.jurisdiction()).contains("CN-HA");
            assertThat(dialogue.offered()).first().isEqualTo(SmallModel.DAYS);
            assertThat(after(ask(SURE, "产假有多少天")).orElseThrow().offered()).isEmpty();
            Dialogue strange = after(ask(REFUSING, "离婚财产怎么分")).orElseThrow();
            assertThat(strange.offered()).isEmpty();
            assertThat(strange.said()).isEmpty();
        }

        @Test
        void isForgottenWhenSheAsksSomethingElse() {
            Reply reply = SURE.reply(question("怀孕被公司辞退怎么办"), Optional.of(openAfter("产假能不能休")));
            assertThat(reply.basis().best().orElseThrow().intent()).isEqualTo(SmallModel.FIRED);
        }

        @Test
        void givesWayToACrisis() {
            assertThat(UNSURE.reply(question("都不是，我不想活了"), Optional.of(openAfter("产假能不能休"))))
                    .isInstanceOf(Reply.Crisis.class);
        }
    }

    @Nested
    class WhatIsRecorded {

        @Test
        void ofAChoiceIsTheQuestionItBelongsTo() {
            Dialogue dialogue = openAfter("河南产假能不能休");
            for (String choice : List.of("1", "都不是", "n", Choice.button(SmallModel.DAYS))) {
                Question meant = UNSURE.meant(question(choice), Optional.of(dialogue));
                assertThat(meant.text().value()).as(choice).isEqualTo("河南产假能不能休");
                assertThat(meant.replyLanguage()).isEqualTo(Language.ZH);
            }
        }

        @Test
        void ofAnythingElseAreItsOwnWords() {
            Question question = question("怀孕被公司辞退怎么办");
            assertThat(UNSURE.meant(question, Optional.of(openAfter("产假能不能休")))).isEqualTo(question);
            assertThat(UNSURE.meant(question, Optional.empty())).isEqualTo(question);
        }

        @Test
        void isADecisionWithEverythingItRestsOn() {
            Decision decision = Decision.of(ask(SURE, "河南产假有多少天"), SURE.revision(), 4.1);
            assertThat(decision.kind()).isEqualTo("answered");
            assertThat(decision.topic()).contains("maternity_leave");
            assertThat(decision.article()).contains("maternity-leave-days");
            assertThat(decision.jurisdiction()).isEqualTo(new Jurisdiction("CN-HA"));
            assertThat(decision.asOf()).isEqualTo(TODAY);
            assertThat(decision.confidence()).isBetween(0.0, 1.0);
            assertThat(decision.revision()).isEqualTo(ConsultationFixture.KNOWLEDGE.revision());
            assertThat(decision.elapsedMillis()).isEqualTo(4.1);
            assertThat(Decision.of(ask(SURE, "我不想活了"), "r", 0).article()).isEmpty();
        }
    }

    /** Intents whose articles all count severance. */
    @Nested
    class CloseCandidates {

        private final Consultation unsure = ConsultationFixture.with(new SmallUnderstander(examples()).unsure());

        private static List<Example> examples() {
            Map<String, List<String>> words = Map.of(
                    "other_labour.severance", List.of("补偿多少", "补偿怎么算", "走人补偿多少", "补偿多少钱", "拿多少补偿"),
                    "other_labour.layoff", List.of("补偿多少呢", "补偿怎么算呢", "走人补偿多少呢", "补偿多少钱呢", "拿多少补偿呢"),
                    "other_labour.forced_to_leave", List.of("被逼走补偿", "欠薪走人补偿", "不交社保走人补偿", "被逼走给补偿吗", "欠薪走人给补偿吗"));
            return words.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .flatMap(e -> e.getValue().stream().map(w -> new Example(Language.ZH, w, Optional.of(e.getKey()))))
                    .toList();
        }

        @Test
        void thatCountTheSameAreNotAskedBackOnceSheToldHerCase() {
            Reply.Answered reply = answered(ask(unsure, "补偿多少，在公司干了两年，月薪6000"));
            assertThat(reply.answer().article().counts()).contains("severance");
            assertThat(reply.text()).contains("12000元");
        }

        @Test
        void areAskedBackIfSheToldNothingThatCounts() {
            assertThat(ask(unsure, "补偿给不给")).isInstanceOf(Reply.ClarifyingQuestion.class);
        }
    }
}
