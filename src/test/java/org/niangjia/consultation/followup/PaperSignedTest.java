package org.niangjia.consultation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.consultation.dialogue.Matter;

class PaperSignedTest {

    private static final String WAIVER = "other_labour.social_insurance_waiver";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我前天就签了，咋办",
                "可我已经按了手印了呀",
                "当时糊里糊涂就写了，还能反悔吗",
                "早就签完了，白签的吗",
                "but I already signed it",
                "I signed last month, is it too late"
            })
    void isOfThePaperThatIsSpokenOf(String words) {
        assertThat(PaperSigned.intent(words, Matter.of(WAIVER))).contains(WAIVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"劳动合同已经签了，试用期多长", "入职都俩月了没签合同", "要是不签会怎么样", "I already signed a contract, how long is probation"
            })
    void isNotWhereAnotherPaperIsNamed(String words) {
        assertThat(PaperSigned.intent(words, Matter.of(WAIVER))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maternity_leave.days", "other_labour.no_written_contract"})
    void isNotAfterWhatIsOfNoPaper(String intent) {
        assertThat(PaperSigned.intent("我前天就签了，咋办", Matter.of(intent))).isEmpty();
    }
}
