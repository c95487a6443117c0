package org.niangjia.understanding;

import static org.niangjia.understanding.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Babies of one birth told of somebody else: they count where she is asked about, and not where the writer is. */
class BornTogetherTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我弟媳一胎生了仨，平平安安，产假该报几天|3",
                "帮我表姐问问，一下子来了俩，她能歇多久|2",
                "我表妹一次生了三个，休多少天|3",
                "我嫂子一胎生了俩，她歇了188天，我生一个能歇几天|",
                "我同事说一胎生仨能多休，我能休几天|",
                "同事一次生了三个，她休多少天|",
                "邻居告诉我她一次生了俩，那我呢|"
            })
    void countWhereTheOtherIsAskedAbout(String words, @Nullable String babies) {
        assertFound(Fact.BABIES, words, babies);
    }
}
