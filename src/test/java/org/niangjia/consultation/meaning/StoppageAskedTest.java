package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pay while work stands still, beside other pay. */
class StoppageAskedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "没订单让我们在家歇半个月，工资咋发|True",
                "The plant is shut down and we are sent home, do we get paid?|True",
                "停产了把我辞退，工资没结|False",
                "没活干还欠我三个月工资，公司倒闭了|False",
                "老板欠我工资不给|False"
            })
    void isHeard(String words, boolean meant) {
        assertThat(StoppageAsked.QUESTION
                        .meant("other_labour.unpaid_wages", words)
                        .isPresent())
                .isEqualTo(meant);
    }
}
