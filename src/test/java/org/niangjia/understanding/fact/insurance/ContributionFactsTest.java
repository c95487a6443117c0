package org.niangjia.understanding.fact.insurance;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Contributions that are late: how much, and for how many days. */
class ContributionFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们公司欠缴社保费8万元，拖了45天，滞纳金要交多少|days_late=45 owed_contributions=80000",
                "公司欠了6万社保，拖了整80天，滞纳金多少|days_late=80 owed_contributions=60000",
                "厂里漏缴了大家的社会保险费一共36000，逾期120天|days_late=120 owed_contributions=36000",
                "少缴的社保两万四，晚交30天，一天罚多少|days_late=30 owed_contributions=24000",
                "欠费5000块社保，10天才交|days_late=10 owed_contributions=5000",
                "we owe 20000 yuan in social insurance contributions, 60 days late|days_late=60 owed_contributions=20000",
                "unpaid social insurance of 9,000, overdue for 15 days|days_late=15 owed_contributions=9000",
                "单位该缴的社保四万五，一直不去登记，罚多少|owed_contributions=45000",
                "社保断缴了三个月，我工资5000|",
                "公司欠我工资8000，拖了40天|",
                "社保交了20年，一个月交800|"
            })
    void areTold(String words, @Nullable String values) {
        assertFound(words, values, Fact.OWED_CONTRIBUTIONS, Fact.DAYS_LATE);
    }
}
