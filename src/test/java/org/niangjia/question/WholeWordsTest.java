package org.niangjia.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.niangjia.question.phrasing.Phrasing;

class WholeWordsTest {

    private static final Phrasing FILLER = Phrasing.of("(?:那|请问|,)*(?<what>多少)?");

    @Test
    void arePatternsOfAllThatIsSaid() {
        assertThat(WholeWords.are(FILLER, "那请问,那")).isTrue();
        assertThat(WholeWords.are(FILLER, "那请问产假")).isFalse();
        assertThat(WholeWords.in(FILLER, "请问多少").map(Matcher::group)).contains("请问多少");
        assertThat(WholeWords.in(FILLER, "产假多少")).isEmpty();
    }

    @Test
    void areNotTriedOnLongWordsThatWouldFillTheStack() {
        String longest = "那".repeat(100_000);
        assertThat(WholeWords.are(FILLER, longest)).isFalse();
        assertThat(WholeWords.in(FILLER, longest)).isEmpty();
    }
}
