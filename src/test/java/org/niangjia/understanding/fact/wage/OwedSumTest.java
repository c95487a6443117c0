package org.niangjia.understanding.fact.wage;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** What months of wages in arrears come to, told right behind them, and words much like it: the wage of one month. */
class OwedSumTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "厂里压了我四个月工资，两万一千二，责令了也不给|owed_months=4 owed_wages=21200",
                "公司欠我两个月工资，一共9400|owed_months=2 owed_wages=9400",
                "三个月的工资都没发，加起来13500|owed_months=3 owed_wages=13500",
                "My boss owes me three months' wages, 14,400 yuan in all|owed_months=3 owed_wages=14400",
                "公司欠我两个月工资，4600一个月|monthly_wage=4600 owed_months=2",
                "欠我三个月工资，4500|owed_months=3",
                "压了我俩月工资，八千四，责令也不理|owed_months=2 owed_wages=8400",
                "He owes me 2 months pay, 4000 a month|monthly_wage=4000 owed_months=2",
                "5号入职，中间一直拿5200，合同没签|monthly_wage=5200",
                "我才一直拿2000，别人都3000|"
            })
    void isToldBehindTheMonths(String words, @Nullable String values) {
        assertFound(words, values, Fact.OWED_WAGES, Fact.OWED_MONTHS, Fact.MONTHLY_WAGE);
    }
}
