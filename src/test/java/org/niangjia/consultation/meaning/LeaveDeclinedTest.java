package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaveDeclinedTest {

    private static final String UNUSED = "other_labour.unused_annual_leave";
    private static final String WAIVED = "other_labour.annual_leave_waived";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我写了书面申请不休年假，剩5天，补多少",
                "年假我签字放弃了，剩5天能要钱吗",
                "I signed that I do not want my annual leave, what am I owed"
            })
    void whatThePaperIsWorthComesFirst(String words) {
        assertThat(LeaveDeclined.QUESTION.meant(UNUSED, words)).contains("other_labour.annual_leave_waived");
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司书面通知不让休年假，剩5天，补多少", "我写了书面申请休年假，公司不批，补多少", "年假没休，我写了辞职信，补多少"})
    void aPaperOfAnotherKindIsNone(String words) {
        assertThat(LeaveDeclined.QUESTION.meant(UNUSED, words)).isEmpty();
    }

    @Test
    void whoWaivedNothingAsksForTheDays() {
        assertThat(LeaveDeclined.NEVER.meant(WAIVED, "年假一天没休，也没让我写过什么放弃，补多少")).contains(UNUSED);
        assertThat(LeaveDeclined.NEVER.meant(WAIVED, "年假一天没休，让我写了放弃，补多少")).isEmpty();
    }
}
