package org.niangjia.consultation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.consultation.dialogue.Matter;

/** What others claim of the matter that is open, and whether that is so. */
class ClaimOfOthersTest {

    private static String answering(String words, String open, String before) {
        return ClaimOfOthers.in(words)
                .flatMap(claim -> claim.of(Matter.of(open), before, ShippedRemarks.furtherQuestions()))
                .map(Matter::intent)
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "车间主任说来回路上得从里头扣，这么算对吗|breastfeeding.hour|breastfeeding.combine_or_travel",
                "my foreman insists the trip home comes out of it. is that right?|breastfeeding.hour|breastfeeding.combine_or_travel",
                "店长说只给到孩子八个月，谁说得对|breastfeeding.until_when|breastfeeding.until_when",
                "财务说按四年算，合规吗|other_labour.severance|other_labour.severance",
                "our accountant claims it's 800 a month. who is right?|childcare_subsidy_tax.tax_deduction_infant|childcare_subsidy_tax.tax_deduction_infant",
                "HR says it only lasts until March, why would they say that?|dismissal_protection.contract_ends|dismissal_protection.contract_ends",
                "她们说这是公司规定，我该听谁的|dismissal_protection.pay_cut|dismissal_protection.pay_cut",
                "厂长说给平时工资就行，是不是糊弄我|other_labour.holiday_pay|other_labour.holiday_pay",
                "社保局说主动离职的领不到，真的吗|other_labour.unemployment_benefit|other_labour.unemployment_benefit",
                "领导说岳母不算，没有，这么说有依据吗|other_labour.bereavement_leave|other_labour.bereavement_leave",
                "My boss says 90 days and not one more. is that right?|maternity_leave.days|maternity_leave.days",
                "seriously? our clerk says it is 800|childcare_subsidy_tax.tax_deduction_infant|childcare_subsidy_tax.tax_deduction_infant",
                "不会吧，会计说只有八百|childcare_subsidy_tax.tax_deduction_infant|childcare_subsidy_tax.tax_deduction_infant",
                "抖音上不是说有三天吗|menstrual_protection.period_pain_leave|menstrual_protection.period_pain_leave",
                "厂长不是讲只给一半吗|other_labour.sick_leave_pay|other_labour.sick_leave_pay",
                "didn't HR say it is only 90 days?|maternity_leave.days|maternity_leave.days",
                "经理说新来的没有，她说的对不对|paternity_leave.days|paternity_leave.pay_or_refused"
            })
    void isCheckedAgainstWhatWasAnswered(String words, String open, String answering) {
        assertThat(answering(words, open, "")).isEqualTo(answering);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "主管说培训费得我赔，合法吗|maternity_leave.days",
                "my boss says i have to pay back the training. is he right?|maternity_leave.days",
                "老板说让我自己写辞职信，这样行吗|maternity_leave.days",
                "人事说年假只有5天，对吗|maternity_leave.days",
                "seriously? my boss says i have to pay back the training|maternity_leave.days",
                "真的吗，老板明天来不来|maternity_leave.days",
                "老板说明天不用来了|other_labour.severance",
                "我只休了三天，对吗|paternity_leave.days",
                "老板不是说明天发吗|maternity_leave.days"
            })
    void mayBeOfSomethingElse(String words, String open) {
        assertThat(answering(words, open, "")).isEqualTo("none");
    }

    @Test
    void whatIsNamedBeforeMayBeNamedAgain() {
        assertThat(answering("人事说产假只有128天，听谁的", "maternity_leave.days", "我产假多少天"))
                .isEqualTo("maternity_leave.days");
    }
}
