package org.niangjia.understanding.anaphora;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestDayWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周末算里头不",
                "赶上礼拜天占不占",
                "碰上国庆顺延吗",
                "双休日算在里面吗",
                "节假日除外吗",
                "过年那几天扣不扣",
                "正好是星期六补不补",
                "含不含周末",
                "遇到法定假往后推不推",
                "do weekends count?",
                "are public holidays included",
                "does it extend over a weekend"
            })
    void askWhetherTheyAreInside(String words) {
        assertThat(RestDayWords.askWhetherInside(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周末加班算几倍",
                "国庆上班补休吗",
                "产假算周末吗",
                "周末不休息",
                "周末算算账",
                "礼拜天也扣工资吗",
                "我周末去补办手续",
                "do i get paid for sundays",
                "weekend work counts double?",
                "孩子三岁算不算"
            })
    void askSomethingElse(String words) {
        assertThat(RestDayWords.askWhetherInside(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"产假算周末吗", "陪产假里头的礼拜天算不算", "does maternity leave include weekends"})
    void askOfALeaveThatIsNamed(String words) {
        assertThat(RestDayWords.askOfAny(words)).isTrue();
        assertThat(RestDayWords.askWhetherInside(words)).isFalse();
    }
}
