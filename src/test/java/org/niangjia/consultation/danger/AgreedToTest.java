package org.niangjia.consultation.danger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreedToTest {

    @ParameterizedTest
    @ValueSource(strings = {"主管讲是我自愿的，我那会儿没吭声", "她说我点了头", "人事咬定我签过字了", "they say I agreed, I just nodded"})
    void isAllThatIsTold(String words) {
        assertThat(AgreedTo.onlyTells(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他说我自愿的，可他把我按在床上",
                "我没反对，我不敢",
                "他说我同意去他房间",
                "我喝醉了，他说我答应的",
                "产假几天",
                "he says I consented, I was drunk"
            })
    void isNotAllWhereABodyIsTouchedOrFearTold(String words) {
        assertThat(AgreedTo.onlyTells(words)).isFalse();
    }
}
