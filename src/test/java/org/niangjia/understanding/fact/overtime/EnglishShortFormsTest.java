package org.niangjia.understanding.fact.overtime;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Days and hours of overtime as phones write them; a day off of hers is a rest day, and hours of days that are not all read are none. */
class EnglishShortFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The line ran late, so 3 extra hrs on Tue, and on Sunday, my off day, 5 hrs. I get 20 yuan per hour, what overtime is due?|weekday_hours=3 rest_day_hours=5",
                "Overtime: Mon 2 hrs, Thu 1.5 hrs, Sun 6 hrs, no comp day. 24 yuan an hour.|weekday_hours=3.5 rest_day_hours=6",
                "This week 2 hrs OT on Wed and 4 hrs OT Fri (my rest day), no day back. I get 25 yuan an hour, overtime pay?|weekday_hours=2 rest_day_hours=4",
                "4 hrs Sunday (my day off), 1.5 extra hrs on Mon, nothing back. Hourly pay 18 yuan, overtime owed?|weekday_hours=1.5 rest_day_hours=4",
                "Stayed 2 hrs extra on Tues. Worked 7 hrs on my off day, no day in lieu. 21 yuan per hour, overtime?|weekday_hours=2 rest_day_hours=7",
                "5 hours of overtime on a Saturday (my rest day), no day off given. 22 yuan an hour.|overtime_hours=5 overtime_on=rest_day",
                "I worked 3 extra hrs on Wed and 8 hrs on Monday, which is my off day. Hourly 20 yuan.|weekday_hours=3 rest_day_hours=8",
                "Overtime last week: 2 hrs on Mon, 2 hrs on Tue, 6 hrs on Sat. Hourly 20 yuan.|weekday_hours=4 rest_day_hours=6",
                "2 hrs Wed 6 hrs Sat overtime, hourly 20 yuan, how much|weekday_hours=2 rest_day_hours=6",
                "Worked 4 extra hrs on Mon and 9 hrs Sunday (my off day), the boss gave me a day back. 19 yuan an hour, overtime?|",
                "Asked HR about 3 overtime rates, we sat two hours there|",
                "The meeting on Wed took 2 hrs of my break, 20 yuan an hour|"
            })
    void areReadInFull(String words, @Nullable String values) {
        assertFound(
                words,
                values,
                Fact.WEEKDAY_HOURS,
                Fact.REST_DAY_HOURS,
                Fact.HOLIDAY_HOURS,
                Fact.OVERTIME_HOURS,
                Fact.OVERTIME_ON);
    }
}
