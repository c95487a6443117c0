package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InjuredUninsuredTest {

    @ParameterizedTest
    @CsvSource({
        "手被机器轧断了，单位没交保险，谁赔, true",
        "no insurance from the boss and I am disabled after the accident, true",
        "单位没交保险，我生孩子花的钱谁出, false",
        "没给上保险，怀孕的时候摔伤了流产, false"
    })
    void hearsThatItIsAnInjury(String words, boolean injury) {
        assertThat(InjuredUninsured.QUESTION.isSaid(words)).isEqualTo(injury);
    }
}
