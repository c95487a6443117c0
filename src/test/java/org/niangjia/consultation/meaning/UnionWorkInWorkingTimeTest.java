package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnionWorkInWorkingTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我是车间工会委员，去区里开会一天，厂里算旷工",
                "工会主席是兼职的，参加培训耽误的工时扣工资",
                "我兼着女职工委员，开会那两天工资照发吗",
                "I am on the union committee part time, they docked my pay for a union meeting"
            })
    void isAskedByWhoSitsOnACommittee(String words) {
        assertThat(UnionWorkInWorkingTime.QUESTION.meant("other_labour.wage_deductions", words))
                .contains("union_help.fired_for_union_work");
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司培训两天扣我工资", "开会迟到扣钱", "我是工会委员，被辞退了，开会都不让去，工资没结", "工会会费从工资里扣", "工会女工委员说产假工资照发"})
    void isNotAskedByOthers(String words) {
        assertThat(UnionWorkInWorkingTime.QUESTION.meant("other_labour.wage_deductions", words))
                .isEmpty();
    }
}
