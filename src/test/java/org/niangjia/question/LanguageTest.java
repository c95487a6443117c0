package org.niangjia.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "产假有多少天, ZH",
        "How long is maternity leave?, EN",
        "HR说没有产假, ZH",
        "158, ZH",
        "🤰?, ZH",
        "Приве́т, ZH",
        "ok, EN",
        "產, ZH",
        "Ｈｏｗ, EN",
        "How many days of paternity leave (陪产假) do I get?, EN",
        "What is 产假 and how long is it?, ZH",
        "I work in Hangzhou and the hospital wrote 难产 on my papers so how many days, EN",
        "OK（收到）, ZH",
        "HR（人事）说 no, ZH"
    })
    void isThatOfTheScriptAndChineseWhenInDoubt(String text, Language language) {
        assertThat(Language.of(text)).isEqualTo(language);
    }

    @Test
    void hasTheCodeThatFilesAndOptionsUse() {
        assertThat(Language.parse("zh")).isEqualTo(Language.ZH);
        assertThat(Language.parse("EN")).isEqualTo(Language.EN);
        assertThat(Language.ZH.code()).isEqualTo("zh");
        assertThat(Language.EN.locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void refusesALanguageThatIsNotSpokenAndSaysWhichAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.parse("fr"))
                .withMessage("unknown language 'fr': use zh or en");
    }

    @Test
    void theLanguageThatWasChosenComesBeforeThatOfTheWords() {
        Question question = new Question(
                new Asker(Channel.TERMINAL, "a"),
                RedactedText.of("产假有多少天"),
                LocalDate.of(2026, 11, 22),
                Optional.empty(),
                Optional.empty());
        assertThat(question.replyLanguage()).isEqualTo(Language.ZH);
        assertThat(question.withLanguage(Language.EN).replyLanguage()).isEqualTo(Language.EN);
    }

    @Test
    void anAskersKeyIsNeverPrinted() {
        assertThat(new Asker(Channel.TELEGRAM, "987654321")).asString().isEqualTo("Asker[telegram]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Asker(Channel.TELEGRAM, " "));
    }
}
