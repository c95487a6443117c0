package org.niangjia.question;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A worker's question, redacted.
 *
 * @param askedOn the day the answer must be true for, in the asker's jurisdiction
 * @param jurisdiction the asker's own jurisdiction if known; a place named in the words comes before it
 * @param language the language the asker chose; otherwise that of the words
 */
public record Question(
        Asker asker,
        RedactedText text,
        LocalDate askedOn,
        Optional<Jurisdiction> jurisdiction,
        Optional<Language> language) {

    /** The language the reply has to be written in. */
    public Language replyLanguage() {
        return language.orElseGet(() -> Language.of(text.value()));
    }

    public Question withText(RedactedText words) {
        return new Question(asker, words, askedOn, jurisdiction, language);
    }

    public Question withLanguage(Language chosen) {
        return new Question(asker, text, askedOn, jurisdiction, Optional.of(chosen));
    }
}
