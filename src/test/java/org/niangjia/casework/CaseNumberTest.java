package org.niangjia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.question.RedactedText;

class CaseNumberTest {

    private static final String CHARACTERS = "2346789CDFGHJKMNPRTVWXY";

    private final Random random = new Random(23);

    @Test
    void isReadBackHoweverItIsTyped() {
        for (int i = 0; i < 1_000; i++) {
            CaseNumber number = CaseNumber.draw(random);
            String shown = number.toString();
            assertThat(shown).matches("[2-9C-Y]{4}-[2-9C-Y]{4}");
            assertThat(CaseNumber.parse(shown)).contains(number);
            assertThat(CaseNumber.parse(" " + shown.toLowerCase(java.util.Locale.ROOT).replace("-", " — ") + "\n"))
                    .contains(number);
            assertThat(CaseNumber.parse(number.code().chars()
                            .collect(StringBuilder::new, (s, c) -> s.append((char) (c + 0xFEE0)), StringBuilder::append)
                            .toString()))
                    .as("full width")
                    .contains(number);
        }
    }

    /** Every single mistake and every swap, of a hundred numbers. */
    @Test
    void isNoNumberWithOneWrongCharacterOrTwoSwapped() {
        for (int n = 0; n < 100; n++) {
            String code = CaseNumber.draw(random).code();
            for (int i = 0; i < code.length(); i++) {
                for (char c : CHARACTERS.toCharArray()) {
                    if (c != code.charAt(i)) {
                        assertThat(CaseNumber.parse(code.substring(0, i) + c + code.substring(i + 1))).isEmpty();
                    }
                }
                for (int j = i + 1; j < code.length(); j++) {
                    StringBuilder swapped = new StringBuilder(code);
                    swapped.setCharAt(i, code.charAt(j));
                    swapped.setCharAt(j, code.charAt(i));
                    if (code.charAt(i) != code.charAt(j)) {
                        assertThat(CaseNumber.parse(swapped.toString())).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void isSeldomDrawnTwiceAndNeverRedacted() {
        Set<CaseNumber> drawn = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            CaseNumber number = CaseNumber.draw(random);
            drawn.add(number);
            String said = "我的编号是" + number + "，查一下进度，编号" + number.code();
            assertThat(RedactedText.of(said).value()).isEqualTo(said);
        }
        assertThat(drawn).hasSizeGreaterThan(19_998);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "产假多少天", "ABCDEFGH", "22222", "222222222"})
    void isNothingElse(String typed) {
        assertThat(CaseNumber.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseNumber(typed));
    }

    @Test
    void standsInTheDataOfAButton() {
        CaseNumber number = CaseNumber.draw(random);
        for (CaseChoice choice : CaseChoice.values()) {
            assertThat(choice.data(number)).hasSizeLessThan(64);
            assertThat(CaseChoice.parse(choice.data(number))).contains(new CaseChoice.Chosen(choice, number));
        }
        assertThat(CaseChoice.parse("case:show:22222223")).isEmpty();
        assertThat(CaseChoice.parse("case:burn:" + number.code())).isEmpty();
        assertThat(CaseChoice.parse("pick:1")).isEmpty();
    }
}
