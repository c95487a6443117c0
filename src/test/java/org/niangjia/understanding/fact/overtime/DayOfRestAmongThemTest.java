package org.niangjia.understanding.fact.overtime;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** A rest day among listed days at work; not where it was given back, its weekday is not that of the calendar, or the hours of each are not told. */
class DayOfRestAmongThemTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I worked May 1, 2 and 3, 8h each day, 3 May was my rest day, no day off instead. My pay is 170 a day|holiday_hours=16 rest_day_hours=8",
                "Worked 1st, 2nd and 3rd May at the mill, the 3rd was a Sunday, nothing back for it. 190 a day, overtime pay?|holiday_hours=16 rest_day_hours=8",
                "worked 1, 2 and 3 May, daily pay 190. the 3rd was my day off, they never gave it back. total?|holiday_hours=16 rest_day_hours=8",
                "worked 1, 2 and 4 October, 4 October was a Sunday, no day off. daily pay 160. total for the 3 days?|holiday_hours=16 rest_day_hours=8",
                "worked Oct 1 to 4, Oct 4 was a Sunday, no time off given. daily wage 160. total?|holiday_hours=24 rest_day_hours=8",
                "worked 1, 2 and 4 October, 4 October was a Sunday, no day off. daily pay 160. total for the 4 days?|",
                "worked 1, 2 and 3 May, daily pay 190. the 3rd was a Saturday. total?|",
                "worked 1, 2 and 3 May, daily pay 190. the 3rd was a Sunday and I was given a day off later. total?|",
                "worked 1, 2 and 3 May, daily pay 190. the 3rd was not a Sunday, no day off. total?|",
                "worked 1, 2 and 3 May, daily pay 190. the 3rd was a working Sunday, no day off. total?|",
                "worked 1, 2 and 3 May, 10 hours each, daily pay 190. the 3rd was a Sunday, no day off. total?|",
                "worked 1, 2 and 3 May, 10 hours each, hourly pay 20. the 3rd was a Sunday, no day off. total?|holiday_hours=20 rest_day_hours=10",
                "5月1号、2号、3号都上班了，3号是我休息日，没给补休，日工资190，三天一共多少|holiday_hours=16 rest_day_hours=8",
                "10月1号、2号、4号都上班，4号本来是休息日，没给补休，日工资210，一共多少钱|holiday_hours=16 rest_day_hours=8",
                "10月1号、2号、4号都上班，4号本来是休息日，后来补休了，日工资210，一共多少钱|"
            })
    void isToldByTheHoursOfBothKinds(String words, @Nullable String values) {
        assertFound(words, values, Fact.HOLIDAY_HOURS, Fact.REST_DAY_HOURS, Fact.OVERTIME_DAYS, Fact.OVERTIME_HOURS);
    }

    /** The hours of listed days are those of each, unless they are told of all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "五一1号2号3号都站了8小时，3号本来排我休，日工资190|holiday_hours=16 rest_day_hours=8",
                "五一1号2号3号我都站了8个钟头，一小时23块，3号本来排我休的也没补休|holiday_hours=16 rest_day_hours=8",
                "五一1号2号加班8小时，时薪23，多少钱|",
                "五一1号2号一共加班12小时，时薪23，多少钱|overtime_hours=12"
            })
    void sharesNoHoursWithTheOthers(String words, @Nullable String values) {
        assertFound(words, values, Fact.HOLIDAY_HOURS, Fact.REST_DAY_HOURS, Fact.OVERTIME_HOURS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "worked 1-3 May, daily pay 140. how much?|overtime_from=2026-05-01 overtime_until=2026-05-03",
                "worked 1 to 5 May without a day off, daily pay 140. how much?|overtime_from=2026-05-01 overtime_until=2026-05-05",
                "worked 1-3 May and was given a day off later, daily pay 140. how much?|",
                "I may work 1-3 hours more, daily pay 140. how much?|"
            })
    void fromTheFirstToTheLastDayIsAStretch(String words, @Nullable String values) {
        assertFound(words, values, Fact.OVERTIME_FROM, Fact.OVERTIME_UNTIL);
    }
}
