package org.niangjia.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.curation.FileChange;
import org.niangjia.curation.IntentFile;
import org.niangjia.curation.NewAnswer;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;

/** A question that the bot does not know yet, with its answer. Safe for use by several threads. */
final class NewAnswerForm implements FileForm {

    /** Fewer are not enough to learn from; the format of intent files asks for them. */
    static final Map<Language, Integer> LEAST_UTTERANCES = Map.of(Language.ZH, 12, Language.EN, 6);

    private final Knowledge knowledge;
    private final ClusterQuestions clusters;

    NewAnswerForm(Knowledge knowledge, ClusterQuestions clusters) {
        this.knowledge = knowledge;
        this.clusters = clusters;
    }

    @Override
    public boolean isThere(Visit visit, Editing editing) {
        return true;
    }

    @Override
    public Page page(Visit visit, Editing editing) {
        Map<Language, Collection<String>> utterances =
                FormFields.sent(visit) ? new HashMap<>(utterances(visit)) : clusters.wordings(visit);
        // What the model took the questions for was wrong, or they would have been answered: a topic has to be chosen.
        String topic = visit.typed("topic");
        return visit.page("editNew", "edit.new", "content")
                .with("topic", topic)
                .with(
                        "topics",
                        knowledge.intents().values().stream()
                                .map(intent -> intent.topic())
                                .distinct()
                                .sorted()
                                .toList())
                .with("title", TitleFields.shown(visit, language -> Optional.empty()))
                .with("utterances", utterances)
                .with("wordsZh", visit.typed("new_zh"))
                .with("wordsEn", visit.typed("new_en"))
                .with("department", visit.field("department").orElse("women_workers"))
                .with("added", NewWording.typed(visit))
                .with("previewed", EditPages.previewed(visit))
                .with("titles", new Titles(knowledge, visit.language()));
    }

    private static Map<Language, List<String>> utterances(Visit visit) {
        return Map.of(
                Language.ZH,
                        FormFields.lines(visit, "add_zh").stream().distinct().toList(),
                Language.EN,
                        FormFields.lines(visit, "add_en").stream().distinct().toList());
    }

    @Override
    public Typed typed(Visit visit, Editing editing) {
        NewWording wording = NewWording.typed(visit);
        List<String> missing = new ArrayList<>();
        if (knowledge.intents().values().stream()
                .noneMatch(intent -> intent.topic().equals(visit.typed("topic")))) {
            missing.add("edit.topic_missing");
        }
        Optional<TitleFields> title = TitleFields.typed(visit);
        if (title.isEmpty()) {
            missing.add("edit.title_missing");
        }
        Map<Language, List<String>> utterances = utterances(visit);
        LEAST_UTTERANCES.forEach((language, least) -> {
            if (utterances.getOrDefault(language, List.of()).size() < least) {
                missing.add(language == Language.ZH ? "edit.more_zh" : "edit.more_en");
            }
        });
        missing.addAll(wording.missing(knowledge));
        Optional<LocalDate> from = FormFields.day(visit, "new_from");
        if (!missing.isEmpty() || from.isEmpty() || title.isEmpty()) {
            return Typed.missing(missing.isEmpty() ? List.of("edit.day_missing") : missing);
        }
        Map<String, String> edits = new HashMap<>();
        for (FileChange file : answer(visit, editing, title.get(), utterances, wording, from.get())
                .files()) {
            edits.put(file.path(), file.after().orElseThrow());
        }
        return new Typed(edits, List.of(), visit.t("edit.new.draft", title.get().zh()));
    }

    private NewAnswer answer(
            Visit visit,
            Editing editing,
            TitleFields title,
            Map<Language, List<String>> utterances,
            NewWording wording,
            LocalDate from) {
        String topic = visit.typed("topic");
        return new NewAnswer(
                topic,
                freeName(topic, IntentFile.named(title.en()), editing),
                Map.of(Language.ZH, title.zh(), Language.EN, title.en()),
                utterances,
                visit.field("department").orElse("women_workers"),
                wording.place(),
                from,
                Map.of(Language.ZH, wording.zh(), Language.EN, wording.en()),
                wording.rests(),
                FormFields.today(visit),
                visit.staff().name());
    }

    /** A name that no file has yet. */
    private static String freeName(String topic, String wanted, Editing editing) {
        String name = wanted;
        for (int i = 2; editing.text(IntentFile.path(topic + "." + name)).isPresent(); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }

    @Override
    public List<String> shownBy(Visit visit, Knowledge candidate) {
        return candidate.intents().keySet().stream()
                .filter(name -> knowledge.intent(name).isEmpty())
                .sorted()
                .toList();
    }
}
