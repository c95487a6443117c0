package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FathersLeaveTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Expecting twins in Hefei, a natural birth is likely. How many days off do I get?",
                "I'm pregnant with twins, how long am I off?",
                "怀着双胞胎在合肥上班，能歇多少天",
                "我怀孕七个月了，一共休几天"
            })
    void isNotAskedForBySheWhoCarriesTheChild(String words) {
        assertThat(FathersLeave.isRuledOutBy(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We're expecting twins, how many days off are there?",
                "I'm pregnant, how long can my husband stay at home?",
                "我怀孕七个月了，孩子爸能休几天",
                "老婆怀着双胞胎，我能歇几天",
                "How many days off are there for a birth?"
            })
    void mayBeAskedForByAnybodyElse(String words) {
        assertThat(FathersLeave.isRuledOutBy(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I had a miscarriage in Linyi, they gave me a week, how much is it?", "在烟台上班，胎停做了清宫，给几天假"})
    void isRuledOutByALossOfHers(String words) {
        assertThat(FathersLeave.isRuledOutByALoss(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"My wife had a miscarriage, how many days do I get?", "媳妇流产了，我能歇几天", "生了个闺女，给几天假"})
    void isNotRuledOutWhereHeOrABirthIsTold(String words) {
        assertThat(FathersLeave.isRuledOutByALoss(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "老婆正休着产假，我陪产假从下周一休，最后一天哪天",
                "媳妇还在产假里，我的护理假一次休完，哪天上班",
                "My wife is on maternity leave, when does my paternity leave end?"
            })
    void isAskedForWhereItIsOnlyToldThatSheIsOnHers(String words) {
        assertThat(FathersLeave.isNamedAlone(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "媳妇的产假到哪天，我的陪产假呢",
                "媳妇在休产假到哪天到期，我陪产假休完了",
                "老婆产假几天，陪产假几天",
                "How long is her maternity leave and my paternity leave?"
            })
    void isNotAskedForAloneWhereHersIsAskedForToo(String words) {
        assertThat(FathersLeave.isNamedAlone(words)).isFalse();
    }
}
