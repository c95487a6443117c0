package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarassmentToldTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年会上科长搂着我拍照，我推开他他还笑",
                "师傅三天两头给我发黄段子",
                "有个客户老摸我手",
                "My supervisor keeps rubbing my back while I type",
                "he sends lewd pictures after work"
            })
    void isHeardByWhatWasDone(String words) {
        assertThat(HarassmentTold.isIn(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "领导老在群里发通知到半夜",
                "抱着孩子去上班行不行",
                "老板讲了个笑话就把我辞了",
                "my back hurts from standing",
                "he sends messages after work about the rota"
            })
    void otherWordsTellOfNone(String words) {
        assertThat(HarassmentTold.isIn(words)).isFalse();
    }
}
