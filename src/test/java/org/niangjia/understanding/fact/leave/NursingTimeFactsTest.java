package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Breastfeeding time as the employer gives it. */
class NursingTimeFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "车间只准我喂奶45分钟|nursing_minutes=45",
                "哺乳假一天就给半个钟头|nursing_minutes=30",
                "一天两次喂奶每次15分钟|nursing_minutes=30",
                "they give me 20 minutes to pump, ten minutes each way|nursing_minutes=20",
                "法律规定哺乳时间一小时对吗|",
                "哺乳时间路上来回要40分钟|",
                "我想要两个小时哺乳时间|",
                "加班只给半小时吃饭|"
            })
    void isRead(String words, @Nullable String values) {
        assertFound(words, values, Fact.NURSING_MINUTES);
    }
}
