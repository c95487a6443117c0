package org.niangjia.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Citation;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.knowledge.SmallKnowledge;
import org.niangjia.knowledge.Verified;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

class AnswerComposerTest {

    private static final AnswerText WORDS = new AnswerText("", false, "", "", "…", "", "", "");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Jurisdiction SHANDONG = new Jurisdiction("CN-SD");
    private static final Jurisdiction HENAN = new Jurisdiction("CN-HA");

    private static final String SECONDARY = "其中有的内容我们看到的是转载";
    private static final String PHONES = "电话是常用热线";
    private static final String LOCAL_RULES = "这里只写了全国的规定";

    @TempDir
    Path folder;

    private SmallKnowledge small;

    @BeforeEach
    void writeAValidKnowledgeBase() {
        small = SmallKnowledge.in(folder);
    }

    private Composed compose(String article, Facts facts, Language language) {
        Knowledge knowledge = small.knowledge();
        Article found = ShippedKnowledge.article(knowledge, article);
        return new AnswerComposer(knowledge, new Texts()).compose(found, facts, language);
    }

    private Answer answer(String article, Jurisdiction place, Language language) {
        Composed composed = compose(article, Facts.of(place, TODAY), language);
        assertThat(composed).isInstanceOf(Answer.class);
        return (Answer) composed;
    }

    @Nested
    class TheReservations {

        @Test
        void aProvisionThatHasJustChangedIsSaidToBeUnderReview() {
            String changed = "这里引用的规定刚有变动，我们正在核对，先打人社热线12333或工会热线12351核实。";
            assertThat(answer("leave-days", HENAN, Language.ZH).text()).doesNotContain(changed);
            small.write("knowledge/under_review.yaml", """
                    under_review:
                      - {source: national-law, provision: 第七条, since: 2026-11-22}
                    """);
            // Cited by the version itself, in Shandong only by a figure that is counted in; the first reservation of
            // all.
            assertThat(answer("leave-days", HENAN, Language.ZH).text()).contains("的规定回答。" + changed + LOCAL_RULES);
            assertThat(answer("leave-days", SHANDONG, Language.ZH).text()).contains(changed + SECONDARY);
            assertThat(answer("leave-days", HENAN, Language.EN).text())
                    .contains("The law cited here has just changed and we are checking it: please ask first, the"
                            + " labour hotline, 12333");
            assertThat(answer("fired", HENAN, Language.ZH).text()).doesNotContain(changed);
        }

        @Test
        void aReprintIsSaidToBeOne() {
            Answer answer = answer("leave-days", SHANDONG, Language.ZH);
            assertThat(answer.verified()).isEqualTo(Verified.SECONDARY);
            assertThat(answer.text()).contains(SECONDARY);
        }

        @Test
        void anAnswerReadInTheTextItselfHasNone() {
            Answer answer = answer("fired", HENAN, Language.ZH);
            assertThat(answer.verified()).isEqualTo(Verified.TEXT);
            assertThat(answer.text()).doesNotContain(SECONDARY, PHONES, LOCAL_RULES);
        }

        @Test
        void aFigureFromAReprintMakesTheAnswerOne() {
            small.replace(SmallKnowledge.FIRED, "zh: 单位不能因为怀孕辞退你。", "zh: \"加{extended_maternity_leave}天。\"")
                    .replace(
                            SmallKnowledge.FIRED,
                            "en: Your employer may not fire you for being pregnant.",
                            "en: \"{extended_maternity_leave} more.\"")
                    .replace(SmallKnowledge.FIRED, "  CN:\n    2012-04-28", "  CN-SD:\n    2016-01-22");
            Answer answer = answer("fired", SHANDONG, Language.ZH);
            assertThat(answer.verified()).isEqualTo(Verified.SECONDARY);
            assertThat(answer.text()).contains("加60天。", SECONDARY);
            assertThat(answer.citations())
                    .extracting(c -> c.source().id())
                    .containsExactly("national-law", "local-law");
        }

        @Test
        void aTelephoneNumberIsSaidToDifferFromPlaceToPlace() {
            assertThat(answer("leave-days", HENAN, Language.ZH).text()).contains("工会热线12351", PHONES);
            assertThat(answer("leave-days", HENAN, Language.EN).text())
                    .contains("the union hotline, 12351", "check them locally");
        }

        @Test
        void nationalLawAloneIsSaidToBeThatWhereProvincesHaveRulesOfTheirOwn() {
            assertThat(answer("leave-days", HENAN, Language.ZH).text()).contains(LOCAL_RULES + "，河南省可能另有规定");
            assertThat(answer("leave-days", HENAN, Language.EN).text()).contains("Henan may have rules of its own");
            assertThat(answer("leave-days", SHANDONG, Language.ZH).text()).doesNotContain(LOCAL_RULES);
            assertThat(answer("leave-days", Jurisdiction.NATIONAL, Language.ZH).text())
                    .doesNotContain(LOCAL_RULES);
        }

        @Test
        void theDaysThatAProvinceMayAddAreSaidToBeUnknown() {
            assertThat(answer("leave-days", HENAN, Language.ZH).text()).contains("河南省可能还会增加天数");
            assertThat(answer("leave-days", SHANDONG, Language.ZH).text()).doesNotContain("可能还会增加天数");
            assertThat(answer("leave-days", Jurisdiction.NATIONAL, Language.ZH).text())
                    .doesNotContain("可能还会增加天数");
        }

        @Test
        void theDayAndThePlaceItHoldsForAreSaid() {
            assertThat(answer("fired", HENAN, Language.ZH).text()).contains("以上按河南省、2026年11月22日的规定回答。");
            assertThat(answer("fired", HENAN, Language.EN).text())
                    .contains("Answered for Henan as of 22 November 2026.");
            Answer answer = answer("fired", HENAN, Language.EN);
            assertThat(answer.jurisdiction()).isEqualTo(HENAN);
            assertThat(answer.asOf()).isEqualTo(TODAY);
        }
    }

    @Nested
    class WhatIsNotConfirmed {

        @Test
        void aVersionThatIsUnverifiedIsNoAnswer() {
            small.replace(SmallKnowledge.FIRED, "      citations:", "      verified: unverified\n      citations:");
            Composed composed = compose("fired", Facts.of(HENAN, TODAY), Language.ZH);
            assertThat(composed).isInstanceOfSatisfying(NotConfirmed.class, none -> {
                assertThat(none.text()).startsWith("单位不能因为怀孕辞退你。");
                assertThat(none.citations()).hasSize(1);
            });
        }

        @Test
        void aFigureThatIsUnverifiedIsNeverStated() {
            small.replace(SmallKnowledge.LOCAL_LEAVE, "provision: 第二十五条}]", "provision: 第二十五条}], verified: unverified");
            for (Language language : Language.values()) {
                Composed composed = compose("leave-days", Facts.of(SHANDONG, TODAY), language);
                assertThat(composed)
                        .isInstanceOfSatisfying(
                                NotConfirmed.class,
                                none -> assertThat(none.text())
                                        .doesNotContain("60")
                                        .contains("12351", "12333"));
            }
        }

        @Test
        void nothingHoldsBeforeTheFirstDay() {
            Composed composed = compose("leave-days", Facts.of(SHANDONG, LocalDate.of(2010, 1, 1)), Language.ZH);
            assertThat(composed).isInstanceOfSatisfying(NotConfirmed.class, none -> {
                assertThat(none.text())
                        .contains("产假有多少天", "山东省", "2010年1月1日", "人社热线12333", "工会热线12351")
                        .doesNotContain("98", "90");
                assertThat(none.citations()).isEmpty();
                assertThat(none.asOf()).isEqualTo(LocalDate.of(2010, 1, 1));
            });
        }

        @Test
        void nothingHoldsAfterARepeal() {
            assertThat(compose("fired", Facts.of(HENAN, LocalDate.of(2029, 12, 31)), Language.ZH))
                    .isInstanceOf(Answer.class);
            assertThat(compose("fired", Facts.of(HENAN, LocalDate.of(2030, 1, 1)), Language.ZH))
                    .isInstanceOf(NotConfirmed.class);
        }

        @Test
        void aTrialDoesNotClaimThatTheQuestionWasNoted() {
            Knowledge knowledge = small.knowledge();
            Article article = ShippedKnowledge.article(knowledge, "leave-days");
            Facts early = Facts.of(SHANDONG, LocalDate.of(2010, 1, 1));
            Texts texts = new Texts();
            String kept = new AnswerComposer(knowledge, texts)
                    .compose(article, early, Language.ZH)
                    .fold(Answer::text, NotConfirmed::text);
            String trial = new AnswerComposer(knowledge, texts.keepingNothing())
                    .compose(article, early, Language.ZH)
                    .fold(Answer::text, NotConfirmed::text);
            assertThat(kept).contains("已经记下");
            assertThat(trial).doesNotContain("已经记下").contains("没有保存");
        }
    }

    @Nested
    class HowItIsCounted {

        private final AnswerComposer composer = new AnswerComposer(ShippedKnowledge.get(), new Texts());

        private Answer shipped(String article, Facts facts, Language language) {
            Article found = ShippedKnowledge.article(ShippedKnowledge.get(), article);
            Composed composed = composer.compose(found, facts, language);
            assertThat(composed).isInstanceOf(Answer.class);
            return (Answer) composed;
        }

        @Test
        void theLinesAddUpToTheTotal() {
            Facts twins = Facts.of(SHANDONG, TODAY)
                    .with(Fact.BABIES, 2)
                    .with(Fact.DIFFICULT_BIRTH, true)
                    .with(Fact.STARTS_ON, LocalDate.of(2026, 3, 1));
            Answer answer = shipped("maternity-leave-days", twins, Language.ZH);
            assertThat(answer.derivation())
                    .extracting(step -> step.value().intValueExact())
                    .containsExactly(98, 60, 15, 15);
            assertThat(answer.derivation().stream().map(DerivationStep::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("188");
            assertThat(answer.text())
                    .contains("合计：188天")
                    .contains("· 国家规定的产假：98天（《女职工劳动保护特别规定》第七条第一款）")
                    .contains("回去上班（按日历天数算）：2026年9月5日");
            assertThat(LocalDate.of(2026, 3, 1).plusDays(188)).isEqualTo(LocalDate.of(2026, 9, 5));
        }

        @Test
        void herOwnCaseComesFirstAndAPlainQuestionGetsTheAnswerFirst() {
            Facts twins = Facts.of(SHANDONG, TODAY).with(Fact.BABIES, 2);
            assertThat(shipped("maternity-leave-days", twins, Language.ZH).text())
                    .startsWith("按你说的情况这样算：");
            assertThat(shipped("maternity-leave-days", Facts.of(SHANDONG, TODAY), Language.ZH)
                            .text())
                    .startsWith("在山东，")
                    .contains("合计：158天");
        }

        @Test
        void boundsAreSaidWithTheirCondition() {
            Facts caesarean = Facts.of(SHANDONG, TODAY).with(Fact.BABIES, 2).with(Fact.CAESAREAN, true);
            assertThat(shipped("maternity-leave-days", caesarean, Language.ZH).text())
                    .contains("如果医院或当地认定为难产：", "合计：至少173天，最多188天", "产假合计173到188天");
            assertThat(shipped("maternity-leave-days", caesarean, Language.EN).text())
                    .contains(
                            "if the hospital or your place recognises a difficult birth",
                            "at least 173 days, at most 188 days",
                            "173 to 188 days");
        }

        @Test
        void everyStepIsAmongTheCitations() {
            Answer answer = shipped("maternity-leave-days", Facts.of(SHANDONG, TODAY), Language.EN);
            assertThat(answer.citations())
                    .extracting(c -> c.source().id(), Citation::provision)
                    .contains(
                            org.assertj.core.groups.Tuple.tuple("special-provisions", "第七条第一款"),
                            org.assertj.core.groups.Tuple.tuple("sd-population-regulation", "第二十六条"));
            assertThat(answer.text()).contains("article 7", "98 days");
            assertThat(answer.text()
                            .codePoints()
                            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                    .isEmpty();
        }

        @Test
        void anAnswerInChineseHoldsNoEnglishSentence() {
            assertThat(shipped("maternity-leave-days", Facts.of(SHANDONG, TODAY), Language.ZH)
                            .text())
                    .doesNotContainPattern("[A-Za-z]{4,}");
        }
    }

    @Nested
    class WhatCannotBeBuilt {

        private final Article article =
                ShippedKnowledge.get().articles().values().iterator().next();
        private final List<Citation> citations = List.of(new Citation(
                ShippedKnowledge.get().sources().values().iterator().next(), "第一条"));

        @Test
        void anAnswerWithoutACitation() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Answer(
                            article, WORDS, List.of(), List.of(), List.of(), List.of(), Verified.TEXT, SHANDONG, TODAY))
                    .withMessageContaining("citation");
        }

        @Test
        void anAnswerFromWhatIsUnverified() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Answer(
                            article,
                            WORDS,
                            citations,
                            List.of(),
                            List.of(),
                            List.of(),
                            Verified.UNVERIFIED,
                            SHANDONG,
                            TODAY))
                    .withMessageContaining("unverified");
        }
    }
}
