package org.niangjia.understanding.anaphora;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaningWordsTest {

    @ParameterizedTest
    @CsvSource({
        "那双胞胎呢, 双胞胎",
        "换成上海, 上海",
        "不对是五年, 是五年",
        "记错了是五个月, 是五个月",
        "数岔了是五个月, 是五个月",
        "看错单子了就一个, 就一个",
        "抱歉说错了是六年, 是六年",
        "Correction - five years, five years",
        "what about twins, twins"
    })
    void areBareWithoutWhatOnlyLeadsOn(String words, String bare) {
        assertThat(LeaningWords.bare(words)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不对，是五年",
                "记错了，是五个月",
                "工资改成九千",
                "手滑了，是五月",
                "说岔了，我在郑州",
                "不是国庆，是平时",
                "sorry, five years",
                "actually 9000",
                "oh wait, nine years with all of my jobs",
                "不好意思说错了，是六年",
                "等一下，我算错了，才八个月",
                "我再看看……写错了，是3月",
                "更正一下，是12月2号",
                "看错单子了，就一个",
                "刚才记错了，一个月五千",
                "抱歉，我又查了一下，弄混了，是四年",
                "correction: five years",
                "no, it was a Sunday",
                "Correction - it was March",
                "hold on, I got that wrong, 8000",
                "sorry i miscounted, seven weeks",
                "i mixed it up, it is the second one",
                "我名下其实就一个孩子",
                "工资条上其实是五千"
            })
    void takeSomethingBack(String words) {
        assertThat(LeaningWords.correct(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and on Sunday seven hours, i got no day off for it",
                "那双胞胎呢",
                "九千",
                "要是五年呢",
                "公司其实一直没发",
                "9000",
                "what about twins",
                "等一下我再问",
                "合同上写的是三年",
                "he made a correction to my pay",
                "刚才那个呢"
            })
    void goOnWithoutTakingBack(String words) {
        assertThat(LeaningWords.correct(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"也就是说他们不能撵我？", "哦，意思就是说孩子大了就没了", "so you mean they can't fire me?"})
    void sayOnceMoreWhatWasUnderstood(String words) {
        assertThat(LeaningWords.restate(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"顺便问一句，股票能买吗", "另外问下，哪家医院好", "by the way, is it going to rain"})
    void askBesideTheMatter(String words) {
        assertThat(LeaningWords.askAside(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"那双胞胎呢", "再算一下", "还有几天"})
    void doNotAskBesideIt(String words) {
        assertThat(LeaningWords.askAside(words)).isFalse();
        assertThat(LeaningWords.restate(words)).isFalse();
    }
}
