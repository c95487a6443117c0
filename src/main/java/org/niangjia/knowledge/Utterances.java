package org.niangjia.knowledge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.Language;
import org.niangjia.question.ManyTexts;

/**
 * How workers say something, by language. What a file says is read when it is first asked for: only who trains, checks or searches needs it,
 * and it is most of all that staff write. Safe for use by several threads.
 */
public final class Utterances {

    private @Nullable FileText unread;
    private Map<Language, List<String>> byLanguage;

    private Utterances(Map<Language, List<String>> byLanguage, @Nullable FileText unread) {
        this.byLanguage = packed(byLanguage);
        this.unread = unread;
    }

    static Utterances of(YamlFile file) {
        return file.root().has(YamlFile.UTTERANCES)
                ? new Utterances(Fields.byLanguage(file.root().get(YamlFile.UTTERANCES)), null)
                : new Utterances(Map.of(), file.text());
    }

    /** The utterances; none in a language in which there are none. */
    public synchronized Map<Language, List<String>> byLanguage() {
        if (unread != null) {
            byLanguage = packed(Fields.byLanguage(YamlFile.utterances(unread)));
            unread = null;
        }
        return byLanguage;
    }

    private static Map<Language, List<String>> packed(Map<Language, List<String>> byLanguage) {
        return byLanguage.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, of -> ManyTexts.of(of.getValue())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Utterances utterances && utterances.byLanguage().equals(byLanguage());
    }

    @Override
    public int hashCode() {
        return byLanguage().hashCode();
    }

    @Override
    public String toString() {
        return byLanguage().toString();
    }
}
