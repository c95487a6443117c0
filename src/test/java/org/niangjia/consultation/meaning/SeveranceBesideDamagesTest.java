package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The double for an unlawful dismissal and severance are not paid together. */
class SeveranceBesideDamagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "仲裁判了2N，那经济补偿那份N还另给不",
                "两倍赔偿金拿了之后，还能再要补偿金吗",
                "赔偿金之外是不是还有一份经济补偿",
                "They owe me 2N, do I get severance on top of double compensation and also severance?"
            })
    void isAskedOfTheDamages(String words) {
        assertThat(SeveranceBesideDamages.QUESTION.meant("other_labour.notice_pay", words))
                .contains("other_labour.illegal_dismissal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司只给N，代通知金那个月还给吗", "给了2N还要给N+1里的那个1吗", "两倍工资没给，年假也没休", "给N还是N+1"})
    void otherMoneyIsNot(String words) {
        assertThat(SeveranceBesideDamages.QUESTION.meant("other_labour.notice_pay", words))
                .isEmpty();
    }
}
