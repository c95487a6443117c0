package org.niangjia.consultation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.consultation.dialogue.Matter;

/** A pregnancy that is supposed to end early, in whatever words. */
class LossSupposedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "万一没能留住呢，能歇几天|maternity_leave.days|miscarriage_leave.days",
                "要是怀到三个多月胎停了呢|maternity_leave.before_birth|miscarriage_leave.days",
                "如果孩子中途没了，这钱还有吗|maternity_allowance.amount|miscarriage_leave.pay",
                "what if i lose it in the second month|maternity_leave.days|miscarriage_leave.days",
                "and if something goes wrong early on?|prenatal_check.work_time|miscarriage_leave.days",
                "if it goes wrong, can i go back to work|other_labour.resign|none",
                "要是没保住工作呢|other_labour.severance|none",
                "孩子没保住|maternity_leave.days|none",
                "要是保不住孩子，单位赔不赔|pregnancy_work_arrangement.banned_work|none",
                "要是生了双胞胎呢|maternity_leave.days|none"
            })
    void getsTheLeaveForIt(String words, String open, String answering) {
        assertThat(LossSupposed.intent(words, Matter.of(open)).orElse("none")).isEqualTo(answering);
    }
}
