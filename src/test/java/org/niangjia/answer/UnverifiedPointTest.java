package org.niangjia.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;

/** An article that settles one point and leaves another open answers the one and says of the other that it is not confirmed. */
class UnverifiedPointTest {

    private static final String NOT_THIS = "你问的这一点我们没有核实";

    private final AnswerComposer composer = new AnswerComposer(ShippedKnowledge.get(), new Texts());

    private Composed asked(String article, String place, String words) {
        Article found = ShippedKnowledge.article(ShippedKnowledge.get(), article);
        Asking asking = new Asking(true, "", Set.of(), Utterance.of(words).words());
        Facts facts = Facts.of(new Jurisdiction(place), LocalDate.parse("2026-11-22"));
        return composer.compose(found, facts, asking, Language.ZH);
    }

    @ParameterizedTest
    @CsvSource({
        "dispatch, CN-SD, 用派遣工有没有比例限制",
        "sick-leave-pay, CN-SD, 医疗期是多长时间",
        "bereavement-leave, CN-SD, 丧假有几天",
        "bereavement-leave, CN-SD, 奶奶没了请假公司说只有父母才行",
        "minimum-wage, CN-SD, 山东最低工资现在多少",
        "home-visit-leave, CN, 私企有探亲假吗",
        "surgery-leave, CN-SD, 上环休几天",
        "cancer-screening-help-if-ill, CN-SD, 妇联给两癌病人发的那笔救助一个人能领到多少",
        "cancer-screening-help-if-ill, CN-SD, 家里困难得了宫颈癌工会能补几千",
        "employer-opens-childcare, CN, 总工会的办托支持项目评上了给几万",
        "employer-opens-childcare, CN, 评上以后一家能奖多少",
        "cancer-screening-how-often, CN-SD, 单位几年组织一次妇科检查",
        "maternity-leave-unmarried, CN-SD, 未婚生孩子有山东增加的60天吗",
        "maternity-allowance-and-wage, CN-SD, 工资和津贴能都拿吗",
        "stillbirth-leave, CN-SD, 八个月引产按流产还是按生育"
    })
    void thePointThatNoTextSettlesIsNotConfirmed(String article, String place, String words) {
        Composed composed = asked(article, place, words);
        assertThat(composed).isInstanceOf(NotConfirmed.class);
        String text = composed.fold(Answer::text, NotConfirmed::text);
        assertThat(text).startsWith(NOT_THIS).doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({
        "dispatch, CN-SD, 派遣合同最少签几年",
        "sick-leave-pay, CN-SD, 病假工资怎么算",
        "bereavement-leave, CN-SD, 丧假扣工资合法吗",
        "minimum-wage, CN-SD, 试用期工资能低于最低工资吗",
        "home-visit-leave, CN, 厂里拿探亲假抵我的年休假",
        "surgery-leave, CN-SD, 上环有假吗",
        "cancer-screening-help-if-ill, CN-SD, 查出乳腺癌公司要辞退我怎么办",
        "employer-opens-childcare, CN, 单位办托班要备案吗",
        "cancer-screening-how-often, CN-SD, 宫颈筛查几年一次",
        "maternity-leave-unmarried, CN-SD, 未婚有产假吗",
        "maternity-allowance-and-wage, CN-SD, 产假工资谁发",
        "stillbirth-leave, CN-SD, 怀孕五个月引产有几天假"
    })
    void thePointThatATextSettlesIsAnswered(String article, String place, String words) {
        assertThat(asked(article, place, words)).isInstanceOf(Answer.class);
    }

    /** Chosen from a list, she asked for nothing in particular. */
    @ParameterizedTest
    @CsvSource({"dispatch, CN-SD", "bereavement-leave, CN-SD", "minimum-wage, CN-SD"})
    void whatIsChosenWithoutWordsIsAnsweredAsAWhole(String article, String place) {
        assertThat(asked(article, place, "")).isInstanceOf(Answer.class);
    }
}
