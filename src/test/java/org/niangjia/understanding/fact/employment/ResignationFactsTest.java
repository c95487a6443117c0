package org.niangjia.understanding.fact.employment;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Asked on 22 November 2026. */
class ResignationFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今天交辞职信，最早哪天能走|resigned_on=2026-11-22",
                "我打算12月1号交辞职信，几号可以不来|resigned_on=2026-12-01",
                "11月20号递的辞职报告，领导不批|resigned_on=2026-11-20",
                "辞职信12月1号交的话，哪天能走|resigned_on=2026-12-01",
                "我要是明天书面提出辞职，最早几号能走|resigned_on=2026-11-23",
                "今天辞职最早什么时候能走|resigned_on=2026-11-22",
                "还在试用期，今天提离职，几天能走|resigned_on=2026-11-22 in_probation=true",
                "早就转正了，昨天给公司发了辞职信|resigned_on=2026-11-21 in_probation=false",
                "试用期没过，想辞职|in_probation=true",
                "试用期早就过了，想辞职|in_probation=false",
                "If I hand in my written resignation today (probation finished long ago), what is the earliest day?|resigned_on=2026-11-22 in_probation=false",
                "I gave my notice on 20 November and I am still in probation|resigned_on=2026-11-20 in_probation=true",
                "I resigned in writing on 16 November, when can I go?|resigned_on=2026-11-16",
                "公司逼我今天写辞职信|",
                "今天公司让我写辞职信，我没写|",
                "11月20号离职的，工资还没结|",
                "They gave me notice on 20 November|",
                "试用期三个月合法吗|"
            })
    void findsTheDayOfAResignationAndProbation(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.RESIGNED_ON, Fact.IN_PROBATION);
    }
}
