package org.niangjia.understanding.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A part that leaves out what it is about is read with it too. */
class PartReadingsTest {

    private static List<String> ofTheLast(String message, String named) {
        List<Part> parts = Part.of(message);
        Part last = parts.get(parts.size() - 1);
        return PartReadings.of(
                last, Optional.of(parts.get(parts.size() - 2)), Optional.of(named), Optional.empty(), false);
    }

    @Test
    void standsBehindWhatWasNamed() {
        assertThat(ofTheLast("产假几天，要不要批", "产假")).contains("要不要批", "产假要不要批");
    }

    @Test
    void keepsEnglishWordsApart() {
        assertThat(ofTheLast("How long is maternity leave, who pays me?", "maternity leave"))
                .contains("who pays me", "maternity leave who pays me");
    }

    @Test
    void asksTheSameOfAnother() {
        assertThat(ofTheLast("产假几天？陪产假呢？", "产假")).contains("陪产假几天");
    }
}
