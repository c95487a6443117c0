package org.niangjia.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.knowledge.YamlText;
import org.niangjia.question.Language;

/** The file of an intent, or of a kind of questions that are not ours, to be edited as a form shows it. Immutable. */
public record IntentFile(YamlText yaml) {

    /** Empty if the text is none that a form can show. */
    public static Optional<IntentFile> of(String text) {
        return YamlText.parse(text)
                .filter(yaml -> !yaml.keys("utterances").isEmpty())
                .map(IntentFile::new);
    }

    /** Where the file of an intent is. */
    public static String path(String intent) {
        int dot = intent.indexOf('.');
        return "intents/" + intent.substring(0, dot) + "/" + intent.substring(dot + 1) + ".yaml";
    }

    /** Where the file of a kind of questions that are not ours is. */
    public static String pathOfKind(String kind) {
        return "intents/out_of_scope/" + kind + ".yaml";
    }

    public String text() {
        return yaml.text();
    }

    /** How it is offered to an asker; questions that are not ours are not offered. */
    public Optional<String> title(Language language) {
        return yaml.value("title", language.code());
    }

    public List<String> utterances(Language language) {
        return yaml.values("utterances", language.code());
    }

    public Optional<IntentFile> withTitle(Language language, String title) {
        return yaml.with(title, "title", language.code()).map(IntentFile::new);
    }

    /** With more utterances at the end, each in the language that it is written in; those that stand there already are left out. */
    public Optional<IntentFile> adding(Map<Language, ? extends Collection<String>> more) {
        Optional<YamlText> edited = Optional.of(yaml);
        for (Language language : Language.values()) {
            Set<String> there = new LinkedHashSet<>(utterances(language));
            List<String> fresh = new ArrayList<>();
            for (String words : more.containsKey(language) ? more.get(language) : List.<String>of()) {
                String line = words.strip().replaceAll("\\s+", " ");
                if (!line.isEmpty() && there.add(line)) {
                    fresh.add(line);
                }
            }
            edited = edited.flatMap(text -> text.adding(fresh, "utterances", language.code()));
        }
        return edited.map(IntentFile::new);
    }

    public Optional<IntentFile> without(Language language, Set<String> utterances) {
        return utterances.isEmpty()
                ? Optional.of(this)
                : yaml.without(utterances, "utterances", language.code()).map(IntentFile::new);
    }

    /** A name for files and intents from English words: Leave before the birth as leave_before_the_birth. */
    public static String named(String english) {
        String name = english.toLowerCase(Locale.ROOT)
                .replaceAll("'s\\b", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        String cut = name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).replaceAll("_[^_]*$", "");
        return cut.isEmpty() || Character.isDigit(cut.charAt(0)) ? "question_" + cut : cut;
    }

    private static final int LONGEST_NAME = 34;
}
