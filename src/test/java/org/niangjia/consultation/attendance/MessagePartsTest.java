package org.niangjia.consultation.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagePartsTest {

    @Test
    void leavesAShortTextAsItIs() {
        assertThat(MessageParts.split("产假98天。\n\n  详情", 4096)).containsExactly("产假98天。\n\n  详情");
        assertThat(MessageParts.split("怀".repeat(4096), 4096)).containsExactly("怀".repeat(4096));
    }

    @Test
    void aBlankTextHasNoParts() {
        assertThat(MessageParts.split(" \n\t", 4096)).isEmpty();
        assertThat(MessageParts.split(" ".repeat(10), 4)).isEmpty();
    }

    @Test
    void cutsBetweenParagraphsRatherThanLines() {
        assertThat(MessageParts.split("一二三\n四\n\n五六\n七八", 10)).containsExactly("一二三\n四", "五六\n七八");
    }

    @Test
    void cutsBetweenLinesRatherThanSentences() {
        assertThat(MessageParts.split("一二三。四\n五。六七八九", 9)).containsExactly("一二三。四", "五。六七八九");
    }

    @Test
    void cutsAfterASentenceAndItsClosingQuote() {
        assertThat(MessageParts.split("她说：“不行。”我说行吗我说行吗", 10)).containsExactly("她说：“不行。”", "我说行吗我说行吗");
    }

    @Test
    void aFullStopWithinANumberEndsNoSentence() {
        assertThat(MessageParts.split("Pay is 3.5 per day", 10)).containsExactly("Pay is 3.5", "per day");
        assertThat(MessageParts.split("It is 12.50 now", 10)).containsExactly("It is", "12.50 now");
    }

    @Test
    void seesThatASentenceEndsAtTheVeryLimit() {
        assertThat(MessageParts.split("One two. Three four.", 8)).containsExactly("One two.", "Three", "four.");
    }

    @Test
    void aCutNearTheBeginningIsNotTaken() {
        String words = "好\n\n" + "字".repeat(20);
        assertThat(MessageParts.split(words, 16)).first().asString().hasSize(16);
    }

    @Test
    void neverCutsWithinACharacter() {
        List<String> parts = MessageParts.split("a" + "🤰".repeat(10), 4);
        assertThat(parts)
                .hasSize(6)
                .allSatisfy(part -> assertThat(part.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                        .isTrue());
        assertThat(String.join("", parts)).isEqualTo("a" + "🤰".repeat(10));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void losesNothingButBlanksAndKeepsToTheLimit(long seed) {
        Random random = new Random(seed);
        String alphabet = "产假天数。！？ \n\n\n.!ab\"🤰”";
        int[] characters = alphabet.codePoints().toArray();
        for (int run = 0; run < 500; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(300); i > 0; i--) {
                text.appendCodePoint(characters[random.nextInt(characters.length)]);
            }
            int limit = 2 + random.nextInt(60);
            List<String> parts = MessageParts.split(text.toString(), limit);
            assertThat(parts).allSatisfy(part -> assertThat(part).isNotBlank().hasSizeLessThanOrEqualTo(limit));
            assertThat(String.join("", parts).replaceAll("\\s", ""))
                    .isEqualTo(text.toString().replaceAll("\\s", ""));
        }
    }

    @Test
    void isQuickOnALongTextWithoutAnyGoodCut() {
        assertThat(MessageParts.split("怀".repeat(1_000_000), 4096)).hasSize(245);
    }

    @Test
    void refusesALimitThatNoCharacterFitsInto() {
        assertThatIllegalArgumentException().isThrownBy(() -> MessageParts.split("怀孕", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"《女职工劳动保护特别规定》第七条", "第二十五条第一款", "Article 25", "12333", "2026年11月22日", "158 days", "15,000元"})
    void neverCutsWhatSaysSomethingElseWhenHalfOfItIsRead(String whole) {
        for (int before = 40; before < 90; before++) {
            String text = "文".repeat(before) + whole + "字".repeat(60);
            List<String> parts = MessageParts.split(text, 80);
            assertThat(parts).anyMatch(part -> part.contains(whole));
            assertThat(String.join("", parts)).isEqualTo(text);
        }
    }
}
