package org.niangjia.consultation.danger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarassmentWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "拉长老借着指点活儿往我腰上蹭，微信还发荤段子",
                "领导聚餐时在桌下摸我腿",
                "副班长递零件的时候总摸我手背",
                "店长半夜给我发黄图，说了不改",
                "he keeps touching my shoulder and sends dirty jokes"
            })
    void tellOfTouchesAndPictures(String words) {
        assertThat(HarassmentWords.tell(words)).isTrue();
        assertThat(HarassmentWords.tellOfNoForce(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "拉长把我堵在更衣室摸我腰",
                "领导刚才在电梯里摸我腿",
                "他半夜敲我宿舍门，白天还摸我手",
                "他摸我手，说不答应就让我走人",
                "店长总摸我手，我才十六岁",
                "他从后头抱住我乱摸",
                "产假有多少天",
                "he pinned me and kept touching my leg"
            })
    void tellOfForceOrOfNone(String words) {
        assertThat(HarassmentWords.tellOfNoForce(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有人在女厕装针孔被逮了，能关他几天",
                "男同事偷拍女浴室，警察最多罚多少",
                "he secretly filmed us in the changing room, how long can he be detained"
            })
    void tellOnlyOfSecretFilming(String words) {
        assertThat(HarassmentWords.tellOnlyOfSecretFilming(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他偷拍我洗澡，说不答应就传出去，能判几年",
                "师傅偷拍我，我才十六岁，能拘他吗",
                "他偷拍完还抱住我，能关几天",
                "he secretly filmed me and is threatening me, can he go to jail",
                "录音能当证据吗"
            })
    void tellOfMoreOrOfNone(String words) {
        assertThat(HarassmentWords.tellOnlyOfSecretFilming(words)).isFalse();
    }
}
