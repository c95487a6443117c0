package org.niangjia.understanding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.model.Candidate;

class AskingWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在厂里干了六年,被裁能拿几个月",
                "我这假歇到几号",
                "一天能歇多久",
                "加班那四小时按几倍",
                "最迟哪天得去告",
                "how many days do I get",
                "How many days do I get?",
                "What is my husband really owed?",
                "What am I entitled to by law",
                "what is the last day of my leave",
                "until when may she be kept off nights"
            })
    void whoAsksForANumberOrADayAsksForAFigure(String words) {
        assertThat(AskingWords.askForAFigure(words)).isTrue();
    }

    @Test
    void whoHasADecisionAsksOfThatAndNotOfTheStateSheWasIn() {
        assertThat(AskingWords.state(List.of("哺乳期给我调了岗", "裁决书11月20号拿到"))).contains("我在哺乳期");
        assertThat(AskingWords.ofNoProceedings(List.of("哺乳期给我调了岗", "裁决书11月20号拿到")))
                .isEmpty();
        assertThat(AskingWords.ofNoProceedings(List.of("哺乳期给我调了岗"))).contains("我在哺乳期");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司不给产假怎么办",
                "怀孕了能不能不上夜班",
                "多少人都这么说",
                "can they fire me while I am pregnant",
                // What somebody else would have to pay is no figure of hers.
                "生三胎罚多少钱",
                "how much is the company fined"
            })
    void whoAsksWhetherOrHowDoesNot(String words) {
        assertThat(AskingWords.askForAFigure(words)).isFalse();
    }

    @Test
    void whatThereIsNoneOfIsToldAndNotAskedFor() {
        assertThat(AskingWords.ask("补贴一毛没有")).isFalse();
        assertThat(AskingWords.ask("合同社保一样没有")).isFalse();
        assertThat(AskingWords.ask("补贴到账了没有")).isTrue();
        assertThat(AskingWords.ask("男的有没有")).isTrue();
    }

    /** What somebody answered her is told, however much it sounds like a question. */
    @Test
    void whatSheWasAnsweredIsTold() {
        assertThat(AskingWords.ask("组长说没生下来哪有产假")).isFalse();
        assertThat(AskingWords.ask("老板讲临时工哪来的年假")).isFalse();
        assertThat(AskingWords.ask("哪有给孕妇排夜班的")).isTrue();
        assertThat(AskingWords.ask("想问哪里有哺乳室")).isTrue();
    }

    @Test
    void theLikeliestLeadsOnlyFarAhead() {
        Candidate first = Candidate.of("paternity_leave.days", 0.68);
        assertThat(Understanding.leading(List.of(first, Candidate.of("maternity_leave.days", 0.2))))
                .contains(first);
        assertThat(Understanding.leading(List.of(first, Candidate.of("maternity_leave.days", 0.3))))
                .isEmpty();
        assertThat(Understanding.leading(List.of(Candidate.of("maternity_leave.days", 0.5))))
                .isEmpty();
        assertThat(Understanding.leading(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"警察能拘他几天", "他这样够判刑吗", "报案的话会关多久", "how long can they lock him up for that"})
    void whoAsksWhatTheLawDoesToHimAsksForAPenalty(String words) {
        assertThat(AskingWords.askForAPenalty(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"他把我关在屋里", "我被关了两天", "产假能休几天", "how long is the leave"})
    void whoTellsOfBeingLockedUpDoesNot(String words) {
        assertThat(AskingWords.askForAPenalty(words)).isFalse();
    }
}
