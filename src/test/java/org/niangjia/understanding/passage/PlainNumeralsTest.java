package org.niangjia.understanding.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "月工资陆仟伍佰贰拾伍元|月工资六千五百二十五元",
                "叁万贰仟|三万二千",
                "陆经理|陆经理",
                "工资8000(元)|工资8000元",
                "eight and a half grand (rmb) a month|eight and a half grand rmb a month",
                "8000 (net) a month|8000 (net) a month"
            })
    void aSumIsReadAsInPlainCharacters(String words, String plain) {
        assertThat(PlainNumerals.in(words)).isEqualTo(plain);
    }
}
