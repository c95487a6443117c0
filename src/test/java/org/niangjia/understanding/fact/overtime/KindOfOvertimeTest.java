package org.niangjia.understanding.fact.overtime;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Days off that were worked through, told by what was not given for them. */
class KindOfOvertimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周日做了6小时，后来也没给补休|overtime_hours=6 overtime_on=rest_day",
                "礼拜天干了五个小时，补休没给，加班费呢|overtime_hours=5 overtime_on=rest_day",
                "国庆那三天商场没让我们歇，日薪180，加班费多少|overtime_on=holiday",
                "元旦厂里没放假，一天工资150，加班费怎么算|overtime_days=1 overtime_on=holiday",
                "五一1号2号都没让休，日工资200，加班费多少|overtime_on=holiday",
                "我是不定时工作制，端午节上班了，加班费怎么算|",
                "公司说我们是不定时工时，可没经劳动局批，清明节加班给几倍|overtime_on=holiday",
                "礼拜天又干了一整天，日薪190，没给补休|overtime_days=1 overtime_on=rest_day",
                "周六忙了一天，周三补休了，加班费还有吗|",
                "五一没休年假，一天工资150，加班费呢|",
                "10月4号星期天加班五小时，老板娘说七天都三倍|overtime_hours=5 overtime_on=rest_day",
                "礼拜天值班7个小时，没补休|overtime_hours=7 overtime_on=rest_day",
                "10月4号加班五小时|overtime_hours=5",
                "星期三值班7个小时|",
                "国庆前没放假，一天工资150，加班费呢|"
            })
    void isHeard(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OVERTIME_HOURS, Fact.OVERTIME_DAYS, Fact.OVERTIME_ON);
    }
}
