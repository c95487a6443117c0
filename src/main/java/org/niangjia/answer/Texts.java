package org.niangjia.answer;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.niangjia.question.Language;

/** The sentences of the bot that are no article, in every language. Immutable and safe for use by several threads. */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final String UNTIL_SHE_AGREES = "not_noted.consent";

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    /** The sentence that says what becomes of a question that staff would have to look at. */
    private final String noted;

    /** The texts of a consultation whose questions are kept. */
    public Texts() {
        this("noted");
    }

    private Texts(String noted) {
        this.noted = noted;
        for (Language language : Language.values()) {
            bundles.put(language, ResourceBundle.getBundle("texts.replies", language.locale(), NO_FALLBACK));
        }
    }

    /**
     * The sentence of a key with its values filled in.
     *
     * @param values texts; a number has to be written as the reader should see it
     */
    public String get(Language language, String key, String... values) {
        ResourceBundle bundle = bundles.get(language);
        if (bundle == null) {
            throw new IllegalStateException("no texts in " + language);
        }
        // Without values the text is taken as it is, so that it may hold an apostrophe.
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(values);
    }

    /** A day as readers of the language write it: 2027年1月15日, 15 January 2027. */
    public String day(Language language, LocalDate day) {
        return get(
                language,
                "day",
                String.valueOf(day.getYear()),
                get(language, "month." + day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()));
    }

    /** The sentence of a key that not every case has. */
    public Optional<String> find(Language language, String key, String... values) {
        ResourceBundle bundle = bundles.get(language);
        return bundle != null && bundle.containsKey(key) ? Optional.of(get(language, key, values)) : Optional.empty();
    }

    /** The same texts for a consultation that keeps nothing: they do not say that a question was noted. */
    public Texts keepingNothing() {
        return new Texts("not_noted");
    }

    /** The same texts for askers who do not agree that their questions are kept. */
    public Texts withoutConsent() {
        return new Texts(UNTIL_SHE_AGREES);
    }

    /** Whether questions are noted for staff: only then may a reply say that somebody will look at them. */
    public boolean note() {
        return noted.equals("noted");
    }

    /** What has to happen before a question is handed to staff, in a sentence; nothing if nothing has to. */
    public Optional<String> beforeHandOver(Language language) {
        return noted.equals(UNTIL_SHE_AGREES)
                ? Optional.of(get(language, "not_noted.consent.hand_over"))
                : Optional.empty();
    }

    /** Whether the question was noted for staff, in a sentence. */
    public String noted(Language language) {
        return get(language, noted);
    }
}
