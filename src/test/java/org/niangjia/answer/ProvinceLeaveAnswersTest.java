package org.niangjia.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.knowledge.Citation;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** What somebody in a province is told of her leave. */
class ProvinceLeaveAnswersTest {

    private static final String LOCAL_RULES = "这里只写了全国的规定";

    private final AnswerComposer composer = new AnswerComposer(ShippedKnowledge.get(), new Texts());

    private Composed compose(String article, Facts facts) {
        return composer.compose(ShippedKnowledge.article(ShippedKnowledge.get(), article), facts, Language.ZH);
    }

    private static Facts in(String place, LocalDate day) {
        return Facts.of(new Jurisdiction(place), day);
    }

    @ParameterizedTest
    @CsvSource({
        "maternity-leave-days, CN-GD, 2026-11-22, 产假合计178天, gd-population-regulation, 第三十条",
        "maternity-leave-days, CN-GD-440100, 2026-11-22, 产假合计178天, gd-population-regulation, 第三十条",
        "maternity-leave-days, CN-SC, 2025-11-27, 产假合计158天, sc-population-regulation, 第二十四条",
        "maternity-leave-days, CN-SC, 2025-11-28, 产假合计188天, sc-population-regulation, 第二十四条",
        "maternity-leave-days, CN-ZJ, 2026-11-22, 产假合计158到188天, zj-population-regulation, 第二十二条",
        "maternity-leave-days, CN-FJ, 2026-11-22, 产假158天到180天, fj-population-regulation, 第二十四条",
        "maternity-leave-days, CN-HA, 2026-11-22, 国家规定的98天，再加3个月, ha-population-regulation, 条号未见",
        "maternity-leave-days, CN-XZ, 2026-11-22, 产假365天, xz-birth-regulation, 条号未见",
        "paternity-leave-days, CN-SH, 2026-11-22, 丈夫有10天陪产假, sh-population-regulation, 第三十一条第二款",
        "paternity-leave-days, CN-SN, 2026-11-22, 15到30天护理假, sn-population-regulation, 条号未见",
        "childcare-leave-days, CN-AH, 2026-11-22, 不满6周岁，父母每人每年有10天, ah-population-regulation, 第三十二条",
        "childcare-leave-days, CN-BJ, 2026-11-22, 5个工作日的育儿假, bj-population-regulation, 第十九条",
        "childcare-leave-days, CN-QH, 2026-11-22, 不是必须给, qh-population-regulation, 条号未见",
        "childcare-leave-days, CN-JL, 2026-11-22, 还不是人人都有, jl-fertility-plan, 条号未见",
        "childcare-leave-days, CN-CQ, 2026-11-22, 要单位批准才有, cq-population-regulation, 条号未见",
        "marriage-leave, CN-SX, 2026-11-22, 婚假是30天, sx-population-regulation, 第二十五条",
        "marriage-leave, CN-SH, 2026-11-22, 国家规定的婚假之外再加7天, sh-population-regulation, 第三十一条第一款",
        "miscarriage-leave-days, CN-GD, 2026-11-22, 满7个月的75天, gd-womens-labour-measures, 第十一条"
    })
    void saysTheDaysWithTheLawOfTheProvince(
            String article, String place, LocalDate day, String days, String source, String provision) {
        assertThat(compose(article, in(place, day))).isInstanceOfSatisfying(Answer.class, answer -> {
            assertThat(answer.text()).contains(days).doesNotContain(LOCAL_RULES);
            assertThat(answer.citations())
                    .extracting(c -> c.source().id(), Citation::provision)
                    .contains(org.assertj.core.groups.Tuple.tuple(source, provision));
        });
    }

    @ParameterizedTest
    @CsvSource({"CN-ZJ, 2, 产假合计188天", "CN-GX, 3, 产假合计178天", "CN-HE, 3, 产假合计188天"})
    void saysTheDaysForThatChild(String place, int child, String days) {
        Facts facts = in(place, LocalDate.of(2026, 11, 22)).with(Fact.CHILD_ORDER, child);
        assertThat(compose("maternity-leave-days", facts))
                .isInstanceOfSatisfying(
                        Answer.class, answer -> assertThat(answer.text()).contains(days));
    }

    @ParameterizedTest
    @CsvSource({"CN-YN, 2026-11-22", "CN-LN, 2026-11-22", "CN-GD, 2021-11-30"})
    void beyondNationalLawNothingIsSaidToBeConfirmed(String place, LocalDate day) {
        assertThat(compose("maternity-leave-days", in(place, day)))
                .isInstanceOfSatisfying(
                        Answer.class,
                        answer -> assertThat(answer.text())
                                .contains("合计：98天", "可能还会增加天数", LOCAL_RULES)
                                .doesNotContain("158", "178"));
    }

    @ParameterizedTest
    @CsvSource({
        "paternity-leave-days, CN-YN",
        "paternity-leave-days, CN-SC",
        "childcare-leave-days, CN-XJ",
        "childcare-leave-days, CN-HL",
        "marriage-leave, CN-HB"
    })
    void whatIsOnlyReportedIsNoAnswer(String article, String place) {
        assertThat(compose(article, in(place, LocalDate.of(2026, 11, 22)))).isInstanceOf(NotConfirmed.class);
    }

    @Test
    void anArticleOnNationalLawIsNotCalledThatWhereItCountsWithTheLawOfTheProvince() {
        Facts difficult = in("CN-GD", LocalDate.of(2026, 11, 22)).with(Fact.DIFFICULT_BIRTH, true);
        assertThat(compose("maternity-leave-difficult-birth", difficult))
                .isInstanceOfSatisfying(
                        Answer.class,
                        answer -> assertThat(answer.text()).contains("合计：208天").doesNotContain(LOCAL_RULES));
    }

    @Test
    void aFigureThatHadNotBegunIsSaidToBeginOnItsOwnDay() {
        assertThat(compose("childcare-leave-days", in("CN-SD", LocalDate.of(2021, 6, 1))))
                .isInstanceOfSatisfying(
                        NotConfirmed.class,
                        none -> assertThat(none.text())
                                .contains("从2022年11月1日起才施行")
                                .doesNotContain("10天"));
    }
}
