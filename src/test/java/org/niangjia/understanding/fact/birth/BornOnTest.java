package org.niangjia.understanding.fact.birth;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

/** The day of a birth told without naming one, and days much like it: a row without a value stays open. */
class BornOnTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "定了12月18日剖，产假到哪天|2026-12-18",
                "跟大夫约了12月18号剖腹产，假休到几号|2026-12-18",
                "剖宫产定在1月6号，产假休到哪天|2027-01-06",
                "手术排在12月18号上午做剖宫产，假到几号|2026-12-18",
                "My c-section is booked for 18 December, when does my leave end|2026-12-18",
                "planned caesarean on 6 January, last day of leave?|2027-01-06",
                "12月18号剖，假到几号|2026-12-18",
                "我是剖的，定了12月18号办满月酒|",
                "11月3号剖，产假到几号|2026-11-03",
                "11月3号半夜见红住院后生的，产假到几号|2026-11-03",
                "阳历(11月3号)当晚生的，产假到几号|2026-11-03",
                "11月3号住院保胎，产假到几号|",
                "10月7号剖的，产假到哪天|2026-10-07",
                "10月7号二胎生好了，假到几号|2026-10-07",
                "10月7号平安生出来了，产假到哪天|2026-10-07",
                "约了12月18号产检，请假行吗|",
                "定了12月18号开会剖析问题|",
                "定了12月18号办满月酒，我是剖的|",
                "2025年3月8号下午3点半生的，补贴最晚哪天申请|2025-03-08",
                "2026年5月1号凌晨2点10分出生，产假到哪天|2026-05-01",
                "娃是10月7号零点过两分生的|2026-10-07",
                "10月7号下午三点半开的会，生孩子的事没谈|",
                "10月7号生出来好多事|",
                "闺女9月8号刚生 单位说合同到了|2026-09-08",
                "11月3号刚生单位就催我回去|2026-11-03",
                "9月8号我刚生气走了|",
                "9月8号刚生病请了假|"
            })
    void isReadWhereABirthIsPlannedOrToldInOtherWords(String words, @Nullable String value) {
        assertFound(Fact.BORN_ON, words, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "娃昨天刚满两岁，育儿假今年几天|2024-11-21",
                "儿子11月20号满三周岁，育儿假还有吗|2023-11-20",
                "闺女12月3号就满两岁了|2024-12-03",
                "上周六娃过的一岁生日，育儿假几天|2025-11-14",
                "双胞胎昨天刚满一岁|2025-11-21",
                "闺女28号才满周岁，今天叫我加班|2025-11-28",
                "宝宝12月10号满周岁|2025-12-10",
                "My son turned two on 20 November, childcare leave?|2024-11-20",
                "our baby just turned 1 yesterday|2025-11-21",
                "我昨天刚满20岁，能结婚吗|",
                "孩子的奶奶昨天满六十岁|",
                "儿子12月3号满三岁之前能休几天|",
                "儿子三岁，昨天上的幼儿园|"
            })
    void isReadFromABirthday(String words, @Nullable String value) {
        assertFound(Fact.BORN_ON, words, value);
    }
}
