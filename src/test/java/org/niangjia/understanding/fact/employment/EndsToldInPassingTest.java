package org.niangjia.understanding.fact.employment;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** How long she was there and when it ended, where other employers, another offer or a probation are told beside it. */
class EndsToldInPassingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "头两年在甲厂干了2年，后来厂里安排我去乙厂又干了3年，现在要裁我|service_months=60",
                "在总公司做了四年，又把我调到分公司做了两年，协商解除能拿多少|service_months=72",
                "老公司干了5年，我自己跳槽到新公司干了2年，被裁了补多少|service_months=24",
                "I worked at the parent company for 3 years, they moved me, then at the subsidiary company for 2 years, laid off now|service_months=60",
                "我来了两年三个月工资5200，把我辞了赔多少|service_months=27",
                "公司把我裁了，两年七个月平均6100，违法的话赔多少|service_months=31",
                "平均每月加班三年，公司把我裁了|",
                "laid off, exactly two years in total, severance?|service_months=24",
                "the boss never paid insurance, 6 years and 1 month in total, so I quit, how much compensation|service_months=73"
            })
    void theYearsThatCount(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.SERVICE_MONTHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上个月6号经理找我谈，让我走人，我也签了字|ended_on=2026-10-06",
                "上个月6号经理找我谈，让我走人，我没签|",
                "上个月6号经理找我谈调岗的事|",
                "劳动合同6月30号到期没续，一直干到10月31号走的|ended_on=2026-10-31 term_ends_on=2026-06-30",
                "签过合同，4月15号期满单位也没跟我续|term_ends_on=2026-04-15",
                "健康证4月15号到期没续|",
                "12月31日离的职，工资还没结|ended_on=2025-12-31",
                "12月20日离职，仲裁最晚哪天|ended_on=2025-12-20",
                "12月31日离职，年假怎么算|ended_on=2026-12-31",
                "今年9月15号跟厂里散伙，年假没休|ended_on=2026-09-15",
                "I left on December 20, they still owe me|ended_on=2025-12-20"
            })
    void theDayOfTheEnd(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.ENDED_ON, Fact.TERM_ENDS_ON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单位说月薪涨到5200接着签两年，我嫌累不想签了|renewal_refused=true",
                "单位要给我提到5000往下签，我自己不干了不签|renewal_refused=true",
                "单位说降到4000接着签，我嫌少不想签|",
                "单位给涨到5000接着签，可要搬到郊区，我不想签|"
            })
    void anOfferThatSheTurnedDown(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.RENEWAL_REFUSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "竞业没约定补偿，每个月能要多少|non_compete_unpaid=true",
                "竞业协议没写给钱，按三成算对吗|non_compete_unpaid=true",
                "竞业没约定补偿，我去了对家，要赔多少|",
                "竞业没约定补偿|"
            })
    void whatAClausePays(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.NON_COMPETE_UNPAID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "还在试用期，12月9号不想干了，最晚哪天跟公司说一声|leaving_on=2026-12-09",
                "12月9号离的职，单位最迟哪天要给我办社保转移|",
                "已经试用了五个月，合同一年，试用期写的半年|probation_served=5"
            })
    void noticeAndProbation(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.LEAVING_ON, Fact.PROBATION_SERVED);
    }
}
