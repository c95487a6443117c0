package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Days before the birth that came out of the leave for it, as she tells it; what is only said to her or asked is none. */
class DaysOutOfTheLeaveTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "产前在家待产，那9天走的产假，生完还剩几天|9",
                "预产期之前我没上班，这十二天也都算在产假里了，生下来还能歇多久|12",
                "产假里有6天是生之前用掉的，往后还有多少天|6",
                "生孩子前歇了8天，这8天是从产假里出的，还剩几天|8",
                "9 days of my maternity leave were used before the birth, how many remain|9",
                "生孩子前歇了8天，这7天是从产假里出的，还剩几天|",
                "产前在家待产，厂里说那9天从产假里扣|",
                "产前在家待产，那9天走的产假吗？|",
                "产前在家待产，那9天从产假里扣，合法吗|",
                "产前我打算歇着，想让那9天走产假|",
                "春节那9天算在产假里了，还剩几天|",
                "9 days of my sick leave were used before the birth|"
            })
    void areRead(String words, @Nullable String days) {
        assertFound(Fact.MATERNITY_DAYS_TAKEN, words, days);
    }
}
