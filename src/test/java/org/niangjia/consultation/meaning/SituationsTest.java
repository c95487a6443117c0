package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.knowledge.Situation;

/** What of the shipped situations is heard. */
class SituationsTest {

    private static final Situations SHIPPED =
            new Situations(ShippedKnowledge.get().situations());

    @ParameterizedTest
    @CsvSource({
        "我怀孕了, pregnant",
        "怀孕五个月, pregnant",
        "我现在怀孕32周了, pregnant",
        "我在青岛一家厂上班, ''",
        "我在深圳市上班，怀孕三个月, pregnant",
        "上个月流产了, lost",
        "我生完孩子三个月, born",
        "刚生了二胎, born",
        "我在哺乳期, breastfeeding",
        "老婆怀孕七个月, father",
        "I am pregnant, pregnant",
        "I am five months pregnant, pregnant",
        "I lost the baby last week, lost",
        "my wife is pregnant, father",
        "产假, named_maternity_leave",
        "请问产假的事, named_maternity_leave",
        "生育津贴呢, named_maternity_allowance",
        "关于年假, named_annual_leave",
        "about maternity leave, named_maternity_leave",
    })
    void isToldByItself(String words, String situation) {
        assertThat(SHIPPED.told(words).map(Situation::id).orElse("")).isEqualTo(situation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我怀孕了公司要辞退我",
                "怀孕能不能上夜班",
                "产假多少天",
                "怀孕了怎么办",
                "没怀孕",
                "流产假几天",
                "产假能休几天",
                "产假 三个月",
                "产假没了",
                "生育津贴多少",
                "我流产了想死",
                "生完孩子单位不让喂奶",
                "I am pregnant and they want me on nights",
                "生孩子报销"
            })
    void isNotHeardWhereSomethingElseIsToldOrAsked(String words) {
        assertThat(SHIPPED.told(words)).isEmpty();
    }

    @Test
    void aStoryIsMoreThanASituation() {
        assertThat(SHIPPED.told("我怀孕了，".repeat(20))).isEmpty();
    }
}
