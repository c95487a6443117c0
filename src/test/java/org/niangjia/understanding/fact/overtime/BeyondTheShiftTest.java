package org.niangjia.understanding.fact.overtime;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Overtime told by the clock and by how often: until when she was kept, each evening, on so many of them. */
class BeyondTheShiftTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们六点下班，昨天干到九点，小时工资18，该给多少加班费|overtime_hours=3",
                "平时五点半下班，这周一到周四都拖到八点才让走，时薪20，加班费多少|overtime_hours=10 overtime_on=weekday",
                "本来18:00收工，周三周五都干到20:30，一小时16块，加班费怎么算|overtime_hours=5 overtime_on=weekday",
                "五点下班，回家做饭到六点|",
                "六点下班，领导说九点要来开会，加班费有没有|",
                "五点下班，中间吃饭半小时，干到八点，时薪20，加班费多少|",
                "My shift ends at 5.30 but they keep us till 8, Mon to Thu, 25 an hour, how much overtime|overtime_hours=10 overtime_on=weekday",
                "I am on 20 yuan an hour and we finish at 6 but on Friday we stayed until 9, how much overtime|overtime_hours=3",
                "We finish at 6 but on Tuesday they kept us until 9.30. 22 yuan an hour, how much overtime pay|overtime_hours=3.5",
                "I finish at 6, what overtime can they ask for|"
            })
    void goesOnAfterTheDaysWork(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OVERTIME_HOURS, Fact.OVERTIME_DAYS, Fact.OVERTIME_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "礼拜二、四白天干满8小时，晚上又从6点缝到9点，一个钟头18块，这周加班费多少|overtime_hours=6 overtime_on=weekday",
                "周六从早上8点站到下午4点，时薪20，没补休，该给多少|overtime_hours=8 overtime_on=rest_day",
                "三个周日都被喊来盘点，一回5个小时，一小时20，合多少钱|overtime_hours=15 overtime_on=rest_day",
                "2 weeknights x 3 hrs, one Saturday 6 hrs and 8 hours on Oct 2, 20 yuan an hour, overtime owed|weekday_hours=6 rest_day_hours=6 holiday_hours=8",
                "每天晚上从六点加到九点，一周五天，时薪19，一个月按4周算，加班费多少|overtime_hours=60 overtime_on=weekday",
                "每晚加班两小时，一周四天，连着三个礼拜，时薪20，加班费多少|overtime_hours=24 overtime_on=weekday",
                "我们一周五天，每晚加班两个小时，时薪20，一周加班费多少|overtime_hours=10 overtime_on=weekday",
                "每晚加班两小时，一周四天，时薪20，加班费怎么算|",
                "每周三晚上加班2小时，连着四周，时薪20，加班费多少|overtime_on=weekday",
                "怀孕32周，每晚加班2小时，一周三天，时薪20|",
                "2 hours overtime each night, 5 nights a week for 4 weeks, 20 yuan an hour|overtime_hours=40",
                "Tue, Thu and Fri I worked 2 hours overtime each, 30 yuan an hour|overtime_hours=6 overtime_on=weekday",
                "normal mon-fri job, worked 2 whole saturdays, no day off in return, daily pay 200|overtime_days=2 overtime_on=rest_day",
                "I sat in the sun on my break, 2 hours overtime on Monday, 30 an hour|overtime_hours=2"
            })
    void isSoMuchEachTime(String words, @Nullable String facts) {
        assertFound(
                words,
                facts,
                Fact.OVERTIME_HOURS,
                Fact.OVERTIME_DAYS,
                Fact.OVERTIME_ON,
                Fact.WEEKDAY_HOURS,
                Fact.REST_DAY_HOURS,
                Fact.HOLIDAY_HOURS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "除夕我值了一整天班，初五又顶一天（本来该歇的），日工资170，一共多少|rest_day_hours=8 holiday_hours=8",
                "除夕我值了一整天班，初五又顶一天，日工资170，一共多少|",
                "五一1号2号3号我都在店里，3号星期天本来轮我歇，日薪200，三天加班费多少|rest_day_hours=8 holiday_hours=16",
            })
    void isOnARestDayOfHers(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.REST_DAY_HOURS, Fact.HOLIDAY_HOURS);
    }
}
