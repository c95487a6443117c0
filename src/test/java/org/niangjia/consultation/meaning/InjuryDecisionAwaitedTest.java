package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InjuryDecisionAwaitedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工伤认定交上去了，人社局多久出结果",
                "材料受理半个月了，工伤认定几天能批下来",
                "I applied for work injury recognition, how soon must the office decide?",
                "the work-injury claim was accepted, how long until a decision?"
            })
    void isAskedOfTheRecognition(String words) {
        assertThat(InjuryDecisionAwaited.QUESTION.meant("complaint_arbitration.arbitration_duration", words))
                .contains("other_labour.work_injury_claim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工伤仲裁多久出结果",
                "受工伤后几天内申请认定",
                "工伤伤残鉴定多久出结论",
                "仲裁受理以后多少天出结果",
                "how long does arbitration take to decide",
                "work injury accepted, how long do i have to appeal the decision"
            })
    void isNotAskedElsewhere(String words) {
        assertThat(InjuryDecisionAwaited.QUESTION.meant("complaint_arbitration.arbitration_duration", words))
                .isEmpty();
    }
}
