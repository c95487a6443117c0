package org.niangjia.understanding.fact.wage;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Wages told for some months each, and beside what workers of the place earn. */
class PayByMonthsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "前8个月每月4000，后4个月每月4600，干了五年被辞退|4200",
                "上半年一个月6000，下半年一个月7000，裁员补偿多少|6500",
                "1月到6月每月5000，7月到12月每月5600，公司不续了，补偿怎么算|5300",
                "去年12月4400，今年1到10月每月5000，11月5600，协商解除补偿多少|5000",
                "前3个月每月4000，后3个月每月4600，被辞退|",
                "月月2万8，干满3年公司裁员|28000"
            })
    void herWage(String words, @Nullable String value) {
        assertFound(Fact.MONTHLY_WAGE, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "欠我5月2800 6月3000 7月3300的工资，监察责令了也不给|9100",
                "8月给了3000，9月给了3100，加班费没给|",
                "欠我8月3000，9月给了3100|",
                "欠着社保8月900 9月900|"
            })
    void whatIsOwed(String words, @Nullable String value) {
        assertFound(Fact.OWED_WAGES, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "潍坊去年职工月平均工资就按7600算，我每月2万5，裁员|7600",
                "上年度职工月平均7000，我一个月两万三|7000",
                "我们公司去年职工平均工资8000，我每月6000|",
                "我去年平均工资9000，被裁了|"
            })
    void whatWorkersOfThePlaceEarn(String words, @Nullable String value) {
        assertFound(Fact.LOCAL_AVERAGE_WAGE, words, value);
    }
}
