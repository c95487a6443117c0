package org.niangjia.understanding;

import static org.niangjia.understanding.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** What is read of sums that are told in parts: months and a wage, days and what one pays, children and a claim for all of them. */
class SumFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老板压了我三个月工资，每月4500，一共能要到多少|owed_months=3 monthly_wage=4500",
                "欠我两个月工资，一个月5200|owed_months=2 monthly_wage=5200",
                "公司拖了四个月工资没发，我月薪6000|owed_months=4 monthly_wage=6000",
                "欠薪3个月，每月4500元，限期不付加付多少|owed_months=3 monthly_wage=4500",
                "三个月没发工资了，一个月四千八|owed_months=3 monthly_wage=4800",
                "公司半年没发工资，我一个月4800，想走|owed_months=6 monthly_wage=4800",
                "我们被老板拖欠了5个月的血汗钱，一个月4000|owed_months=5 monthly_wage=4000",
                "欠了我一年工资，月薪3000|owed_months=12 monthly_wage=3000",
                "厂里还欠我两个月工资|owed_months=2",
                "The boss owes me 2 months at 4,000|owed_months=2 monthly_wage=4000",
                "They owe me three months of wages, 4,500 each month|owed_months=3 monthly_wage=4500",
                "my employer has not paid me for three months, my salary is 5,000 a month|owed_months=3 monthly_wage=5000",
                "three months of pay outstanding, I earn 4500 a month|owed_months=3 monthly_wage=4500",
                "I am owed two months' wages at 4,000 each|owed_months=2 monthly_wage=4000",
                "工资拖了我两个半月，月薪4000|monthly_wage=4000",
                "工资拖了三个月才发，月薪4000|monthly_wage=4000",
                "欠我三个月工资，发了一半，月薪4000|monthly_wage=4000",
                "产假三个月没发工资，月薪5000|monthly_wage=5000",
                "拖欠三个月加班费，月薪5000|monthly_wage=5000",
                "三个月没给交社保了，月薪5000|monthly_wage=5000",
                "我欠公司三个月房租，工资4000|monthly_wage=4000",
                "My wages were paid three months late, salary 5000|monthly_wage=5000",
                "压一个月工资合法吗|"
            })
    void findsForHowManyMonthsWagesAreOwed(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OWED_MONTHS, Fact.MONTHLY_WAGE);
    }
}
