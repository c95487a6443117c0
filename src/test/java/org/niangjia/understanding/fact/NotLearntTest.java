package org.niangjia.understanding.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.question.Fact;

/** What a figure is not, however much it is like what was learnt: a number on a card, another's money, a sum that was read already. */
class NotLearntTest {

    private static void assertFound(Fact<?> fact, String words, @Nullable String value) {
        assertThat(EntityFinder.find(words, FoundFacts.ASKED, FigureRoles.ofTheProgram())
                        .get(fact)
                        .map(found -> found instanceof BigDecimal number ? number.toPlainString() : found.toString())
                        .orElse(null))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我的工号是5566，干了4年，被裁员，补偿多少|",
                "身份证尾号6028，干了4年，被裁员，补偿多少|",
                "我在3栋5502，干了4年，被裁员，补偿多少|",
                "我1万2的货款没收回，干了4年，被裁员，补偿多少|",
                "被裁，干了4年，找到新工作工资6000，原公司补偿多少|",
                "一个季度发15000，干了2年被裁，补偿多少|",
                "每半个月发2500，干了2年，被裁，补偿多少|",
                "每月发两次，每次2500，干了2年，被裁，补偿多少|",
                "前12个月总收入5万4加年终奖6000，干了4年，被裁，补偿多少|",
                "最低工资2010，试用期给1600，试用3个月，差多少|",
                "三年，7700，被裁补偿多少|7700",
                "我原来5200，干了3年被裁补偿多少|5200",
                "社保基数6200，干了4年被裁，补偿多少|",
                "流水上一直是4600，干了两年被辞|4600"
            })
    void theWageOfAMonth(String words, @Nullable String value) {
        assertFound(Fact.MONTHLY_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"一天做100件，一件2元，周六加班一天，加班费多少|", "一天做80件，每件1块5，国庆加班一天，加班费多少|", "一天180，周六加班一天，加班费多少|180"})
    void theWageOfADay(String words, @Nullable String value) {
        assertFound(Fact.DAILY_WAGE, words, value);
    }

    /** How long she has been at work again is less than the age of the child: nursing time would be taken to last longer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"生完孩子回来上班三个月，每天能提前一小时走去喂奶吗|", "生完孩子回来上班都四个月了，每天能早走一小时喂奶吗|", "生完孩子三个月，每天能提前一小时走去喂奶吗|0.25"})
    void theAgeOfAChild(String words, @Nullable String value) {
        assertFound(Fact.CHILD_AGE, words, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"今年3月8号查出怀上了，主管调我去仓库", "9月20号加班到半夜，只给换休"})
    void whatIsFoundOrWorkedOnADayIsNoAccident(String words) {
        assertFound(Fact.INJURED_ON, words, null);
    }
}
