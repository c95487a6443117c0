package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The days of the leave after a loss and who pays for them, asked in one message. */
class AfterALossTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "怀孕五个月没保住，公司没交社保，能休多少天，工资谁给",
                "上个月流产了，四个月零三天，公司只给半个月假，还说没工资，对吗",
                "孩子没了，我能歇几天？歇的这些天钱归谁出",
                "I lost my baby at five months. How many days off do I get and who pays?"
            })
    void areBothAnswered(String words) {
        assertThat(AfterALoss.daysAndPay(() -> "miscarriage_leave.pay", words))
                .containsExactly("miscarriage_leave.days", "miscarriage_leave.pay");
    }

    @Test
    void oneThatIsAskedIsAnsweredAlone() {
        assertThat(AfterALoss.daysAndPay(() -> "miscarriage_leave.days", "胎停清宫，能休几天"))
                .isEmpty();
        assertThat(AfterALoss.daysAndPay(() -> "miscarriage_leave.pay", "胎停清宫，工资谁出"))
                .isEmpty();
        assertThat(AfterALoss.daysAndPay(() -> "maternity_allowance.not_insured", "刚生了，能休几天，工资谁出"))
                .isEmpty();
    }
}
