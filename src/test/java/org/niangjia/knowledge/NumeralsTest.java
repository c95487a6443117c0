package org.niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零",
        "1, 一",
        "9, 九",
        "10, 十",
        "11, 十一",
        "15, 十五",
        "20, 二十",
        "98, 九十八",
        "99, 九十九",
        "100, 一百",
        "101, 一百零一",
        "110, 一百一十",
        "115, 一百一十五",
        "158, 一百五十八",
        "999, 九百九十九",
        "1000, 一千",
        "1001, 一千零一",
        "1010, 一千零一十",
        "1100, 一千一百",
        "2000, 二千",
        "3600, 三千六百",
        "9999, 九千九百九十九",
        "10000, 一万",
        "20005, 二万零五",
        "123456, 十二万三千四百五十六"
    })
    void writesNumbersAsLawsDo(long number, String numerals) {
        assertThat(Numerals.chinese(number)).isEqualTo(numerals);
    }

    @Test
    void writesEveryNumberInItsOwnWay() {
        Set<String> seen = new HashSet<>();
        for (long number = 0; number <= 20_000; number++) {
            String numerals = Numerals.chinese(number);
            assertThat(seen.add(numerals)).as("%s for %s", numerals, number).isTrue();
            assertThat(numerals)
                    .as("for %s", number)
                    .matches("[零一二三四五六七八九十百千万]+")
                    .doesNotContain("零零")
                    .doesNotStartWith("一十");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "女职工生育享受98天产假, 98, DAY",
        "女职工生育享受九十八天产假, 98, DAY",
        "享受15天产假；享受42天产假, 42, DAY",
        "怀孕满4个月流产的, 4, MONTH_OF_PREGNANCY",
        "婴儿增加产假15天。, 15, DAY",
        "百分之一百五十的工资报酬, 150, PERCENT",
        "不低于工资的百分之百, 100, PERCENT",
        "按５０％扣除, 50, PERCENT",
        "扣除不得超过当月工资的２０％, 20, PERCENT",
        "减半或者一半, 50, PERCENT",
        "两年以上, 24, MONTH",
        "二年以上, 24, MONTH",
        "三年以下, 36, MONTH",
        "满1年的, 12, MONTH",
        "两次以上, 2, COUNT",
        "十万元以下罚款, 100000, YUAN",
        "处5万元罚款, 50000, YUAN",
        "每月2000元, 2000, YUAN",
        "自2025年1月1日起施行, 2025-01-01, DATE",
        "每日加收万分之五, 0.05, PERCENT",
        "半日, 0.5, DAY",
        "1.5倍, 1.5, TIMES",
        "第七条 产假为七日, 7, DAY"
    })
    void seesAFigureInAnyOfTheWaysALawWritesIt(String text, String figure, Unit unit) {
        assertThat(Numerals.states(text, figure, unit)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "一百九十八天, 98, DAY",
        "九十八天, 8, DAY",
        "九十八天, 90, DAY",
        "150天, 15, DAY",
        "115天, 15, DAY",
        "15.5天, 15, DAY",
        "0.15天, 15, DAY",
        "二十五日, 5, DAY",
        "十五日, 10, DAY",
        "百分之一百五十, 50, PERCENT",
        "百分之五十五, 50, PERCENT",
        "十二年, 24, MONTH",
        "二十万元, 100000, YUAN",
        "15万元, 50000, YUAN",
        "自2025年1月11日起, 2025-01-01, DATE",
        "自2025年11月1日起, 2025-01-01, DATE",
        "第七条 女职工生育享受产假, 7, DAY",
        "第二十五条第三款的规定, 3, DAY",
        "'（三）终止妊娠的', 3, MONTH"
    })
    void aPartOfALongerNumberOrTheNumberOfAClauseIsNoFigure(String text, String figure, Unit unit) {
        assertThat(Numerals.states(text, figure, unit)).isFalse();
    }
}
