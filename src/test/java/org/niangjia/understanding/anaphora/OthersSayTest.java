package org.niangjia.understanding.anaphora;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OthersSayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "经理说派遣来的不给",
                "可人事讲我们小厂没有",
                "我们店长说没转正的不享受",
                "老公他们单位说外地的轮不上",
                "hr told me temps don't get it",
                "but my boss says there is no such rule"
            })
    void deny(String words) {
        assertThat(OthersSay.deny(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"人事说没有吗", "老板说好给双倍工资", "我没有产假", "公司说试用期几天", "经理说不给我签合同，我能要双倍工资吗", "my boss says i can take it"})
    void doNotDeny(String words) {
        assertThat(OthersSay.deny(words)).isFalse();
    }
}
