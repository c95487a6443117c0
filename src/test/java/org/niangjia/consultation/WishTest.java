package org.niangjia.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有真人没，我不想跟机器说话",
                "算了说不清楚，还是给我转人工吧",
                "你帮我把这个情况转给工会的人",
                "能不能把我的事反映给工会？",
                "哎呀你听不懂，转人工",
                "我不跟机器人聊了，找个人来跟我说",
                "有活人吗",
                "说不明白，能有个真人给看看吗",
                "还是得找个人问问，机器说不清",
                "this is useless, talk to a human please"
            })
    void whoeverWantsAPersonInWhateverWordsIsHeard(String words) {
        assertThat(Wish.in(words)).contains(Wish.PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"转人工要多久，产假几天", "厂里转给工会的钱是多少", "人工流产，休几天", "工会的人收了会费，不办事怎么投诉", "有没有人工流产假"})
    void whoeverAsksSomethingIsAnswered(String words) {
        assertThat(Wish.in(words)).isEmpty();
    }
}
