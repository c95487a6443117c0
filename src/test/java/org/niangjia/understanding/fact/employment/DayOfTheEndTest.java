package org.niangjia.understanding.fact.employment;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** The day of a dismissal, of coming to work, and of the last time that a wrong was done, as stories tell them: a row without a value stays open. */
class DayOfTheEndTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4月12号厂长当着大伙的面把我开了，仲裁拖到哪天算晚|2026-04-12",
                "4月12号老板口头把我辞了，当天就让走|2026-04-12",
                "4月12号我还在喂奶，人事就发来一份解除通知，最晚哪天去仲裁|2026-04-12",
                "4月12号被车间当场开除，一直没去告|2026-04-12",
                "去年9月2号被开的，现在告还来得及不|2025-09-02",
                "4月12号离的职，工资没结|2026-04-12",
                "3月1号进的厂，干到8月31号不干了|2026-08-31",
                "在那家店做到4月12号就走了|2026-04-12",
                "去年入职的，今年4月12号走的，没结工资|2026-04-12",
                "1月15号走的，加班费一分没给|2026-01-15",
                "干到4月12号才给我排休|",
                "4月12号收到的辞退书|2026-04-12",
                "辞退信是4月12号收到的，落款早几天|2026-04-12",
                "On 12 April, while I was still in hospital, a courier brought the dismissal letter|2026-04-12",
                "On 12 April my boss fired me in front of everybody|2026-04-12",
                "They sacked me by text on 12 April|2026-04-12",
                "My last day here is 30 November and I have 6 days left|2026-11-30",
                "My last day at the factory was on 5 November|2026-11-05",
                "My last day here was the second of May 2025|2025-05-02",
                "My last day at the factory was November the twenty-first|2026-11-21",
                "They fired me on the thirtieth of April|2026-04-30",
                "My last day of leave is 30 November|",
                "12月20号把我辞了|2025-12-20",
                "2025年6月1日公司通知我7月1日解除合同，现在还能仲裁吗|2025-07-01",
                "2024年6月1日通知，7月1日离职，欠工资，仲裁到哪天|2024-07-01",
                "2025年10月20日公司通知，11月20日正式离职，仲裁到哪天|2025-11-20",
                "2025年12月10日通知的，1月10日离职|2026-01-10",
                "2025年1月10日生孩子，2月20日被辞退，仲裁到哪天|2025-02-20",
                "2025年3月1日入职，11月20日被辞退|2026-11-20",
                "2025年6月1日降薪，今年7月1日把我辞退|2026-07-01",
                "2024年3月1日签的合同，12月31日离职|2026-12-31",
                "孩子2023年6月1日出生，11月20日被辞退|2026-11-20",
                "12月20号老板说要把我辞了|",
                "月底30号我就离职，年假还有几天|2026-11-30",
                "这个月底30号离职|2026-11-30",
                "上月底31号离职的|2026-10-31",
                "每月底30号发工资，离职怎么办|",
                "如果4月12号把我开了，能赔多少|",
                "4月12号合同到期，公司寄来解除通知|",
                "4月12号被迫解除要发函吗|",
                "新规定4月12号生效，我上个月被辞的能用不|",
                "They may fire me on 12 December|",
                "一个月6,666，我被辞了|"
            })
    void findsTheDayOfTheEnd(String words, @Nullable String value) {
        assertFound(Fact.ENDED_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"上班到今天九天了（13号来的），合同还没影|2026-11-13", "我11月13号来的，合同最晚哪天签|2026-11-13", "例假11月13号来的，产检还去不去|"})
    void findsTheDaySheCameToWork(String words, @Nullable String value) {
        assertFound(Fact.HIRED_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025年4月12号那天主管最后一回排我大夜，后来就没排过|2025-04-12",
                "少发加班费，最后一次是2025年4月12号，监察还管不|2025-04-12",
                "怀孕七个月还排夜班，最后一个夜班在2025年4月12号|2025-04-12",
                "12 April 2025 was the last time they made me work nights while pregnant|2025-04-12",
                "The last night shift they gave me while pregnant was on 12 April 2025|2025-04-12",
                "最后一次产检是2026年4月12号|"
            })
    void findsTheLastTimeOfABreach(String words, @Nullable String value) {
        assertFound(Fact.BREACH_ENDED_ON, words, value);
    }
}
