package org.niangjia.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions in pinyin mean what they mean in characters, and are kept as they were written. */
class PinyinQuestionTest {

    private static final Understander UNDERSTANDER = SmallModel.alwaysSure();

    @ParameterizedTest
    @CsvSource({
        "chanjia you duoshao tian, 产假有多少天",
        "huaiyunbeigongsicituizenmeban, 怀孕被公司辞退怎么办",
        "zhang fu hu li jia duo shao tian, 丈夫护理假多少天",
    })
    void pinyinMeansWhatItsCharactersMean(String pinyin, String characters) {
        assertThat(UNDERSTANDER.understand(pinyin).ranked())
                .isEqualTo(UNDERSTANDER.understand(characters).ranked());
    }

    @Test
    void aQuestionInPinyinIsKeptAsItWasWritten() {
        List<Asked> asked = UNDERSTANDER.read("chanjia you duoshao tian", Optional.empty());
        assertThat(asked).extracting(Asked::words).containsExactly("chanjia you duoshao tian");
        assertThat(asked.get(0).understanding()).isInstanceOf(Understanding.Recognised.class);
    }

    @Test
    void severalQuestionsInPinyinAreEachKeptAsTheyWereWritten() {
        List<Asked> asked =
                UNDERSTANDER.read("chanjia you duoshao tian? huaiyun bei gongsi citui zenmeban?", Optional.empty());
        assertThat(asked)
                .extracting(Asked::words)
                .containsExactly("chanjia you duoshao tian?", "huaiyun bei gongsi citui zenmeban?");
        assertThat(asked)
                .extracting(a -> a.understanding().ranked().get(0).intent())
                .containsExactly(SmallModel.DAYS, SmallModel.FIRED);
    }
}
