package org.niangjia.understanding.fact;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.question.Fact;

/** What is told in several parts, of which one alone would be wrong: asked on 22 November 2026. */
class SeveralPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我签了劳动合同的，干了9个月|has_contract=true",
                "干了9个月，有签合同|has_contract=true",
                "I signed a contract on my first day, worked 9 months|has_contract=true",
                "一直没签合同，干了9个月|",
                "干了五个月了公司一直没跟我签合同，能要求啥|",
                "老板不肯和我签合同，干了9个月|",
                "公司后来才跟我签了合同，干了9个月|",
                "我签了合同到期没续，又干了9个月|",
                "我签了劳务合同，干了9个月|",
                "合同是今年4月才签的，去年12月来的|contract_signed_in=2026-04",
                "去年12月来的，今年4月签了保密协议|"
            })
    void findsWhetherThereIsAContract(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.HAS_CONTRACT, Fact.CONTRACT_SIGNED_IN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"失业保险前单位交了4年，这家单位又交了2年|6", "失业保险交了2年，加上前单位4年|6", "失业保险之前交了4年领过失业金，后来又交了2年|2", "失业保险交了5年|5"})
    void addsUpWhatWasPaidWithSeveralEmployers(String words, @Nullable String years) {
        assertFound(Fact.UNEMPLOYMENT_YEARS, words, years);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老板欠我工资15000，已经还了6000|owed_wages=9000",
                "老板欠我工资一万六，还了五千，剩下的怎么要|owed_wages=11000",
                "公司欠我工资七千，后来给了两千，还差的怎么要|owed_wages=5000",
                "责令公司付我5000工资，公司付了2000|owed_wages=3000",
                "公司欠我4个月工资，月薪4500，已经发了一个月的|owed_months=3",
                "欠我两个月工资，第一个月4200，第二个月3900|owed_wages=8100 owed_months=2",
                "公司欠我工资5000和加班费1500|owed_wages=6500",
                "已经给了6000，还欠我工资9000|owed_wages=9000",
                "老板欠我工资15000，说已经给了我同事6000一个月|owed_wages=15000",
                "公司欠我4个月工资，每月给了2000|owed_months=4"
            })
    void takesOffWhatWasPaid(String words, @Nullable String facts) {
        assertFound(words, facts, Fact.OWED_WAGES, Fact.OWED_MONTHS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "老公病故，他月工资7000，丧葬费多少|deceased_wage|",
                "老公去世了不是工伤，他月工资7000|deceased_wage|",
                "公司说老公不是工亡，去世前月工资7000|deceased_wage|7000",
                "老公工亡，月工资7000|deceased_wage|7000",
                "我妈摔的不是工伤，完全不能自理|nursing_need|",
                "工伤，完全不能自理|nursing_need|full",
                "公司说不是工伤，完全不能自理|nursing_need|full",
                "在甲公司4年，乙公司2年，老板安排调动的，被裁|service_months|72",
                "在甲公司4年，乙公司2年，被裁|service_months|",
                "在公司干了4年，离职后又回来干了2年，被裁|service_months|24",
                "在公司干了4年，休完产假又回来干了|service_months|48"
            })
    void readsNoPartForTheWhole(String words, String fact, @Nullable String value) {
        assertFound(Fact.named(fact).orElseThrow(), words, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"国庆,", "春节初一到初三", "加班周六我", "最低工资一小时我们", "10个月的", "试用期的", "10月1日辞职交", "只按平时工资"})
    void isNotOverwhelmedByAMessageThatRepeatsItself(String unit) {
        String start = unit.substring(0, 2);
        String rest = unit.substring(unit.length() - 1);
        assertThatCode(() -> FoundFacts.assertFound(Fact.BABIES, start + rest.repeat(4_000), null))
                .doesNotThrowAnyException();
        assertThatCode(() -> FoundFacts.assertFound(Fact.BABIES, unit.repeat(4_000 / unit.length()), null))
                .doesNotThrowAnyException();
    }
}
