package org.niangjia.understanding.fact.insurance;

import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class RetirementFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "俺79年10月份的 缝纫工 几岁能退休|1979-10",
                "1983.4的，文员，哪年退休啊|1983-04",
                "76年8月，质检员，啥时候到龄|1976-08",
                "身份证上1980/02，一线的，延迟以后哪年办退休|1980-02",
                "养老保险缴了十八年，81年5月生的挡车工，延迟了我哪年走|1981-05",
                "生日是1979年1月3号，几岁退|1979-01",
                "my birthday is 4 May 1979, when do I retire|1979-05",
                "dob 1982-07, pension age?|1982-07",
                "我98年的工龄，几岁退休|",
                "92年的合同工，我哪年退休|",
                "1995年7月，厂里改制，我几岁退休|",
                "我76年的老工人了，孩子99年生的，几岁退休|",
                "我77年3月参加工作，几岁退休|",
                "我老公77年3月的，几岁退休|1977-03"
            })
    void tellsWhenSheWasBorn(String words, @Nullable String born) {
        assertFound(Fact.WORKER_BORN_IN, words, born);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2034年退休的话养老保险要交几年|2034",
                "我退休是2036年，社保最少得缴多少年|2036",
                "2041年才到年龄，到时候得交够几年养老金才能领|2041",
                "I retire in 2037, how many years of pension contributions|2037",
                "2033年我才够退休岁数，养老保险最低得缴几年|2033",
                "2030年起要多交，几岁退休|",
                "2019年退休的，能补钱吗|"
            })
    void tellsTheYearOfRetiring(String words, @Nullable String year) {
        assertFound(Fact.RETIRES_IN, words, year);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我按五十那档，77年生的，哪年退休|50",
                "走的55这一类，几岁退休|55",
                "属于50那批的，退休推到几岁|50",
                "the old age for us was 55, when do I retire|55",
                "我算50那档还是55那档，几岁退休|",
                "the old rule was 50 or 55, when do I retire|"
            })
    void tellsTheFormerAge(String words, @Nullable String age) {
        assertFound(Fact.FORMER_RETIREMENT_AGE, words, age);
    }
}
