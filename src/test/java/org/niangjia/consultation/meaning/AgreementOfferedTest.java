package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is protected and shall sign is told what signing means. */
class AgreementOfferedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我怀孕五个月，人事叫我签离职协议，给三个月工资，我干了4年",
                "产假还没休完，老板要我回去签解除合同的协议，赔两个月",
                "哺乳期公司跟我协商解除，补偿该拿几个月",
                "I am pregnant and HR wants me to sign a termination agreement for two months' pay"
            })
    void isAskedWhetherToSign(String words) {
        assertThat(AgreementOffered.meant("other_labour.severance", words))
                .contains("dismissal_protection.agreed_termination");
        assertThat(AgreementOffered.meant("other_labour.unpaid_wages", words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司让我签协商解除协议，给三个月工资，我干了4年", "我怀孕五个月，协议我已经签了字，补偿少给了", "怀孕被辞退，补偿几个月", "产假回来让我签新的劳动合同，工资少了"})
    void isNotForOthers(String words) {
        assertThat(AgreementOffered.meant("other_labour.severance", words)).isEmpty();
    }
}
