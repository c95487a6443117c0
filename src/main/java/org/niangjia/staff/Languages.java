package org.niangjia.staff;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.niangjia.question.Language;

/** The language of somebody who is not signed in: chosen on the page, else the one the browser prefers, else Chinese. */
final class Languages {

    private Languages() {}

    static Language of(Context context) {
        return parse(context.queryParam("lang"))
                .or(() -> preferred(context.header("Accept-Language")))
                .orElse(Language.ZH);
    }

    static Optional<Language> parse(@org.jspecify.annotations.Nullable String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> preferred(@org.jspecify.annotations.Nullable String ranges) {
        if (ranges == null) {
            return Optional.empty();
        }
        try {
            return parse(Locale.lookupTag(
                    Locale.LanguageRange.parse(ranges), List.of(Language.ZH.code(), Language.EN.code())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
