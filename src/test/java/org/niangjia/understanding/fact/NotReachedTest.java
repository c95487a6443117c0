package org.niangjia.understanding.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.understanding.fact.FoundFacts.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;
import org.niangjia.understanding.clause.AskingWords;

/** A length of service that is not yet full is none unless what is missing is told: the first day, where it is told, counts. */
class NotReachedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我2022年5月1号入职，干到今天差几天才满四年半，补偿多少|hired_on=2022-05-01",
                "公司裁我，2021年3月10号入职，再过一周满五年零九个月|hired_on=2021-03-10",
                "干了还差半个月满三年，公司让我走|service_months=35.5",
                "我干了不到半年被裁了|",
                "在厂里干了不到五年零九个月|",
                "I have worked here for a week short of three years|service_months=35.766",
                "干了2年6个月差三天，公司跟我协商解除|service_months=29.9",
                "我在厂里还差三天干满两年半，公司跟我协商解除|service_months=29.9",
                "在这儿干了差几天满三年|",
                "下个月就干满六年了，公司现在让我走|service_months=71.966",
                "合同三年下个月到期，干满三年了|service_months=36",
                "干满三年整零五个月，月均5000|service_months=41",
                "入职日期2022年10月10日，差1天满三年|hired_on=2022-10-10",
                "在厂里干满四年半，公司让我走|service_months=54",
                "在厂里干了五年零九个月|service_months=69"
            })
    void isNoFullLengthOfService(String words, @Nullable String values) {
        assertFound(words, values, Fact.HIRED_ON, Fact.SERVICE_MONTHS);
    }

    @Test
    void asksForNoDays() {
        assertThat(AskingWords.ask("干到今天差几天才满四年半")).isFalse();
        assertThat(AskingWords.ask("我还差几天满一年")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"扣掉加班费平均每月6525|monthly_wage=6525", "刨去加班费每月平均4800|monthly_wage=4800", "每月扣500|", "这个月扣掉奖金每月300|"})
    void whatIsLeftWithoutOvertimeIsTheWage(String words, @Nullable String values) {
        assertFound(words, values, Fact.MONTHLY_WAGE);
    }
}
