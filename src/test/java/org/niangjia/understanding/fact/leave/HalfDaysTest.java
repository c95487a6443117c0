package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** A half day beside days of leave counts with them; where it is not plain that it does, no days are read. */
class HalfDaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "育儿假用过两天整，另加半天，还能请几天|2.5",
                "育儿假歇了四整天加半天，还剩多少|4.5",
                "今年育儿假用了5天零半天|5.5",
                "育儿假请了一个半天加两个整天，还剩几天|2.5",
                "育儿假已经休了三个半天|1.5",
                "今年休了2天年假又半天，还有多少|2.5",
                "年假今年休了2天半|2.5",
                "年假春节休了4天，后来又休了半天，还剩几天|4.5",
                "年假休了2天，又请半天，工龄11年|2.5",
                "年假休了6天外加个半天|6.5",
                "年假休了1天，又歇了半晌|1.5",
                "年假休了3天，又用了半个工作日|3.5",
                "育儿假请过4.5天，还剩几天|4.5",
                "年假休了2天另加3天|5",
                "陪产假休了六天带半天，还能休几天|6.5",
                "婚假请了半天，还剩几天|0.5",
                "年假休了3天，为这个跟人事磨了半天|3",
                "年假今年半天都没休|0",
                "年假今年休了3天，剩下的半天都没批|3",
                "I have taken 2 full days plus a half day of childcare leave, how much is left|2.5",
                "I took three days and a half day of my annual leave|3.5",
                "I have used two half days of annual leave|1",
                "I used 4 days and another half-day of annual leave so far|4.5",
                "I took two and a half days of annual leave|2.5",
                "I took 6 days of annual leave and then half a day|6.5"
            })
    void areAdded(String words, String days) {
        assertFound(Fact.DAYS_TAKEN, words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "育儿假休了3天，还有半天不知道算不算|",
                "育儿假请了三回，一回一天，一回半天，一回两天|",
                "年假请了2次，每次半天|",
                "年假休了4天，有一天只上了半天班|",
                "年假休了3天，还想再请半天|",
                "年假休了3天，又请了一个下午|",
                "年假休了2天，平时零零碎碎请的半天也不少|",
                "我休了2天年假，加半天班|",
                "I took 3 days of annual leave, some half days too|",
                "I took 4 days of annual leave and an afternoon, what is left|",
                "I took 3 days of annual leave, half a day is left|",
                "他爸休了3天加半天育儿假|"
            })
    void leaveThemOpen(String words, @Nullable String days) {
        assertFound(Fact.DAYS_TAKEN, words, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"产假歇了80天零半天，还剩多少|", "产假生之前歇了10天，生完又歇了50天|60", "我请过2天育儿假，她爸请过5天加半天|"})
    void areNoneOfALeaveForABirth(String words, @Nullable String days) {
        assertFound(
                words,
                days == null ? null : "maternity_days_taken=" + days,
                Fact.MATERNITY_DAYS_TAKEN,
                Fact.OTHER_PARENTS_DAYS_TAKEN);
    }
}
