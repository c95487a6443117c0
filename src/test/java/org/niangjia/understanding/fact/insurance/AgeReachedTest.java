package org.niangjia.understanding.fact.insurance;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class AgeReachedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我这个月26号满五十，能退休不|1976-11",
                "下个月就满55岁了，啥时候能退休|1971-12",
                "明年3月满50，几岁退休|1977-03",
                "明年8月就50岁了，延迟到哪天退|1977-08",
                "下个月五十了，能不能退|1976-12",
                "下个月50岁以上的都体检，我几岁退休|",
                "I turn 50 next month, when do I retire|1976-12",
                "我老公下个月满55，几岁退休|",
                "这个月工资满五十块才能退|",
                "厂里下个月满五十人，我几岁退休|"
            })
    void tellsTheMonthOfBirth(String words, @Nullable String born) {
        assertFound(Fact.WORKER_BORN_IN, words, born);
    }
}
