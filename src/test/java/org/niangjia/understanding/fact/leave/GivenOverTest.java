package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Days of her leave that a mother leaves to the father, and days that nobody gives over. */
class GivenOverTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "媳妇的延长假少休25天，让给我，我陪产能休几天|25",
                "她匀给我10天，陪产假一共多少天|10",
                "老婆把30天延长产假转给老公，公司都同意，陪产假几天|30",
                "My wife gives 10 days of her extended leave to me. How long is my paternity leave?|10",
                "She transfers 20 days to her husband, both employers agree|20",
                "北京的，她把增加的假让给我20天，两边单位都同意，我一共能休多少天|20",
                "媳妇打算把30天让我，她还剩几天|30",
                "She will give up 30 of her 60 extra days. What would my own paternity leave come to?|30",
                "My wife gives me 15 days of her extra leave. How many days do I end up with?|15",
                "她让我给她20天时间考虑|",
                "老婆让出15天给我，陪产假加起来几天|15",
                "单位少给我5天陪产假|",
                "陪产假休了10天，单位让我回去|",
                "产假少休20天，能让单位补钱吗|"
            })
    void areRead(String words, @Nullable String value) {
        assertFound(Fact.DAYS_GIVEN_OVER, words, value);
    }
}
