package org.niangjia.consultation.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what was answered is to be counted. */
class SumAskedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "帮我算一下",
                "你给我算算，一共能拿多少",
                "麻烦给我合计合计到手是多少钱",
                "能不能替我算个总数",
                "那加起来一共多少钱",
                "can you add it up for me?",
                "so what does it come to in total?",
                "please work that out for me, how much is it"
            })
    void wantsTheSum(String words) {
        assertThat(SumAsked.in(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "给我算算年假几天",
                "帮我算一下退休金",
                "你给我算个命",
                "我算错了，是五年",
                "一共几个孩子能领",
                "how much is the allowance",
                "can you work on sunday"
            })
    void namesSomethingElse(String words) {
        assertThat(SumAsked.in(words)).isFalse();
    }
}
