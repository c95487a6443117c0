package org.niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YamlTextTest {

    private static final String INTENT = """
            # kept
            intent: a.b   # kept too
            title: {zh: '标题', en: "Title"}
            utterances:
              zh:
                - '一'   # first
                - 二
                # between
                - '三𠮷'
              en: ['one', two]
            # the end
            """;

    private static final String ARTICLE = """
            verified_on: 2026-11-22
            versions:
              CN:
                2012-04-28:
                  text:
                    zh: |
                      第一行

                      第二行
                    en: |
                      One line
                  citations:
                    - {source: law, provision: 第七条}
              # Shandong
              CN-SD:
                2016-01-22: {value: 60, list: []}
            """;

    private static YamlText of(String text) {
        return YamlText.parse(text).orElseThrow();
    }

    @Test
    void addsToListsAndLeavesEverythingElse() {
        YamlText edited = of(INTENT)
                .adding(List.of("四: 'x' # no comment", "5"), "utterances", "zh")
                .flatMap(text -> text.adding(List.of("it's"), "utterances", "en"))
                .orElseThrow();

        assertThat(edited.text())
                .isEqualTo(INTENT.replace("    - '三𠮷'\n", "    - '三𠮷'\n    - '四: ''x'' # no comment'\n    - '5'\n")
                        .replace("two]", "two, 'it''s']"));
        assertThat(edited.values("utterances", "zh")).containsExactly("一", "二", "三𠮷", "四: 'x' # no comment", "5");
    }

    @Test
    void takesItemsOutWithTheirLines() {
        assertThat(of(INTENT)
                        .without(Set.of("一", "三𠮷"), "utterances", "zh")
                        .orElseThrow()
                        .text())
                .isEqualTo(INTENT.replace("    - '一'   # first\n", "").replace("    - '三𠮷'\n", ""));
        assertThat(of(INTENT).without(Set.of("one"), "utterances", "en"))
                .as("not in lines")
                .isEmpty();
    }

    @Test
    void replacesWordsWhereTheyStandAsTheyStand() {
        assertThat(of(INTENT).with("新'题", "title", "zh").orElseThrow().text())
                .isEqualTo(INTENT.replace("'标题'", "'新''题'"));
        YamlText edited = of(ARTICLE)
                .with("甲\r\n\n乙  \n  丙\n", "versions", "CN", "2012-04-28", "text", "zh")
                .orElseThrow();
        assertThat(edited.text())
                .isEqualTo(ARTICLE.replace(
                        "          第一行\n\n          第二行\n", "          甲\n\n          乙\n            丙\n"));
        assertThat(edited.with("65.5", "versions", "CN-SD", "2016-01-22", "value")
                        .orElseThrow()
                        .text())
                .contains("{value: 65.5, list: []}");
        assertThat(edited.with("2026-12-01", "verified_on").orElseThrow().text())
                .startsWith("verified_on: 2026-12-01\n");
        assertThat(edited.with("x", "nothing")).isEmpty();
    }

    @Test
    void addsEntriesBehindTheLastOne() {
        YamlText edited = of(ARTICLE)
                .entry("2027-01-01", "\n  text:\n    zh: " + YamlText.block("甲\n\n乙", 6), "versions", "CN")
                .flatMap(text -> text.entry("CN-GD", "\n  2021-12-01: {value: 80}", "versions"))
                .orElseThrow();
        assertThat(edited.value("versions", "CN", "2027-01-01", "text", "zh")).contains("甲\n\n乙\n");
        assertThat(edited.keys("versions")).containsExactly("CN", "CN-SD", "CN-GD");
        assertThat(edited.text())
                .contains("  # Shandong\n  CN-SD:")
                .endsWith("  CN-GD:\n    2021-12-01: {value: 80}\n");
        assertThat(edited.entry("CN-GD", " x", "versions")).as("there already").isEmpty();
    }

    @Test
    void tellsWhatStandsInALine() {
        assertThat(of(ARTICLE).placeOf(8)).containsExactly("versions", "CN", "2012-04-28", "text", "zh");
        assertThat(of(ARTICLE).placeOf(12)).containsExactly("versions", "CN", "2012-04-28", "citations");
        assertThat(of(ARTICLE).placeOf(1)).containsExactly("verified_on");
    }

    @Test
    void takesWhatNobodyCanReadOut() {
        assertThat(YamlText.quoted("a\u0000b\u2028c\nd\te")).isEqualTo("'ab\u2028c d e'");
        assertThat(of("a: " + YamlText.block("x\u0007\n: - # y", 2)).value("a")).contains("x\n: - # y");
        assertThat(YamlText.parse("a: [")).isEmpty();
        assertThat(YamlText.parse("- list")).isEmpty();
        assertThat(YamlText.figure("010")).isEqualTo("'010'");
    }
}
