package org.niangjia.understanding.fact.employment;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Asked on 22 November 2026. */
class OpinionFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们给厂里发的《意见书》，11月13号签收的，哪天前要答复|2026-11-13",
                "单位11月9号收到工会的劳动法律监督意见书，最晚几号答复|2026-11-09",
                "意见书送达日期是11月16日，书面答复到哪天|2026-11-16",
                "The company received the union's written opinion on 13 November, when must it answer?|2026-11-13",
                "The opinion was signed for by the factory on 9 November|2026-11-09",
                "意见书11月13号发出去的，他们还没签收|",
                "11月13号收到裁决书|",
                "In my opinion I was fired on 13 November|"
            })
    void findsWhenTheOpinionWasReceived(String words, @Nullable String day) {
        assertFound(Fact.OPINION_RECEIVED_ON, words, day);
    }
}
