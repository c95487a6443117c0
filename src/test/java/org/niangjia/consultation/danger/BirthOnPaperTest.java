package org.niangjia.consultation.danger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthOnPaperTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工友出院小结上写的难产，产假加几天",
                "诊断证明开了剖宫产，人事问休多少天",
                "her discharge summary says difficult birth, how many days does she get"
            })
    void isToldWhenItIsOver(String words) {
        assertThat(BirthOnPaper.isTold(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"出院小结写了难产，刀口还在渗血", "病历上写着难产，她晕过去了", "我难产，羊水破了", "证明写难产，现在发烧39度", "产假几天"})
    void isNoneWhereSomethingGoesOn(String words) {
        assertThat(BirthOnPaper.isTold(words)).isFalse();
    }
}
