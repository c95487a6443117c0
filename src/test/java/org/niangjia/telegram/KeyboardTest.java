package org.niangjia.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.consultation.dialogue.Button;

class KeyboardTest {

    @Test
    void aButtonStandsAlone() {
        assertThat(rows(new Button("产假有多少天", "i:a"), new Button("都不是", "n")))
                .containsExactly(List.of("产假有多少天"), List.of("都不是"));
    }

    @Test
    void shortOnesStandSideBySideIfTheyMay() {
        assertThat(rows(
                        new Button("依据", "a:basis"),
                        new Button("条文", "a:law").besideTheLast(),
                        new Button("怎么算的", "a:counted").besideTheLast(),
                        new Button("放进日历", "a:calendar")))
                .containsExactly(List.of("依据", "条文", "怎么算的"), List.of("放进日历"));
    }

    @Test
    void pagesStandInOneRow() {
        assertThat(rows(
                        new Button("«", "p:1"),
                        new Button("2/5", "p:2").besideTheLast(),
                        new Button("»", "p:3").besideTheLast()))
                .containsExactly(List.of("«", "2/5", "»"));
    }

    @Test
    void whatDoesNotFitBesideGoesBelow() {
        assertThat(rows(
                        new Button("依据", "a:basis"),
                        new Button("看条文：女职工劳动保护特别规定", "a:law").besideTheLast(),
                        new Button("怎么算的", "a:counted").besideTheLast()))
                .containsExactly(List.of("依据"), List.of("看条文：女职工劳动保护特别规定"), List.of("怎么算的"));
    }

    @Test
    void noRowHoldsMoreThanFour() {
        assertThat(rows(
                        new Button("1", "1"),
                        new Button("2", "2").besideTheLast(),
                        new Button("3", "3").besideTheLast(),
                        new Button("4", "4").besideTheLast(),
                        new Button("5", "5").besideTheLast()))
                .extracting(List::size)
                .containsExactly(4, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "看条文：《女职工劳动保护特别规定》第七条, 看条文：《女职工劳动保护特别规定》第七条",
        "看条文：《山东省人口与计划生育条例实施办法》第二十五条, 看条文：《山东省人口与计…法》第二十五条",
        "Read the article: Special Provisions on Labour Protection Article 7, Read the article: Special…tion Article 7"
    })
    void ofALongLabelTheBeginningAndTheEndAreShown(String label, String shown) {
        assertThat(Keyboard.shown(label)).isEqualTo(shown);
    }

    @Test
    void noLetterIsCutInTwo() {
        assertThat(Keyboard.shown("😀".repeat(60))).isEqualTo("😀".repeat(12) + "…" + "😀".repeat(7));
    }

    private static List<List<String>> rows(Button... buttons) {
        return Keyboard.of(List.of(buttons)).getKeyboard().stream()
                .map(row -> row.stream().map(key -> key.getText()).toList())
                .toList();
    }
}
