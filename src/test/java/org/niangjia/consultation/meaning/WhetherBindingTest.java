package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhetherBindingTest {

    private static final String DAYS = "childcare_leave.days";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青海的育儿假是硬性的吗",
                "育儿假十天单位不给算违法不",
                "省里的育儿假是不是非给不可，还是只鼓励",
                "Is childcare leave mandatory here, or is the employer only encouraged to give it?"
            })
    void asksOfWhatMayBeRefused(String words) {
        assertThat(WhetherBinding.meant(DAYS, words)).contains("childcare_leave.pay_or_refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"育儿假必须给几天", "育儿假几天", "夜班不给补贴违法吗", "孩子两岁，育儿假还有吗"})
    void otherQuestionsAreNot(String words) {
        assertThat(WhetherBinding.meant(DAYS, words)).isEmpty();
    }
}
