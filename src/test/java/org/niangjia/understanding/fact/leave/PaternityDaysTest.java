package org.niangjia.understanding.fact.leave;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** Days that he has had of his leave, also where hers is named; her days are never his. */
class PaternityDaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老公护理假零零散散休了4个工作日，我还在休产假，他还剩几天|4",
                "陪产假他分3回用了7天，我产假没到期，他至少还能歇几天|7",
                "老公陪产假头回歇了2天，后来又休了3天，我产假还没完|5",
                "老公陪产假分两回，头一回休了3天，第二回休了5天，我产假没完|8",
                "媳妇还在产假里，我休了5天陪产假，还剩多少|5",
                "我产假休了31天了，老公陪产假休了8天，他还有几天|8",
                "陪产假我请了两天半，老婆产假还有两个月，我还剩几天|2.5",
                "My husband has had 3 days of his paternity leave and I'm still on maternity leave, how many are left|3",
                "我产假休了31天了，老公陪产假能休几天|",
                "我产假休了31天，老公也歇了6天，陪产假还剩几天|",
                "我产假休了31天，他陪产假歇了2天，出院又歇了3天|",
                "我还在休产假，老公陪产假还能休几天|",
                "我还在休产假，已经歇了33天，老公陪产假还有几天|",
                "老公陪产假休了3天，我还在休产假，我都休了33天了|",
                "老公陪产假没休够5天，我产假还没完|",
                "我产假还没完，休了12天年假，老公的陪产假呢|"
            })
    void areRead(String words, @Nullable String days) {
        assertFound(Fact.DAYS_TAKEN, words, days);
    }
}
