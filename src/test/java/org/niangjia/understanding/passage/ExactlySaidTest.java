package org.niangjia.understanding.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactlySaidTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "干了十来年(十三年整)了|干了十三年了",
                "三年多(3年7个月)|3年7个月",
                "快五年(准确说是四年零十个月)|四年零十个月",
                "about ten years (9 years and 4 months)|9 years and 4 months",
                "三年(合同期)|三年(合同期)",
                "5年(3年合同)|5年(3年合同)"
            })
    void theExactLengthTakesThePlaceOfTheVagueOne(String words, String exact) {
        assertThat(ExactlySaid.in(words)).isEqualTo(exact);
    }
}
