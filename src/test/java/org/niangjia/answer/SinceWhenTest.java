package org.niangjia.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SinceWhenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "这假啥时候才有的",
                "网上有新规定必须上,是从哪天开始的",
                "育儿假是哪年开始有的",
                "陪产假15天这规定啥时候出的",
                "照护扣除涨到2000是从哪年开始的",
                "啥时候有的育儿假",
                "返聘的人从啥时候起必须给上工伤险",
                "退休又去看大门，从哪天起公司必须给我们上工伤险",
                "这一条从哪年开始成了法定义务",
                "since when is there childcare leave",
                "when did this rule take effect"
            })
    void theBeginningOfARuleIsAskedFor(String words) {
        assertThat(SinceWhen.isAskedIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "产假从哪天开始算",
                "法律规定产假从什么时候开始休",
                "哺乳时间从啥时候起算",
                "育儿假什么时候休",
                "补贴什么时候发",
                "我什么时候正式上班",
                "啥时候能法定退休",
                "按规定从哪天开始领失业金",
                "新规定说产假从哪天开始休",
                "when does my leave start",
                "since when am i protected"
            })
    void theBeginningOfALeaveIsNot(String words) {
        assertThat(SinceWhen.isAskedIn(words)).isFalse();
    }
}
