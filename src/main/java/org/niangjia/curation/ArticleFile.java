package org.niangjia.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.knowledge.YamlText;
import org.niangjia.question.Language;

/** The file of an article, to be edited as a form shows it. Immutable. */
public record ArticleFile(YamlText yaml) {

    /**
     * The wording for a place from a day on.
     *
     * @param place code of the place, such as {@code CN-SD}
     * @param day as it stands in the file
     */
    public record Wording(String place, String day) {}

    /** A provision that a new wording rests on. */
    public record Rests(String source, String provision) {}

    /** Empty if the text is none that a form can show. */
    public static Optional<ArticleFile> of(String text) {
        return YamlText.parse(text)
                .filter(yaml -> !yaml.keys("versions").isEmpty())
                .map(ArticleFile::new);
    }

    /** Where the file of an article is. */
    public static String path(String topic, String article) {
        return "knowledge/articles/" + topic + "/" + article + ".yaml";
    }

    public String text() {
        return yaml.text();
    }

    public Optional<String> title(Language language) {
        return yaml.value("title", language.code());
    }

    public Optional<ArticleFile> withTitle(Language language, String title) {
        return yaml.with(title, "title", language.code()).map(ArticleFile::new);
    }

    /** The wordings, in the order of the file, without those that only say that nothing holds any more. */
    public List<Wording> wordings() {
        List<Wording> all = new ArrayList<>();
        for (String place : yaml.keys("versions")) {
            for (String day : yaml.keys("versions", place)) {
                if (!yaml.keys("versions", place, day).isEmpty()) {
                    all.add(new Wording(place, day));
                }
            }
        }
        return all;
    }

    public String words(Wording wording, Language language) {
        return yaml.value("versions", wording.place(), wording.day(), "text", language.code())
                .orElse("");
    }

    public Optional<ArticleFile> withWords(Wording wording, Language language, String words) {
        return yaml.with(words, "versions", wording.place(), wording.day(), "text", language.code())
                .map(ArticleFile::new);
    }

    /** With another wording for a place from a day on; empty if there is one already. */
    public Optional<ArticleFile> withWording(Wording wording, String zh, String en, Rests rests) {
        String content = wordingOf(zh, en, rests);
        return yaml.keys("versions").contains(wording.place())
                ? yaml.entry(wording.day(), content, "versions", wording.place())
                        .map(ArticleFile::new)
                : yaml.entry(wording.place(), "\n  " + wording.day() + ":" + YamlText.indented(content, 2), "versions")
                        .map(ArticleFile::new);
    }

    /** Notes that somebody has compared it with the law. */
    public Optional<ArticleFile> checked(LocalDate on, String by) {
        return yaml.with(on.toString(), "verified_on")
                .flatMap(dated -> dated.with(by, "verified_by"))
                .map(ArticleFile::new);
    }

    /** What stands below the day of a wording. */
    static String wordingOf(String zh, String en, Rests rests) {
        return "\n  text:\n    zh: " + YamlText.block(zh, 6) + "\n    en: " + YamlText.block(en, 6)
                + "\n  citations:\n    - {source: " + YamlText.quoted(rests.source()) + ", provision: "
                + YamlText.quoted(rests.provision()) + "}";
    }
}
