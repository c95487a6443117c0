package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Sick and personal leave of the year in which annual leave is asked for. */
class SickLeaveFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "工龄7年，今年病假前前后后请了66天，年假还有吗|sick_days=66",
                "因病在家休息了95天，工龄13年，年休假几天|sick_days=95",
                "病休三个半月，工龄11年，年假呢|sick_months=3.5",
                "住院加养病歇了九个礼拜，年假还给吗|sick_days=63",
                "I was ill for 70 days this year, is there annual leave left|sick_days=70",
                "去年病假80天，今年年假几天|",
                "病假70天工资怎么发|",
                "孩子生病两天，年假能顶吗|",
                "今年事假22天没扣钱，年假还给不给|paid_personal_days=22",
                "带薪事假累计24天，年休假还有吗|paid_personal_days=24",
                "事假请了22天都扣工资了，年假还给不给|"
            })
    void isRead(String words, @Nullable String values) {
        assertFound(words, values, Fact.SICK_MONTHS, Fact.SICK_DAYS, Fact.PAID_PERSONAL_DAYS);
    }
}
