package org.niangjia.staff;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.niangjia.question.Language;

/** The words of the console, in every language. Immutable and safe for use by several threads. */
final class StaffTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    StaffTexts() {
        for (Language language : Language.values()) {
            bundles.put(language, ResourceBundle.getBundle("texts.staff", language.locale(), NO_FALLBACK));
        }
    }

    /** @throws java.util.MissingResourceException if there is no such text: a test looks at every key that is used */
    String get(Language language, String key, Object... values) {
        String pattern = bundle(language).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(values);
    }

    boolean has(Language language, String key) {
        return bundle(language).containsKey(key);
    }

    private ResourceBundle bundle(Language language) {
        ResourceBundle bundle = bundles.get(language);
        if (bundle == null) {
            throw new IllegalStateException("no texts in " + language);
        }
        return bundle;
    }
}
