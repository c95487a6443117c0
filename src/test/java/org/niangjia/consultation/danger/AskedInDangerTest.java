package org.niangjia.consultation.danger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedInDangerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他又打我，保护令怎么申请",
                "脸被打肿了，想办个人身安全保护令",
                "my husband hits me, how do I get a protection order",
                "法院那个禁止令多少天批"
            })
    void isHowSheGetsAProtectionOrder(String words) {
        assertThat(AskedInDanger.question(words)).contains("sexual_harassment.protection_order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"他又打我", "他打我，工资怎么办", "劳动保护令人满意吗", "my boss hit me"})
    void isNothingElse(String words) {
        assertThat(AskedInDanger.question(words)).isEmpty();
    }
}
