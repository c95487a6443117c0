package org.niangjia.question;

import java.util.Locale;

/** The language of a question and of its reply. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** {@code zh} or {@code en}, as written in files and options. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The language a text is written in, by its script: any Han character but in a gloss makes it Chinese, otherwise a Latin letter makes it English.
     * A text without either (a number, an emoji) is Chinese, the language of most askers.
     */
    public static Language of(String text) {
        String withoutGloss = Gloss.without(text);
        if (withoutGloss.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            return ZH;
        }
        return withoutGloss
                        .codePoints()
                        .anyMatch(c ->
                                Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                ? EN
                : ZH;
    }

    /**
     * The language with this code.
     *
     * @throws IllegalArgumentException if the code is neither {@code zh} nor {@code en}
     */
    public static Language parse(String code) {
        for (Language language : values()) {
            if (language.code().equals(code.toLowerCase(Locale.ROOT))) {
                return language;
            }
        }
        throw new IllegalArgumentException("unknown language '" + code + "': use zh or en");
    }
}
