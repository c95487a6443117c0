package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class EnglishDaysOfLeaveTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I've used 7 of my 10 childcare leave days this year, how many are left|days_taken=7",
                "she has taken 3 of her 10 childcare days, how many left|days_taken=3",
                "I have 3 unused annual leave days, what is due for them|unused_days=3",
                "six remaining annual leave days, 9000 a month|unused_days=6",
                "I want to use 2 of my 10 childcare days next week|",
                "3 unused sick days, can I cash them|"
            })
    void areReadByTheirNumber(String words, @Nullable String values) {
        assertFound(words, values, Fact.DAYS_TAKEN, Fact.UNUSED_DAYS);
    }
}
