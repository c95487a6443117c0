package org.niangjia.understanding.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final Spelling SPELLING = new Spelling(
            List.of(
                    "产假有多少天",
                    "产假多少天",
                    "产假几天",
                    "怀孕被公司辞退怎么办",
                    "我怀孕三个月了，公司要辞退我",
                    "我们公司不给产假",
                    "重要的事",
                    "双重国籍",
                    "银行的工作",
                    "行不行",
                    "请假要领导签字",
                    "加班到很晚",
                    "长期加班",
                    "班长说不行",
                    "被人虐待",
                    "女工",
                    "平均工资",
                    "西安"),
            List.of("can i change the woman's name", "he is a woman", "i can", "how many women", "she ran"));

    @ParameterizedTest
    @CsvSource({
        "chanjia duoshao tian, 产假多少天",
        "chan jia ji tian, 产假几天",
        "chanjiajitian, 产假几天",
        "CHANJIA JI TIAN, 产假几天",
        "Chanjia ji tian?, 产假几天?",
        "chan3jia4 ji3 tian1, 产假几天",
        "chan3 jia4 duo1shao3 tian1, 产假多少天",
        "chǎnjià duōshǎo tiān, 产假多少天",
        "ｃｈａｎｊｉａ ｊｉ ｔｉａｎ, 产假几天",
        "huaiyun bei gongsi citui zenmeban, 怀孕被公司辞退怎么办",
        "women gongsi bu gei chanjia, 我们公司不给产假",
        "huaiyun 3 ge yue, 怀孕 3 个月",
        "huaiyun3geyue, 怀孕3个月",
        "Xi'an, 西安",
    })
    void pinyinIsWrittenInCharacters(String pinyin, String characters) {
        assertThat(SPELLING.inCharacters(pinyin).words()).isEqualTo(characters);
    }

    @ParameterizedTest
    @CsvSource({
        "zhongyao, 重要",
        "shuangchong, 双重",
        "yinhang, 银行",
        "xing bu xing, 行不行",
        "qingjia, 请假",
        "changqi jiaban, 长期加班",
        "banzhang, 班长",
        "nuedai, 虐待",
        "nvedai, 虐待",
        "nüedai, 虐待",
        "nǚgōng, 女工",
        "pingjun gongzi, 平均工资",
    })
    void theSentenceSaysWhichReadingIsMeant(String pinyin, String characters) {
        assertThat(SPELLING.inCharacters(pinyin).words()).isEqualTo(characters);
    }

    @ParameterizedTest
    @CsvSource({
        "我huaiyun三个月了, 我怀孕三个月了",
        "我huaiyun了gongsi要citui我, 我怀孕了公司要辞退我",
        "产jia多少天, 产假多少天",
        "chanjia有多少天, 产假有多少天",
        "HR bu gei wo chanjia, hr 不给我产假",
    })
    void pinyinAmongOtherWordsIsFound(String mixed, String characters) {
        assertThat(SPELLING.inCharacters(mixed).words()).isEqualTo(characters);
    }

    @ParameterizedTest
    @CsvSource({
        "cj有多少天, 产假有多少天",
        "我们gs不给产假, 我们公司不给产假",
        "我hy三个月了，gs要ct我, 我怀孕三个月了，公司要辞退我",
    })
    void initialsAmongOtherWordsAreWrittenOut(String mixed, String characters) {
        assertThat(SPELLING.inCharacters(mixed).words()).isEqualTo(characters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司用ppt做表", "公司发了xx给我", "cj", "GS不给产假", "去做nt检查"})
    void lettersThatMayStandForAnythingStayAsTheyAre(String words) {
        assertThat(SPELLING.inCharacters(words).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "how many women can change",
                "can i change a name",
                "he ran",
                "maternity leave",
                "banana",
                "hello",
                "Li Wei told me",
                "I am from Xi'an",
                "158",
                "产假多少天",
                "公司用AI面试",
                "HR要辞退我",
                "HPV疫苗",
                "",
            })
    void whatIsNoPinyinStaysAsItIs(String words) {
        Spelled spelled = SPELLING.inCharacters(words);
        assertThat(spelled.words()).isEqualTo(words);
        assertThat(spelled.written(words, 0, words.length())).isEqualTo(words);
    }

    @Test
    void eachPieceKnowsWhatWasWritten() {
        String message = "huaiyun bei gongsi citui zenmeban? chan3jia4 ji tian";
        Spelled spelled = SPELLING.inCharacters(message);
        int second = spelled.words().indexOf("产假");
        assertThat(second).as(spelled.words()).isPositive();
        assertThat(spelled.written(message, second, spelled.words().length())).isEqualTo("chan3jia4 ji tian");
        assertThat(spelled.written(message, 0, second)).isEqualTo("huaiyun bei gongsi citui zenmeban? ");
    }

    @Test
    void aLongMessageOfInitialsIsReadInGoodTime() {
        String message = "我们gs不给cj，".repeat(400);
        long start = System.nanoTime();
        assertThat(SPELLING.inCharacters(message).words()).startsWith("我们公司不给产假");
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    void aLongMessageIsReadInGoodTime() {
        String message = "chan jia ji tian gong si bu gei ".repeat(125);
        long start = System.nanoTime();
        assertThat(SPELLING.inCharacters(message).words()).startsWith("产假几天");
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }
}
