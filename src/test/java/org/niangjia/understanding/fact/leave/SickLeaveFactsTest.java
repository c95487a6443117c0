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
                "事假请了22天都扣工资了，年假还给不给|",
                "工龄8年，上回病假3个月是2024年的事，今年年假几天|",
                "工龄8年，2025年病假休了3个月，年假几天|",
                "2025年入职，今年病假休了3个月，年假几天|sick_months=3",
                "2026年病假休了3个月，年假几天|sick_months=3",
                "病假3个月，2025年入职的，年假几天|sick_months=3",
                "大夫建议病假3个月，我只歇了20天，年假几天|",
                "假条开了病假3个月，我一天没歇，年假几天|",
                "大夫建议病假3个月，休完了，年假还有吗|sick_months=3",
                "今年病假3个月，年假一天没休|sick_months=3",
                "医生开了3个月病假，我一天没休年假，还给吗|sick_months=3",
                "病假工资拖了3个月没给，年假几天|",
                "今年工伤住院70天，年假还有吗|",
                "去年工伤，今年病假3个月，年假还有吗|sick_months=3",
                "2025年事假25天没扣钱，今年年假几天|"
            })
    void isRead(String words, @Nullable String values) {
        assertFound(words, values, Fact.SICK_MONTHS, Fact.SICK_DAYS, Fact.PAID_PERSONAL_DAYS);
    }
}
