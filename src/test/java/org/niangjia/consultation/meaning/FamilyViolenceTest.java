package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyViolenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "遭家暴了，能跟厂里请假吗",
                "同事被家庭暴力，单位管不管",
                "My husband beat me last month, can I take leave to go to court",
                "does my employer have to help with domestic violence"
            })
    void besideHerWorkIsAnswered(String words) {
        assertThat(FamilyViolence.isBesideHerWork(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"家暴算不算离婚过错", "反家暴法哪年施行的，单位培训要用", "老公打我电话问我请假没有", "my husband beat the deadline and took leave"})
    void othersAreNot(String words) {
        assertThat(FamilyViolence.isBesideHerWork(words)).isFalse();
    }
}
