package org.niangjia.understanding.fact.overtime;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Overtime on days of several kinds, clause by clause; where a day has no hours, or hours have no day, nothing is added up. */
class DaysToldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上个月晚上断断续续加了9个小时，三个周日整天都在仓库，没补休，国庆2号也去了一天，月薪5220|weekday_hours=9 rest_day_hours=24 holiday_hours=8",
                "工资4350，10月1号到3号三天都在岗，另外有两个周六也叫去干了一整天没补休|rest_day_hours=16 holiday_hours=24",
                "国庆1号2号我都上班了，还有三个周六也叫去上班，没补休，日薪200，加班费多少|rest_day_hours=24 holiday_hours=16",
                "礼拜六加了一天班，礼拜天加了一天班，元旦那天加了一天班，月薪4350，没补休|rest_day_hours=16 holiday_hours=8",
                "月工资3045，今年五一1、2、3号全上班了（3号礼拜天），没补休|rest_day_hours=8 holiday_hours=16",
                "平时工资一天160，周日加了两天班，国庆2号加了一天，没补休|rest_day_hours=16 holiday_hours=8",
                "国庆加班三天，平时加班20个小时，时薪20|weekday_hours=20 holiday_hours=24",
                "国庆我1号上班了，2号3号休息，周六也没上，时薪20，1号干了8小时|overtime_hours=8 overtime_on=holiday",
                "Weekday overtime 9 hours, weekend overtime 6 hours, holiday overtime 8 hours, 20 an hour|weekday_hours=9 rest_day_hours=6 holiday_hours=8",
                "They make me work two Sundays, no day off back, and also one day on 1 October. 4350 a month|rest_day_hours=16 holiday_hours=8",
                // One of them is left open, so that a sum would be too small.
                "平时每天加班2小时，一个月22天，周六再加8小时四次，时薪20|",
                "国庆1号2号上了两天班，礼拜天又去了半天，时薪20|overtime_on=holiday",
                "晚上加了12个小时，国庆和周末也去了，时薪20|",
                // Time off was given for the rest day.
                "周六上了一整天，领导给我周三补休了，平时晚上加了5个小时，时薪20|",
                "20 yuan an hour. Monday to Thursday 1.5 hours of overtime each night, Saturday 6 hours but they gave me Tuesday off for it|",
                // The day is asked about, and not told once more.
                "除夕和初一都值班，一天180，除夕那天应该给多少加班费|overtime_days=1 overtime_on=holiday",
                "I worked both 1 May and 2 May, day wage 180. How much for those 2 days|overtime_days=2 overtime_on=holiday"
            })
    void areReadClauseByClause(String words, @Nullable String values) {
        assertHours(words, values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一天工资折合200块。国庆10月1号叫我去顶了一整天，11月15号礼拜天又干了一整天，没补休|holiday_hours=8 rest_day_hours=8",
                "十一长假里我在酒楼前台盯了2号和3号，另有4号那个礼拜天，日工资190，调休没安排，该给多少加班费|holiday_hours=16 rest_day_hours=8",
                "十一我顶了1号和3号，外加4号星期天，日薪200，补休没给|holiday_hours=16 rest_day_hours=8",
                "国庆我们在柜台站了1号、2号、3号、4号（礼拜天），日工资180，没补休|holiday_hours=24 rest_day_hours=8",
                "五一顶了1号、2号，再有3号那个星期天，日薪170，没安排补休，加班费多少|holiday_hours=16 rest_day_hours=8",
                "国庆我守了1号、3号，还有4号那个礼拜天，日薪190，后来补休了一天|",
                "国庆在店里上了2号、3号，4号那个礼拜天也没歇，日薪150，没补休|holiday_hours=16 rest_day_hours=8",
                "国庆我守了2号、3号，还有4号，日薪190，加班费多少|",
                "国庆我在家歇了2号、3号，还有4号那个礼拜天，日薪190|",
                "国庆我没上2号、3号，4号那个礼拜天上了，日薪190，加班费多少|",
                "日薪160，国庆头两天干了两天，接着礼拜天又干了一天，加班费一共多少|holiday_hours=16 rest_day_hours=8",
                "日薪180，礼拜六干了一整天，礼拜天又干了一整天，没给补休，加班费多少|overtime_hours=16 overtime_on=rest_day",
                "Daily wage 200. I worked a full day on October 1 and a full day on Sunday October 18. How much overtime pay?|holiday_hours=8 rest_day_hours=8",
                "日薪160，礼拜天干了一天，礼拜三给我补休了，国庆1号干了一天，加班费一共多少|overtime_on=holiday",
                "日薪160，一小时就是20。国庆10月2号上了一整天，有个轮休的礼拜天也叫来干满一天没给调休，另外有三个晚上每晚多干2小时|holiday_hours=8 rest_day_hours=8 weekday_hours=6",
                "日薪240，五一当天干了一整天，还有四个晚上每晚加班1小时，加班费合计多少|holiday_hours=8 weekday_hours=4",
                "日薪240，时薪25，五一当天干了一整天，还有四个晚上每晚加班1小时，加班费合计多少|overtime_days=1",
                "国庆10月1号干了一整天，礼拜天又干了一整天|holiday_hours=8 rest_day_hours=8",
                "日薪180，每个礼拜六干一天，国庆也干了一天|"
            })
    void ofSeveralKindsAreToldByTheHoursOfEach(String words, @Nullable String values) {
        assertHours(words, values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "五一2号我上了一整天8个钟，一小时24。该给多少|overtime_hours=8 overtime_on=holiday hourly_wage=24",
                "国庆3号在店里守了一整天，时薪20，应该给多少|overtime_days=1 overtime_on=holiday hourly_wage=20",
                "去年腊月三十（除夕那天）在超市理了一整天货，才给150块一天的钱|overtime_days=1 overtime_on=holiday daily_wage=150",
                "除夕在超市收了一整天银，按平常给的150一天，总共该给多少|overtime_days=1 overtime_on=holiday daily_wage=150",
                "大年三十（2月16号）超市让我站了一整天柜台，日薪150，该给多少加班费|overtime_days=1 overtime_on=holiday daily_wage=150",
                "国庆5号在店里守了一整天，时薪20，应该给多少|hourly_wage=20",
                "除夕我休了一整天，平时150一天|"
            })
    void oneOnAHolidayIsToldByItsName(String words, @Nullable String values) {
        assertFound(
                words,
                values,
                Fact.OVERTIME_HOURS,
                Fact.OVERTIME_DAYS,
                Fact.OVERTIME_ON,
                Fact.HOURLY_WAGE,
                Fact.DAILY_WAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "平时晚上加了5个小时，周日又来了一整天，没给补休，加班费一共多少|weekday_hours=5 rest_day_hours=8",
                "下班后加了3个钟头班，元旦那天顶了一天，一小时25块|weekday_hours=3 holiday_hours=8",
                "上个月礼拜天干了一天，平常晚上加了7个小时，时薪20|weekday_hours=7 rest_day_hours=8",
                "工作日加班4小时，礼拜六来了两天，没给调休|weekday_hours=4 rest_day_hours=16",
                "I worked 5 hours overtime on weekday evenings and one whole day on a Saturday, 20 yuan an hour|weekday_hours=5 rest_day_hours=8",
                "I did 6 hours of overtime after work and a full day on Sunday. I get 20 an hour.|weekday_hours=6 rest_day_hours=8",
                "On weekday evenings I worked 6 hours overtime and one full day on a Sunday. I earn 20 an hour.|weekday_hours=6 rest_day_hours=8",
                "平时晚上加了2个小时，礼拜天整天都在加班|weekday_hours=2 rest_day_hours=8",
                "晚上加班12小时，周六加了8小时没调休，五一当天上了一天班|weekday_hours=12 rest_day_hours=8 holiday_hours=8",
                "I did 10 hours of overtime on weekday evenings, 6 hours on a Saturday, and worked a full day on May 1|weekday_hours=10 rest_day_hours=6 holiday_hours=8",
                "晚上每天加班2小时，上了一天班，周六加了8小时|",
                "平时加班4小时，周六上了一天，后来给补休了|",
                "平时加班4小时，周六休息了一天|",
                "我一小时20块、一天200块，平时晚上加了6小时，礼拜天来了一天|"
            })
    void areToldByTheHoursOfEachKind(String words, @Nullable String values) {
        assertFound(words, values, Fact.WEEKDAY_HOURS, Fact.REST_DAY_HOURS, Fact.HOLIDAY_HOURS);
    }

    private static void assertHours(String words, @Nullable String values) {
        assertFound(
                words,
                values,
                Fact.OVERTIME_HOURS,
                Fact.OVERTIME_DAYS,
                Fact.OVERTIME_ON,
                Fact.REST_DAY_HOURS,
                Fact.HOLIDAY_HOURS,
                Fact.WEEKDAY_HOURS);
    }
}
