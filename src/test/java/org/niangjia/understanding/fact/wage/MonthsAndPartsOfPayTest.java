package org.niangjia.understanding.fact.wage;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Months told by their names, parts of a wage, and sums that only look like one. */
class MonthsAndPartsOfPayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3月到8月每月只发1800，当地最低2100，差多少|monthly_wage=1800 minimum_wage=2100 underpaid_months=6",
                "They paid 1,800 a month from March to August, the local minimum is 2,100|monthly_wage=1800 minimum_wage=2100 underpaid_months=6",
                "去年10月到今年3月每月发1800，当地最低工资2100|monthly_wage=1800 minimum_wage=2100",
                "3月5号到8月5号每月发1800，当地最低工资2100|monthly_wage=1800 minimum_wage=2100"
            })
    void monthsByTheirNames(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.MONTHLY_WAGE, Fact.MINIMUM_WAGE, Fact.UNDERPAID_MONTHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "底薪2800，奖金补贴平均1600，年终奖发了4800，协商解除补多少|monthly_wage=4800",
                "底薪2800，提成平均1600，没有年终奖，辞退补多少|monthly_wage=4400",
                "底薪2800，提成平均1600，年终奖还没定，辞退补多少|",
                "上个月6号谈的，应发是5100，到手4500，补偿多少|monthly_wage=5100",
                "走之前月均7000，按三成每个月2100对吗，竞业没写补偿|monthly_wage=7000",
                "my pay over those 12 months averaged 5,200, severance?|monthly_wage=5200"
            })
    void aWageInParts(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.MONTHLY_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "礼拜天连着上了三个，没补休，日工资150|overtime_on=rest_day overtime_days=3 daily_wage=150",
                "周六上了三个小时，日工资150|overtime_on=rest_day overtime_hours=3 daily_wage=150",
                "一个月工资6525，国庆1号2号3号都上班，加班费多少|overtime_on=holiday overtime_days=3",
                "一个月要加三次班，国庆1号2号也上了，日工资150|daily_wage=150",
                "I worked 1 and 2 May, salary 4,350 a month, how much extra?|overtime_on=holiday overtime_days=2"
            })
    void daysAtWork(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OVERTIME_ON, Fact.OVERTIME_DAYS, Fact.OVERTIME_HOURS, Fact.DAILY_WAGE);
    }
}
