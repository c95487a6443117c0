package org.niangjia.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnCasesTest {

    @ParameterizedTest
    @CsvSource({
        "'我的单号多少，以后好问', true",
        "我那个工单编号是啥？, true",
        "what's my case number, true",
        "'我的案子怎么样了', true",
        "我的社保编号是多少, false",
        "快递单号是多少, false"
    })
    void whoAsksForHerNumberAsksForHerCases(String words, boolean asks) {
        assertThat(OwnCases.isAboutCases(words)).isEqualTo(asks);
    }

    @Test
    void theCommandIsOneHoweverMuchSheAdds() {
        assertThat(OwnCases.isAboutCases("/case " + "厂里又扣了我三百。".repeat(60))).isTrue();
        assertThat(OwnCases.isAboutCases("那".repeat(100_000))).isFalse();
    }
}
