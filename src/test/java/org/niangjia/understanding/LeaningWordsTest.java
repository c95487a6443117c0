package org.niangjia.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaningWordsTest {

    @ParameterizedTest
    @CsvSource({"那双胞胎呢, 双胞胎", "换成上海, 上海", "不对是五年, 是五年", "记错了是五个月, 是五个月", "what about twins, twins"})
    void areBareWithoutWhatOnlyLeadsOn(String words, String bare) {
        assertThat(LeaningWords.bare(words)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不对，是五年",
                "记错了，是五个月",
                "工资改成九千",
                "手滑了，是五月",
                "说岔了，我在郑州",
                "不是国庆，是平时",
                "sorry, five years",
                "actually 9000"
            })
    void takeSomethingBack(String words) {
        assertThat(LeaningWords.correct(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"那双胞胎呢", "九千", "要是五年呢", "9000", "what about twins"})
    void goOnWithoutTakingBack(String words) {
        assertThat(LeaningWords.correct(words)).isFalse();
    }
}
