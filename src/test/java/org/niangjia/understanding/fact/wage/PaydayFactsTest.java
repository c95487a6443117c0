package org.niangjia.understanding.fact.wage;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** A payday that is told to be off; no day on which she only worked. */
class PaydayFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们每月15号发工资，11月15号是星期天，老板说16号再发，对不对|2026-11-15",
                "说好10号开工资，10月10号正好周六，单位拖到下周一|2026-10-10",
                "发薪日10月5号赶上国庆，应该哪天给|2026-10-05",
                "Payday is the 15th and 15 November is a Sunday, the boss will pay on Monday|2026-11-15",
                "11月15号星期天加班，工资怎么算|",
                "我们15号发工资，这月15号没发|"
            })
    void isReadWhereItIsTold(String words, @Nullable String day) {
        assertFound(Fact.PAYDAY_OFF, words, day);
    }
}
