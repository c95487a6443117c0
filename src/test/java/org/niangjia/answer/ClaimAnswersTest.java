package org.niangjia.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** Deadlines and benefits worked out for a case stand at the head of the answer, in both languages. */
class ClaimAnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate IN_MARCH = LocalDate.of(2026, 3, 10);

    private final Knowledge knowledge = ShippedKnowledge.get();
    private final AnswerComposer composer = new AnswerComposer(knowledge, new Texts());

    private static Facts in(String place) {
        return Facts.of(new Jurisdiction(place), TODAY);
    }

    private String head(String article, Facts facts, Language language) {
        return text(article, facts, language).split("\n\n", 2)[0];
    }

    private String text(String article, Facts facts, Language language) {
        return composer.compose(ShippedKnowledge.article(knowledge, article), facts, language)
                .fold(Answer::text, NotConfirmed::text);
    }

    @ParameterizedTest
    @CsvSource({
        "arbitration-time-limit, 2027年3月10日, 10 March 2027",
        "inspection, 2028年3月10日, 10 March 2028",
        "after-award, 2026年3月25日, 25 March 2026",
        "resign, 2026年4月9日, 9 April 2026",
        "union-supervision, 2026年3月31日, 31 March 2026",
        "legal-aid, 2026年3月17日, 17 March 2026",
        "maternity-allowance-apply, 2026年3月24日, 24 March 2026",
        "harassment-protection-order, 2026年9月10日, 10 September 2026",
        "work-injury-claim, 2026年4月9日, 9 April 2026",
        "dismissal-contract-ends, 2027年3月10日, 10 March 2027",
        "breastfeeding-hour, 2027年3月9日, 9 March 2027",
        "breastfeeding-until-when, 2027年3月9日, 9 March 2027",
        "childcare-subsidy-amount, 2027年12月31日, 31 December 2027",
        "childcare-subsidy-how, 21600元, 21600 yuan",
        "childcare-subsidy-born-before, 21600元, 21600 yuan",
        "tax-deduction-infant, 至少18000元，最多20000元, 'at least 18000 yuan, at most 20000 yuan'"
    })
    void herOwnCaseComesFirst(String article, String zh, String en) {
        Facts facts = in("CN-SD-370100")
                .with(Fact.INFRINGED_ON, IN_MARCH)
                .with(Fact.AWARD_RECEIVED_ON, IN_MARCH)
                .with(Fact.INJURED_ON, IN_MARCH)
                .with(Fact.RESIGNED_ON, IN_MARCH)
                .with(Fact.OPINION_RECEIVED_ON, IN_MARCH)
                .with(Fact.APPLIED_ON, IN_MARCH)
                .with(Fact.ORDER_MADE_ON, IN_MARCH)
                .with(Fact.BORN_ON, IN_MARCH)
                .with(Fact.CHILD_ORDER, 2)
                .with(Fact.TERM_ENDS_ON, TODAY);
        assertThat(head(article, facts, Language.ZH)).startsWith("按你说的情况").contains(zh);
        assertThat(head(article, facts, Language.EN)).startsWith("In your case").contains(en);
    }

    @Test
    void withoutTheDayItIsAskedFor() {
        for (Map.Entry<String, Fact<?>> asked : Map.<String, Fact<?>>of(
                        "arbitration-time-limit", Fact.INFRINGED_ON,
                        "after-award", Fact.AWARD_RECEIVED_ON,
                        "work-injury-claim", Fact.INJURED_ON,
                        "dismissal-contract-ends", Fact.BORN_ON,
                        "childcare-subsidy-how", Fact.BORN_ON)
                .entrySet()) {
            for (Language language : Language.values()) {
                assertThat(text(asked.getKey(), in("CN-SD"), language))
                        .contains(new Texts().get(language, "fact." + asked.getValue()));
            }
        }
    }

    @Test
    void daysHaveAnEarliestAndALatestAndMoneyALeastAndAMost() {
        Facts born = in("CN-SD").with(Fact.BORN_ON, IN_MARCH).with(Fact.TERM_ENDS_ON, IN_MARCH);
        assertThat(head("dismissal-contract-ends", born, Language.ZH)).contains("最早2026年7月30日，最晚2026年8月14日");
        assertThat(head("dismissal-contract-ends", born, Language.EN))
                .contains("at the earliest 30 July 2026, at the latest 14 August 2026");
        Facts before = in("CN-SD").with(Fact.BORN_ON, LocalDate.of(2023, 8, 20));
        assertThat(head("childcare-subsidy-born-before", before, Language.ZH))
                .contains("至少5700元，最多6000元", "已经过了")
                .contains("山东省有的地方可能加发");
    }
}
