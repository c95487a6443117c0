package org.niangjia.consultation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.consultation.dialogue.Matter;

/** Annual leave that was not given, in money. */
class LeaveInMoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "去年压根没安排，月薪五千八，要赔我多少|other_labour.annual_leave_days|other_labour.unused_annual_leave",
                "今年就歇了两天，平均工资7000不含加班费，剩的折多少钱|other_labour.annual_leave_days|other_labour.unused_annual_leave",
                "they let me take only two days, salary 9000, how much do they owe me|other_labour.annual_leave_days|other_labour.unused_annual_leave",
                "加班没给我钱，该补多少|other_labour.annual_leave_days|none",
                "今年一天没休，能补多少天|other_labour.annual_leave_days|none",
                "今年一天没让休，该补我多少|maternity_leave.days|none",
                "月薪六千，该给我多少|other_labour.annual_leave_days|none"
            })
    void isAskedAfterTheDays(String words, String open, String answering) {
        assertThat(LeaveInMoney.intent(words, Matter.of(open)).orElse("none")).isEqualTo(answering);
    }
}
