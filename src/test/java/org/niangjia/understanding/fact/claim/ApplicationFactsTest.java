package org.niangjia.understanding.fact.claim;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** When an application was handed in to an office, and when a court made an order; no day of another paper. */
class ApplicationFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "生育津贴的申请11月16号（周一）递到医保窗口了，几天能办完|applied_on=2026-11-16",
                "11月9号交了法律援助的表，啥时候给回话|applied_on=2026-11-09",
                "我是11月18号把报销的单子送到医保局的，最晚哪天办好|applied_on=2026-11-18",
                "法援申请提交的时间是11月12号，几号前得答复|applied_on=2026-11-12",
                "I applied for legal aid on 12 November 2026, when must they decide|applied_on=2026-11-12",
                "We handed in the papers for her maternity allowance on 3 November, how long can the office take|applied_on=2026-11-03",
                "法院10月8号给我下的保护令，管到哪天|order_made_on=2026-10-08",
                "保护令是9月30号，还管用吗|order_made_on=2026-09-30",
                "the court granted me a protection order against my husband on 5 October 2026, until when|order_made_on=2026-10-05",
                "12月1号才去交法律援助的申请，要带啥|",
                "11月9号交了辞职信，想找法律援助|",
                "11月9号交的押金，津贴怎么申请|",
                "打算12月3号申请法律援助|",
                "法院没给我下保护令，10月8号他又来了|",
                "I will apply for legal aid on 3 December|"
            })
    void areReadWhereTheyAreTold(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.APPLIED_ON, Fact.ORDER_MADE_ON);
    }
}
