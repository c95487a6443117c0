package org.niangjia.understanding.fact.overtime;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Hours that are told once for several days; those of one day alone would be too few. */
class OvertimeTurnsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上礼拜四个晚上每晚多缝一小时，时薪22，加班费多少|overtime_hours=4 overtime_on=weekday",
                "上周两个晚上每晚多干三个小时，平常工作日，时薪22|overtime_hours=6 overtime_on=weekday",
                "上周三晚上多干了三个小时，时薪22|overtime_hours=3 overtime_on=weekday",
                "周一周三晚上各多熬了一个半钟头，一小时合19块，加班费多少|overtime_hours=3 overtime_on=weekday",
                "周一周三晚上各加班两个钟头，一个钟头能挣到21块|overtime_hours=4 overtime_on=weekday",
                "连着三个礼拜天被喊来理货（都是6小时），没补休，时薪20|overtime_hours=18 overtime_on=rest_day",
                "这两个周六都干了7小时，没调休，时薪20|overtime_hours=14 overtime_on=rest_day",
                "10月2号3号都守满八小时，日薪200，加班费多少|overtime_hours=16 overtime_on=holiday",
                "国庆节10月2号3号都站满八小时，日薪200，加班费多少|overtime_hours=16 overtime_on=holiday",
                "五一劳动节5月1号2号各加班六小时，时薪20，加班费多少|overtime_hours=12 overtime_on=holiday",
                "这个周六干了7小时，没调休，时薪20|overtime_hours=7 overtime_on=rest_day"
            })
    void countsEachOfThem(String words, @Nullable String values) {
        assertFound(words, values, Fact.OVERTIME_HOURS, Fact.OVERTIME_ON);
    }

    /** What each of some days had is said of those, whatever is told after it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two Sundays 7h each with no day off in return, plus 3h extra on weekdays, 21 yuan/hour|rest_day_hours=14 weekday_hours=3",
                "I did 3 Saturdays 5 hours each and 6 hours on weekdays, my hourly wage is 24|rest_day_hours=15 weekday_hours=6",
                "stayed 4 extra hours on weekdays and came in two Sundays 8 hours each, 23 an hour|rest_day_hours=16 weekday_hours=4",
                "两个晚上每晚多缝三小时，礼拜天又踩了一整天，没倒休，时薪21|rest_day_hours=8 weekday_hours=6",
                "两个晚上每晚多缝三小时，礼拜天又干了一整天，没倒休，时薪21|rest_day_hours=8 weekday_hours=6",
                "上个月三个礼拜天都站了一整天，没补休，日薪180|overtime_days=3 overtime_on=rest_day",
                "俩周六都在店里忙了一天，没补休，日薪180|overtime_days=2 overtime_on=rest_day",
                "礼拜天干了一整天，没补休，日薪180|overtime_days=1 overtime_on=rest_day",
                "two weeknights 3 hours each and all of Sunday, no day off, 21 an hour, overtime pay|rest_day_hours=8 weekday_hours=6",
                "I was on shift National Day 1st to 3rd, 8 hours each, 27/hour, how much|overtime_days=3 overtime_on=holiday",
                "Worked two Sundays, 7h each, no comp day, 26 yuan an hour|overtime_hours=14 overtime_on=rest_day"
            })
    void countsEachBesideOthers(String words, @Nullable String values) {
        assertFound(
                words,
                values,
                Fact.OVERTIME_HOURS,
                Fact.OVERTIME_DAYS,
                Fact.OVERTIME_ON,
                Fact.WEEKDAY_HOURS,
                Fact.REST_DAY_HOURS,
                Fact.HOLIDAY_HOURS);
    }
}
