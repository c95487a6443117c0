package org.niangjia.understanding.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherPeopleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我表妹在烟台，怀的双胞胎",
                "那我姐呢",
                "闺蜜才干了一年",
                "跟我同一批进厂的工友是外省的",
                "同事也没签合同",
                "还有一个剖腹产的，她呢",
                "楼上有个姐妹刚生了，她每天几个小时",
                "我们车间另有个刚生完的女工",
                "another one has twins, how about her",
                "my cousin works in Jinan",
                "and my best friend had twins"
            })
    void askOfSomebodyElse(String words) {
        assertThat(OtherPeople.askedOf(words)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我同事说没有这个假",
                "我妈让我别去上班",
                "我姐告诉我要先交材料",
                "我老公在潍坊",
                "大姐，产假几天",
                "车间里有个同事老盯着我看，怎么办",
                "还有个问题想问",
                "还有一个多月就生了",
                "妹子谢谢你",
                "my friend told me it is 98 days",
                "my daughter is two"
            })
    void whoOnlySaysOrDoesSomethingIsNotAskedAbout(String words) {
        assertThat(OtherPeople.askedOf(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'我表姐在青岛，生的第三个，她跟我说每年给八千，是真的吗', true",
        "'my sister is in jinan with her second, she says it is 7000 a year, is that true?', true",
        "'我表姐在青岛，她说累，真的假的', false",
        "'老板说一年只给八百，真的假的', false"
    })
    void whatSheSaysThatSheHasIsAskedOfHer(String words, boolean same) {
        assertThat(OtherPeople.askTheSameOfAnother(words)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"我嫂子在广州, 产假几天, true", "我嫂子是剖的, 我嫂子在广州, false", "那我呢, 我嫂子在广州, true", "双胞胎呢, 我嫂子在广州, false"})
    void whatWasToldOfOneHoldsUntilAnotherIsAskedAbout(String words, String before, boolean another) {
        assertThat(OtherPeople.areAskedOfInstead(words, before)).isEqualTo(another);
    }

    @ParameterizedTest
    @CsvSource({
        "说回我自己，能歇几天, true",
        "那我这边怎么休, true",
        "扣不扣我奖金, true",
        "ok back to my own case, true",
        "do they take it off my pay, true",
        "他能休几天, false",
        "那双胞胎呢, false",
        "我记错了，是五个月, false",
        "我怎么跟她说, false"
    })
    void theWriterIsGoneBackTo(String words, boolean back) {
        assertThat(OtherPeople.goBackToTheWriter(words)).isEqualTo(back);
    }

    @ParameterizedTest
    @CsvSource({"我自己呢, true", "那我这边呢？, true", "and me?, true", "what about me, true", "我自己也怀了, false", "我的合同呢, false"})
    void onlyTheWriterIsNamed(String words, boolean only) {
        assertThat(OtherPeople.onlyNameTheWriter(words)).isEqualTo(only);
    }

    @ParameterizedTest
    @CsvSource({
        "'我对象在太原上班,他那边多少', true",
        "'我老公在北京上班，他几天', true",
        "'my husband works in xian, how many days does he get', true",
        "我老公在北京上班, false",
        "'我老公在北京上班,我几天', false"
    })
    void theSpouseIsAskedAboutWhereThatOneWorks(String words, boolean there) {
        assertThat(OtherPeople.askOfTheSpouseThere(words)).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({
        "'还有一位生了三胞胎的,她是多少', true",
        "'我表妹怀的双胞胎,她能休几天', true",
        "'my sister has twins, how about her', true",
        "'我表妹怀的双胞胎,能领育儿补贴吗', false",
        "'她是多少', false"
    })
    void theSameMayBeAskedOfAnother(String words, boolean same) {
        assertThat(OtherPeople.askTheSameOfAnother(words)).isEqualTo(same);
    }
}
