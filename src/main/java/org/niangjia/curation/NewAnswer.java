package org.niangjia.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.knowledge.YamlText;
import org.niangjia.question.Language;

/**
 * A question that is new to the bot, with its answer, as a form asks for them.
 *
 * @param name of the intent behind its topic, also that of its file
 * @param title what the question is called, by language
 * @param utterances how workers say it
 * @param words what is answered
 * @param from the first day on which it holds
 */
public record NewAnswer(
        String topic,
        String name,
        Map<Language, String> title,
        Map<Language, List<String>> utterances,
        String department,
        String place,
        LocalDate from,
        Map<Language, String> words,
        ArticleFile.Rests rests,
        LocalDate checkedOn,
        String checkedBy) {

    public String intent() {
        return topic + "." + name;
    }

    public String article() {
        return (topic + "-" + name).replace('_', '-');
    }

    /** Both files, which are not there yet. */
    public List<FileChange> files() {
        return List.of(
                new FileChange(IntentFile.path(intent()), Optional.empty(), Optional.of(intentFile())),
                new FileChange(ArticleFile.path(topic, article()), Optional.empty(), Optional.of(articleFile())));
    }

    private String intentFile() {
        StringBuilder file = new StringBuilder("intent: " + intent() + "\ntopic: " + topic + "\n" + titleLine()
                + "article: " + article() + "\nutterances:\n");
        for (Language language : Language.values()) {
            file.append("  ").append(language.code()).append(":\n");
            utterances
                    .getOrDefault(language, List.of())
                    .forEach(words ->
                            file.append("    - ").append(YamlText.quoted(words)).append('\n'));
        }
        return file.toString();
    }

    private String articleFile() {
        return "article: " + article() + "\ntopic: " + topic + "\n" + titleLine() + "department: " + department
                + "\nverified_on: " + checkedOn + "\nverified_by: " + YamlText.quoted(checkedBy) + "\nversions:\n  "
                + place
                + ":\n    " + from + ":"
                + YamlText.indented(ArticleFile.wordingOf(of(words, Language.ZH), of(words, Language.EN), rests), 4)
                + "\n";
    }

    private String titleLine() {
        return "title: {zh: " + YamlText.quoted(of(title, Language.ZH)) + ", en: "
                + YamlText.quoted(of(title, Language.EN)) + "}\n";
    }

    private static String of(Map<Language, String> texts, Language language) {
        return texts.getOrDefault(language, "");
    }
}
