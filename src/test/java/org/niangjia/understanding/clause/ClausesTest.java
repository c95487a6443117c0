package org.niangjia.understanding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClausesTest {

    private static final String STORY = "我在一家服装厂上班已经三年了，厂里一直没给我交社保，主管对我也挺凶的";

    private static List<String> readings(String message) {
        Clauses.Readings readings = Clauses.readings(message);
        return Stream.concat(Stream.of(readings.whole()), readings.parts().stream())
                .toList();
    }

    @Test
    void aShortMessageHasOneReading() {
        assertThat(readings("产假有多少天？怀孕能辞退吗？")).containsExactly("产假有多少天?怀孕能辞退吗?");
        assertThat(readings("")).containsExactly("");
    }

    @Test
    void aLongMessageIsReadAsAWholeAndByWhatItAsks() {
        List<String> readings = readings(STORY + "。上个月查出怀孕。产假有多少天？");
        assertThat(readings.get(0)).hasSizeGreaterThan(40).endsWith("产假有多少天?");
        assertThat(readings).contains("产假有多少天").doesNotContain("上个月查出怀孕");
    }

    @Test
    void aLongMessageThatAsksNothingIsReadByItsSentences() {
        assertThat(readings(STORY + "。上个月查出怀孕。主任让我自己走人，怎么办")).contains("上个月查出怀孕");
    }

    @Test
    void aLineEndEndsASentence() {
        List<String> readings = readings(STORY + "\n上个月查出怀孕了\n谢谢大家帮帮忙");
        assertThat(readings).contains("上个月查出怀孕了", "谢谢大家帮帮忙");
    }

    @Test
    void aLongSentenceIsReadByItsPartsToo() {
        assertThat(readings(STORY + "，还有别的事情要问一问，产假有多少天")).contains("产假有多少天", "厂里一直没给我交社保,主管对我也挺凶的,还有别的事情要问一问,产假有多少天");
    }

    @Test
    void partsThatSayNothingByThemselvesAreLeftOut() {
        assertThat(readings(STORY + "。在吗。你好啊。怀孕了。")).doesNotContain("在吗", "你好啊", "怀孕了");
    }

    @Test
    void whatAsksOfNothingThatItNamesIsReadWithWhatLeadsToIt() {
        assertThat(readings(STORY + "，上个月在车间伤了手。单位替我报工伤，正常要在几号之前办"))
                .doesNotContain("正常要在几号之前办")
                .anyMatch(reading -> reading.endsWith("单位替我报工伤,正常要在几号之前办"));
    }

    @Test
    void greetingsAndThanksAreNoPartOfAQuestion() {
        assertThat(Clauses.readings("你好，在吗？产假到底有多少天，谢谢").whole()).isEqualTo("产假到底有多少天");
        assertThat(Clauses.readings("你好").whole()).isEqualTo("你好");
    }

    @Test
    void aLastSentenceThatAsksIsToldFromTheStoryBeforeIt() {
        String story = STORY + "，家里老人又常年吃药，一天到晚忙得脚不沾地。";
        assertThat(Clauses.readings(story + "陪产假有几天").closing())
                .hasValueSatisfying(end -> assertThat(end.sentence()).isEqualTo("陪产假有几天"));
        assertThat(Clauses.readings(story + "陪产假我还没请").closing())
                .hasValueSatisfying(end -> assertThat(end.asks()).isFalse());
        assertThat(Clauses.readings(story + "产假有几天？陪产假我还没请").closing()).isEmpty();
        assertThat(Clauses.readings("孩子刚生。陪产假有几天").closing()).isEmpty();
        assertThat(Clauses.readings("😭".repeat(100)).closing()).isEmpty();
    }

    @Test
    void whatIsIntroducedIsHerQuestionInAllItsSentences() {
        String story = STORY + "，家里老人又常年吃药，一天到晚忙得脚不沾地，想了半天还是来问问你们。";
        assertThat(Clauses.readings(story + "店长让我下周回去。我得听她的吗").closing()).hasValueSatisfying(end -> {
            assertThat(end.sentence()).isEqualTo("店长让我下周回去。我得听她的吗");
            assertThat(end.introduced()).isTrue();
        });
        assertThat(Clauses.readings(story + "谢谢您").closing().filter(Clauses.Closing::introduced))
                .isEmpty();
        assertThat(Clauses.readings(STORY + "，家里老人又常年吃药，我去找主管问了一下。陪产假有几天").closing())
                .hasValueSatisfying(end -> assertThat(end.sentence()).isEqualTo("陪产假有几天"));
    }

    @Test
    void aReadingStandsOnce() {
        assertThat(readings("产假到底有多少天。".repeat(10))).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void theNumberOfReadingsIsBounded() {
        StringBuilder message = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            message.append("第").append(i).append("个问题是什么。");
        }
        assertThat(readings(message.toString())).hasSizeLessThanOrEqualTo(20);
    }
}
