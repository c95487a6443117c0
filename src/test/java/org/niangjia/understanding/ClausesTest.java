package org.niangjia.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {

    private static final String STORY = "我在一家服装厂上班已经三年了，厂里一直没给我交社保，主管对我也挺凶的";

    @Test
    void aShortMessageHasOneReading() {
        assertThat(Clauses.of("产假有多少天？怀孕能辞退吗？")).containsExactly("产假有多少天?怀孕能辞退吗?");
        assertThat(Clauses.of("")).containsExactly("");
    }

    @Test
    void aLongMessageIsReadAsAWholeAndByItsSentences() {
        List<String> readings = Clauses.of(STORY + "。上个月查出怀孕。产假有多少天？");
        assertThat(readings.get(0)).hasSizeGreaterThan(40).endsWith("产假有多少天?");
        assertThat(readings).contains("上个月查出怀孕", "产假有多少天");
    }

    @Test
    void aLineEndEndsASentence() {
        List<String> readings = Clauses.of(STORY + "\n产假有多少天\n谢谢大家帮帮忙");
        assertThat(readings).contains("产假有多少天", "谢谢大家帮帮忙");
    }

    @Test
    void aLongSentenceIsReadByItsPartsToo() {
        assertThat(Clauses.of(STORY + "，还有别的事情要问一问，产假有多少天")).contains("产假有多少天", "厂里一直没给我交社保");
    }

    @Test
    void partsThatSayNothingByThemselvesAreLeftOut() {
        assertThat(Clauses.of(STORY + "。在吗。你好啊。怀孕了。")).doesNotContain("在吗", "你好啊", "怀孕了");
    }

    @Test
    void aReadingStandsOnce() {
        assertThat(Clauses.of("产假到底有多少天。".repeat(10))).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void theNumberOfReadingsIsBounded() {
        StringBuilder message = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            message.append("第").append(i).append("个问题是什么。");
        }
        assertThat(Clauses.of(message.toString())).hasSizeLessThanOrEqualTo(16);
    }
}
