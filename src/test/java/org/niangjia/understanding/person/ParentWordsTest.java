package org.niangjia.understanding.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParentWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我老公呢",
                "那姐夫呢，也是成都",
                "What about my husband? He's in Qingdao too",
                "我老公呢，他在临沂上班",
                "那孩子他爸呢",
                "那她爸爸呢，自己开车拉活",
                "我男人呢，他在工地上开塔吊的，有合同",
                "娃他爹呢，也在这儿打工",
                "孩儿他爸能歇不",
                "her husband?",
                "what about her husband",
                "好的，我对象呢",
                "俺男人能歇吗",
                "男的有吗",
                "那他呢",
                "他能休几天",
                "and him?",
                "and my husband?",
                "ok. And my husband, does he get anything?",
                "what about the father",
                "thanks. and my partner, can he take any leave?",
                "and my husband? he has the same employer",
                "And my partner, employed in Suzhou as well?",
                "what about her husband who works in Hefei"
            })
    void askOfTheFather(String words) {
        assertThat(ParentWords.ofTheFather(words)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is the baby's dad allowed any time off when she is born?",
                "And does my partner get anything after the birth?",
                "what is my husband entitled to?",
                "how many days off can the father have",
                "孩子他爸能享受啥假",
                "男方有什么待遇没"
            })
    void askInASentenceWhatTheFatherHas(String words) {
        assertThat(ParentWords.askWhatTheFatherHas(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is my husband entitled to use his insurance?",
                "does my husband's boss have to pay him",
                "can my husband take the tax deduction",
                "孩子他爸能打官司吗",
                "老公能用我的医保吗"
            })
    void askOfTheFatherSomethingOfItsOwn(String words) {
        assertThat(ParentWords.askWhatTheFatherHas(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"她在临沂上班，她自个儿歇多久", "她能休多少天", "他那边几天", "she works in jinan, how long does she get"})
    void askOnlyForTheDays(String words) {
        assertThat(ParentWords.askOnlyForTheDays(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"她在临沂上班，津贴多少", "她单位几天发一次工资", "how long has she worked there"})
    void askForMoreThanTheDays(String words) {
        assertThat(ParentWords.askOnlyForTheDays(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我怀孕了老公不管",
                "老公呢，他没工作能用我的生育险报销吗",
                "老公单位给我交着生育险我生孩子能报销吗",
                "my husband was fired last week and I am pregnant",
                "产假几天",
                "他们不给",
                "老板说男同事不能请假",
                "my wife gave birth",
                "我家老大呢",
                "那我妈呢",
                "what about twins",
                "my husband? how do i get away from him"
            })
    void askOfSomethingElse(String words) {
        assertThat(ParentWords.ofTheFather(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我老公呢，他在菏泽", "那我对象呢, 在北京", "ok, and my husband, does he get any"})
    void askBeforeTheyTell(String words) {
        assertThat(ParentWords.askFirst(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我老公月薪八千", "老公在菏泽", "双胞胎产假多少天", "my husband earns 8000"})
    void tellFirst(String words) {
        assertThat(ParentWords.askFirst(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我老婆在成都坐月子，产假多久|我能陪几天|true",
                "俺媳妇预产期下月，单位给她几天|我也在那个厂，我能请多少天|true",
                "my wife is due in May, how long is her leave|and me, how many days|true",
                "my wife is due in May, how long is her leave|how long do i get as the father?|true",
                "我同事坐月子，她产假多久|我能休几天|false",
                "我老婆在成都坐月子，产假多久|我年假有几天|false",
                "my wife is due in May, how long is her leave|how many days does she get|false"
            })
    void theHusbandAsksForHisOwnDays(String before, String words, boolean his) {
        assertThat(ParentWords.ofTheHusband(words, before)).isEqualTo(his);
    }
}
