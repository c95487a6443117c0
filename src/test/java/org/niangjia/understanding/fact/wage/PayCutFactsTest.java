package org.niangjia.understanding.fact.wage;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** From what to what a pay was cut, and for how long; no base, quota, day's pay or pay of a leave. */
class PayCutFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "孕期厂里把我月薪由7200元调到5800元，从3月降到9月|7200|5800|7",
                "查出怀孕后底薪五千砍到三千五，已经两个月了|5000|3500|2",
                "哺乳期降薪，以前每月6600，现在只发5100，降了半年|6600|5100|6",
                "怀孕5个月，工资从4900降成4200，合同还有9个月到期|4900|4200|-",
                "They cut my wage from 8200 to 6100 once I was pregnant, for three months now|8200|6100|3",
                "My pay was reduced while nursing: I used to get 5400, now it is 4300|5400|4300|-",
                "公积金和社保基数从7000降到4500，工资没变|-|-|-",
                "每天工资从180降到150，降了3个月|-|-|-",
                "产假工资从7000降到3000|-|-|-",
                "工资从4000涨到5000|-|-|-",
                "上班从8小时降到6小时，工资4000|-|-|-"
            })
    void isReadWhereItIsTold(String words, @Nullable String before, @Nullable String after, @Nullable String months) {
        assertFound(Fact.PAY_BEFORE_CUT, words, before);
        assertFound(Fact.PAY_AFTER_CUT, words, after);
        assertFound(Fact.UNDERPAID_MONTHS, words, months);
    }
}
