package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be taken off a wage for something broken. */
class DamageDeductedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "机器让我弄坏了，每月从工资里扣多少算合法|True",
                "I broke a machine, how much can they take out of my pay each month?|True",
                "弄坏了模具被开除，赔偿金多少|False",
                "走人给几个月补偿|False"
            })
    void isHeard(String words, boolean meant) {
        assertThat(DamageDeducted.QUESTION
                        .meant("other_labour.severance", words)
                        .isPresent())
                .isEqualTo(meant);
    }
}
