package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the text of a contract is kept, beside its term. */
class TextOfTheContractTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "离职以后老合同公司得保存几年|True",
                "How long must they keep a copy of my old contract after I left?|True",
                "劳动合同丢了，被辞退到哪儿仲裁|False",
                "合同到期了还能干多久|False"
            })
    void isHeard(String words, boolean meant) {
        assertThat(TextOfTheContract.QUESTION
                        .meant("other_labour.contract_expiry", words)
                        .isPresent())
                .isEqualTo(meant);
    }
}
