package org.niangjia.understanding.fact.wage;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** At how much a day of the leave is counted: rest days are days of the leave, and not of a wage for days of work. */
class PayOfALeaveDayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "没参保，刚出月子，连周末都算每天135，产假的钱有多少|leave_day_pay=135",
                "没有生育险，月薪5100，单位同意一天170，整个产假合多少|leave_day_pay=170",
                "产假一天按140算，没参保，一共给多少|leave_day_pay=140",
                "流产了，没给交生育险，一天145，歇的假该给多少|",
                "怀孕七周流了，没上生育险，月薪4350，一天145|leave_day_pay=145",
                "I had a miscarriage and no insurance. Monthly salary 4200 yuan, which is 140 yuan per day|leave_day_pay=140",
                "My boss counts each day of leave at 155 yuan, I gave birth in May|leave_day_pay=155",
                "没上保险，干一天给140，生了孩子产假给多少|",
                "没上保险，一天140，一周上六天，产假给多少|",
                "没上保险，月薪4800，一天220，产假给多少|",
                "产假里老公一天180，我没上保险|",
                "产假前一天加班费150，没上保险|",
                "产假没去上班，一天罚120|",
                "产假里原来一天150，老板只认一天110|",
                "I miscarried, no insurance, 140 a day and I work six days a week|",
                "没上生育险，产假一天都没给|"
            })
    void isRead(String words, @Nullable String values) {
        assertFound(words, values, Fact.LEAVE_DAY_PAY);
    }
}
