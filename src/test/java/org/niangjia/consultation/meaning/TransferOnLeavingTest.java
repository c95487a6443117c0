package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has left and whose insurance is not handed over. */
class TransferOnLeavingTest {

    private static final String MOVED = "other_labour.social_insurance_transfer";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "离职一个月了公司还不给转社保关系",
                "我从那家厂辞了，档案几天之内要转出来",
                "my old employer won't transfer my social insurance, is there a deadline"
            })
    void isToldOfThePapers(String words) {
        assertThat(TransferOnLeaving.QUESTION.meant(MOVED, words)).contains("other_labour.leaving_certificate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"社保从青岛转到济南怎么办", "离职以后社保断交了几个月影响退休吗", "离职了养老年限不够，转到哪里领"})
    void asksOfMovingItOrOfYears(String words) {
        assertThat(TransferOnLeaving.QUESTION.meant(MOVED, words)).isEmpty();
    }
}
