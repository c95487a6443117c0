package org.niangjia.understanding.fact.overtime;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** What of the time that is told is overtime to be paid: no break, nothing that was given back, no whole week's work. */
class TimeOffAndBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周日上班8:00-18:00，中午休息1小时，时薪20|overtime_hours=9 overtime_on=rest_day",
                "周六加班从早8点到晚8点，中间休息2小时，时薪20|overtime_hours=10 overtime_on=rest_day",
                "周日加班从8点到18点，午休1个小时，日薪200|overtime_hours=9 overtime_on=rest_day",
                "周六上班9点到下午5点半，时薪20，加班费多少|overtime_hours=8.5 overtime_on=rest_day",
                "周六上班，路上来回3小时，时薪20|overtime_on=rest_day",
                "休息日加班8小时，时薪20|overtime_hours=8 overtime_on=rest_day",
                "周一到周五上班8点到18点，中午休息1小时，时薪20|",
                "早八点干到晚八点，吃饭共一小时不算，周一到周五天天这样，周末休，时薪30，加班费多少|overtime_hours=15 overtime_on=weekday",
                "周三早9点一直干到晚8点，中午歇1小时，时薪20，加班费多少|overtime_hours=2 overtime_on=weekday",
                "周一周三晚上每次加班两小时，时薪20|overtime_hours=4 overtime_on=weekday",
                "周三一直加班，加班3小时，时薪20|overtime_hours=3 overtime_on=weekday",
                "I stayed 90 mins extra each night on Monday, Tuesday and Friday, at 20 an hour|overtime_hours=4.5 overtime_on=weekday",
                "周六加班8小时，下周给我补休一天，时薪25|",
                "worked 8 hours on Saturday but got a day off later, 25 an hour|",
                "周日加班8小时，公司给了半天补休，时薪30|overtime_hours=4 overtime_on=rest_day",
                "周末加班4天，补休了2天，日薪200|overtime_days=2 overtime_on=rest_day",
                "周末加班16小时，其中8小时调休了，时薪25|overtime_hours=8 overtime_on=rest_day",
                "周六加班8小时，公司没给补休，时薪25|overtime_hours=8 overtime_on=rest_day",
                "周六加班8小时，能给补休吗，时薪25|overtime_hours=8 overtime_on=rest_day",
                "周日加班8小时，说给补休一直没给，时薪25|overtime_hours=8 overtime_on=rest_day",
                "国庆1号加班8小时，给了一天补休，时薪25|overtime_hours=8 overtime_on=holiday",
                "平时加班4小时，后来给了半天调休，时薪25|overtime_hours=4 overtime_on=weekday",
                "每天工作10小时，上了22天，时薪20，加班费多少|",
                "每天加班2小时，上了22天，时薪20，加班费多少|overtime_hours=44",
                "I worked 10 extra hours this week, 4 of them on Saturday, at 20 an hour|overtime_on=rest_day",
                "周六本来是调休上班日，我上了8小时，时薪20|",
                "不定时工时，国庆加班2天，月薪4350|",
                "我们是综合工时，周六上班8小时，时薪20|",
                "我们不是综合工时，周六加班8小时，时薪20|overtime_hours=8 overtime_on=rest_day",
                "综合工时，国庆1号加班8小时，时薪20|overtime_hours=8 overtime_on=holiday"
            })
    void whatIsToBePaid(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OVERTIME_HOURS, Fact.OVERTIME_DAYS, Fact.OVERTIME_ON, Fact.REST_DAY_HOURS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "元旦和春节都加班，元旦1天春节3天，日薪200|overtime_days=4",
                "春节初一初二初三加班，除夕没上，日薪200|overtime_days=3",
                "除夕、初一加班，初二没上，日薪200|overtime_days=2",
                "国庆节10月1、2、3号加班，4、5号也加班，日薪100|",
                "五一1号2号加班，3号没上，日薪200|overtime_days=2",
                "初一到初三都上班，日薪200，加班费多少|overtime_days=3",
                "清明那天加班，中秋没上，日薪200|overtime_days=1"
            })
    void daysOfSeveralHolidays(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OVERTIME_DAYS);
    }
}
