package org.niangjia.understanding.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTokenizerTest {

    private static final String VOCABULARY = """
            {"version": "1.0", "model": {"type": "WordPiece", "vocab": {
              "[PAD]": 0, "[UNK]": 1, "[CLS]": 2, "[SEP]": 3,
              "产": 4, "假": 5, "？": 6, "hpv": 7, "un": 8, "##fair": 9, "##ly": 10, "cafe": 11, "?": 12, "fair": 13, "##a": 14, "a": 15
            }}}
            """;

    private static WordPieceTokenizer tokenizer() {
        return read(VOCABULARY);
    }

    private static WordPieceTokenizer read(String json) {
        try (InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))) {
            return WordPieceTokenizer.read(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ids(String text) {
        StringBuilder ids = new StringBuilder();
        for (long id : tokenizer().encode(text, 32)) {
            ids.append(ids.isEmpty() ? "" : " ").append(id);
        }
        return ids.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "产假|2 4 5 3",
                "产假？|2 4 5 6 3",
                "HPV产|2 7 4 3",
                "unfairly|2 8 9 10 3",
                "fair?|2 13 12 3",
                "unknown|2 1 3",
                "unfairest|2 1 3",
                "厘|2 1 3",
                "café|2 11 3",
                "fair  un|2 13 8 3",
                "🤰|2 1 3",
                "''|2 3"
            })
    void splitsIntoTheLongestKnownPieces(String text, String expected) {
        assertThat(ids(text)).isEqualTo(expected);
    }

    @Test
    void aWordOfWhichOnePieceIsUnknownIsUnknownAsAWhole() {
        assertThat(ids("fairun")).isEqualTo("2 1 3");
    }

    @Test
    void aVeryLongWordIsUnknownInsteadOfCostingTime() {
        assertThat(ids("a".repeat(100))).isEqualTo("2 15" + " 14".repeat(29) + " 3");
        assertThat(ids("a".repeat(101))).isEqualTo("2 1 3");
        assertThat(ids("a".repeat(1_000_000))).isEqualTo("2 1 3");
    }

    @Test
    void keepsToItsLimitWithBothMarks() {
        assertThat(tokenizer().encode("产假".repeat(500), 128))
                .hasSize(128)
                .startsWith(2, 4)
                .endsWith(3);
        assertThat(tokenizer().encode("产假产", 4)).containsExactly(2, 4, 5, 3);
        assertThat(tokenizer().encode("unfairly", 4)).containsExactly(2, 8, 9, 3);
    }

    @Test
    void aBlankTextIsTheTwoMarks() {
        assertThat(tokenizer().encode(" \n\t　", 128)).containsExactly(2, 3);
    }

    @Test
    void refusesAVocabularyWithoutTheMarks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read("{\"model\": {\"vocab\": {\"[UNK]\": 1}}}"))
                .withMessageContaining("[CLS]");
    }
}
