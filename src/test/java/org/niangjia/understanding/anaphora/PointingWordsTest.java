package org.niangjia.understanding.anaphora;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.understanding.person.ParentWords;

class PointingWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "最长多久",
                "一年一回?",
                "扣钱不",
                "在哪儿填",
                "要提前多久",
                "那天算在里头不",
                "他那边也是这么多吗",
                "until when",
                "till when exactly?",
                "这期间工资少给一半，行吗",
                "最迟哪天得用完",
                "how much do i get"
            })
    void pointBack(String words) {
        assertThat(PointingWords.pointBack(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"今天可真冷", "中午吃啥好", "产假最长多久", "这天气真好", "房贷利率今年降没降", "公司不要我了", "济南到青岛的高铁几点", "how long is the train"
            })
    void nameWhatTheyAreOf(String words) {
        assertThat(PointingWords.pointBack(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我在成都", "在广西", "我们厂在苏州", "i'm in chengdu"})
    void sayOnlyWhere(String words) {
        assertThat(PointingWords.sayWhere(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"济南今天下雨了", "我在成都被辞退了", "济南到青岛的高铁几点"})
    void sayMoreThanWhere(String words) {
        assertThat(PointingWords.sayWhere(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"顺便问个别的", "换个话题", "by the way, overtime"})
    void beginAnew(String words) {
        assertThat(PointingWords.beginAnew(words)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单位平均不是7500 是8500|7500|8500",
                "弄错了不是平时,是礼拜六|平时|礼拜六",
                "三胞胎不对,看错了,是双胞胎|三胞胎|双胞胎",
                "it was a saturday, an ordinary one, not the holiday|it was a saturday|holiday"
            })
    void takeBack(String words, String one, String other) {
        assertThat(TakenBack.in(words))
                .hasValueSatisfying(taken ->
                        assertThat(new String[] {taken.wrong(), taken.right()}).containsExactlyInAnyOrder(one, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"说回夜班,他们不听我该找谁|夜班|他们不听我该找谁", "我问的是她的产假|产假|''", "back to the paternity leave|paternity leave|''"})
    void goBack(String words, String name, String more) {
        assertThat(Resumed.in(words)).hasValue(new Resumed(name, more));
    }

    @ParameterizedTest
    @CsvSource({"产假, 陪产假有多少天, false", "产假, 产假有多少天, true", "夜班, 怀孕能不能不加班不上夜班, true"})
    void areTheNameOf(String name, String title, boolean is) {
        assertThat(new Resumed(name, "").isOf(title)).isEqualTo(is);
    }

    @ParameterizedTest
    @ValueSource(strings = {"那我呢", "我呢,我人在青岛上班", "what about me"})
    void areOfTheWriter(String words) {
        assertThat(ParentWords.ofTheWriter(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"俺对象呢", "我家老公能休吗", "她老公也是我们这儿的,他呢"})
    void areOfTheFather(String words) {
        assertThat(ParentWords.ofTheFather(words)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"她能休几天呢, true", "要是她在广州上班, true", "她没工作有影响吗, false", "她老公呢, false"})
    void areOfTheMother(String words, boolean are) {
        assertThat(ParentWords.ofTheMother(words)).isEqualTo(are);
    }
}
