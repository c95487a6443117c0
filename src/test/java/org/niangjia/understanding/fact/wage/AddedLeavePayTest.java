package org.niangjia.understanding.fact.wage;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** What was paid in the days of leave that the province adds, told apart from what was paid in the national ones. */
class AddedLeavePayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我平时5400一个月，条例增加的60天里厂里按月才给1900，这两个月差多少|added_leave_pay=1900 underpaid_months=2 monthly_wage=5400",
                "后面那60天产假公司按月只给2300，一共两个月，产假前月工资5000|added_leave_pay=2300 underpaid_months=2 monthly_wage=5000",
                "山东多给的60天，公司一个月就发1950，我月薪4900|added_leave_pay=1950 monthly_wage=4900",
                "In the added 60 days the company paid me only 2000 a month for two months, my wage is 5200|added_leave_pay=2000 underpaid_months=2 monthly_wage=5200",
                "省里加的60天，公司一分都没给，我月薪5600|added_leave_pay=0 monthly_wage=5600",
                "省里加的60天我还没休，头98天公司每月只发2000，月薪5600|",
                "省里加的60天，基金每月发2600，我月薪5600|",
                "省里加的60天该每月发多少，我月薪5600|monthly_wage=5600"
            })
    void isRead(String words, @Nullable String values) {
        assertFound(words, values, Fact.ADDED_LEAVE_PAY, Fact.UNDERPAID_MONTHS, Fact.MONTHLY_WAGE);
    }
}
