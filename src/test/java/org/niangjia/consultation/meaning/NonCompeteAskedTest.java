package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a non-compete clause pays, beside other money. */
class NonCompeteAskedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "走的时候签了竞业，前12个月平均8000，一个月能要多少|True",
                "My non-compete mentions no money, how much can I claim each month?|True",
                "竞业协议最长能绑我几年|True",
                "我被辞退了，竞业协议也签过，经济补偿多少|False",
                "干了四年走人能要多少|False"
            })
    void isHeard(String words, boolean meant) {
        assertThat(NonCompeteAsked.QUESTION
                        .meant("other_labour.severance", words)
                        .isPresent())
                .isEqualTo(meant);
    }
}
