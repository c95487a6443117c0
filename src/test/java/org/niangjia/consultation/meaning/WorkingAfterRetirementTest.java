package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingAfterRetirementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我办了退休，原单位又请我回去带徒弟，摔了算工伤不",
                "返聘的保洁，工资没到最低标准",
                "我妈退休后还在超市上班，没签合同咋办",
                "I retired last year and the school called me back, what if I get hurt?"
            })
    void asksWhatHoldsPastTheAgeOfRetirement(String words) {
        assertThat(WorkingAfterRetirement.QUESTION.meant("other_labour.work_injury_uninsured", words))
                .contains("other_labour.over_age_workers");
        assertThat(WorkingAfterRetirement.QUESTION.meant("other_labour.retirement_age", words))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"还有两年退休，厂里不给上保险", "没到退休年龄，干活摔伤了", "My mother retired. I got hurt at work"})
    void otherQuestionsStay(String words) {
        assertThat(WorkingAfterRetirement.QUESTION.meant("other_labour.work_injury_uninsured", words))
                .isEmpty();
    }
}
