package org.niangjia.consultation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.consultation.dialogue.Matter;

/** What others deny to some is of the leave that was spoken of. */
class DeniedToSomeTest {

    @ParameterizedTest
    @CsvSource({
        "经理说没转正的不给, paternity_leave.days, paternity_leave.pay_or_refused",
        "班长说临时工没有, childcare_leave.days, childcare_leave.pay_or_refused",
        "人事讲刚来的没份, maternity_leave.days, maternity_leave.probation_or_new_job",
        "厂长说没领证的不算, maternity_leave.days, maternity_leave.unmarried_or_out_of_policy",
        "公司说派遣工不享受, maternity_leave.days, maternity_leave.refused",
        "领导说再婚的没有, other_labour.marriage_leave, other_labour.marriage_leave",
        "hr says part-timers don't get it, other_labour.annual_leave_days, other_labour.annual_leave_days",
        "经理说没转正的不给, other_labour.overtime_pay, none",
        "经理说不给, paternity_leave.days, none",
        "经理说试用期几个月, paternity_leave.days, none"
    })
    void isOfTheLeave(String words, String before, String asked) {
        assertThat(DeniedToSome.intent(words, Matter.of(before)).orElse("none")).isEqualTo(asked);
    }
}
