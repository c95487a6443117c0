package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralDaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022年12月那个月该扣多少？2023年1月那个月又该扣多少？|2022年12月那个月该扣多少|2023年1月那个月该扣多少",
                "2022年一个娃每月能抵多少，2023年又是多少|2022年一个娃每月能抵多少|2023年一个娃每月能抵多少",
                "山东产假2020年是多少天？2023年呢？|山东产假2020年是多少天|山东产假2023年是多少天",
                "2021年10月产假几天，现在几天|2021年10月产假几天|现在产假几天",
                "2022年和2023年每月各扣多少|2022年每月扣多少|2023年每月扣多少",
                "What was the deduction in December 2022 and what was it in January 2023?|What was the deduction in December 2022|What was the deduction in January 2023",
                "How long was the leave in 2011? And in 2013?|How long was the leave in 2011|How long was the leave in 2013",
            })
    void oneQuestionIsAskedOfEachDay(String words, String first, String second) {
        assertThat(SeveralDays.asked(words)).extracting(SeveralDays.Of::words).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年5月进的厂，2024年8月被辞退，赔多少",
                "2022年产假几天",
                "2022年年假几天，2023年没休的能补多少钱",
                "去年平均工资8000，今年多少个月没发",
                "I started in 2022 and left in January 2024, how much do I get?",
                "娃2024年生的，补贴一年多少，2025年能领吗"
            })
    void daysOfACaseAreNot(String words) {
        assertThat(SeveralDays.asked(words)).isEmpty();
    }
}
