package org.niangjia.understanding.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The leave for a birth told of is asked of the law of its day, whatever is heard of today's beside it. */
class LeaveOfThenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020年9月我家二小子出生，他爸单位放了5天假，现在都说能休15天，当时是不是给少了|2020-09-01",
                "我2019年8月生的闺女，孩子爸歇了一个礼拜，当年合法吗|2019-08-01",
                "大女儿2021年3月生的，他厂里给了7天护理假，那会儿够不够|2021-03-01",
                "我去年2月6号在贵阳生的，现在听说假多了，那我那会儿几天啊|2025-02-06",
                "My daughter was born in March 2021 and my husband got 7 days of leave. Was that right?|2021-03-01"
            })
    void isOfTheLawOfThatDay(String words, LocalDate day) {
        assertThat(DayFinder.find(words, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020年生的老大，那时候歇了128天，现在怀二胎能歇几天",
                "我今年3月生的，人事现在说只有98天，对不对",
                "2019年8月生的孩子，那会儿我婆婆带，现在孩子上学能请育儿假吗",
                "那时候公司说给几天就几天，现在产假多少天",
                "2015年入职的，当时没签合同，合法吗"
            })
    void isNotWhereNothingPointsBackToABirth(String words) {
        assertThat(DayFinder.find(words, TODAY)).isEmpty();
    }
}
