package org.niangjia.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.niangjia.curation.ArticleFile;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;

/** Title and wordings of an article. Safe for use by several threads. */
final class ArticleForm implements FileForm {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_.]*)}");

    private static final int FEW = 3;
    private static final List<String> HOME = List.of("CN", "CN-SD");

    private final Knowledge knowledge;

    ArticleForm(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * A wording as the form shows it.
     *
     * @param number in the names of its fields
     */
    record Shown(int number, ArticleFile.Wording wording, String zh, String en) {

        /** Of many wordings only those of the country and of the home province are open. */
        boolean isOpen(int ofSoMany) {
            return ofSoMany <= FEW || HOME.contains(wording.place());
        }
    }

    private static String topic(Visit visit) {
        return visit.field("topic").or(() -> visit.parameter("topic")).orElse("");
    }

    private static String id(Visit visit) {
        return visit.field("article").or(() -> visit.parameter("article")).orElse("");
    }

    private static Optional<String> path(Visit visit) {
        return topic(visit).matches("[a-z_]{1,60}") && id(visit).matches("[a-z0-9][a-z0-9-]{0,63}")
                ? Optional.of(ArticleFile.path(topic(visit), id(visit)))
                : Optional.empty();
    }

    private static Optional<ArticleFile> file(Visit visit, Editing editing) {
        return path(visit).flatMap(editing::text).flatMap(ArticleFile::of);
    }

    @Override
    public boolean isThere(Visit visit, Editing editing) {
        return file(visit, editing).isPresent();
    }

    @Override
    public Page page(Visit visit, Editing editing) {
        ArticleFile file = file(visit, editing).orElseThrow();
        return visit.page("editArticle", "edit.article", "content")
                .with("article", id(visit))
                .with("topic", topic(visit))
                .with("path", path(visit).orElseThrow())
                .with("title", TitleFields.shown(visit, file::title))
                .with("wordings", shown(visit, file))
                .with("figures", figures(file, knowledge, visit.language()))
                .with("added", NewWording.typed(visit))
                .with("lawChecked", visit.field("law_checked").isPresent())
                .with("previewed", EditPages.previewed(visit))
                .with("titles", new Titles(knowledge, visit.language()));
    }

    private static List<Shown> shown(Visit visit, ArticleFile file) {
        List<Shown> shown = new ArrayList<>();
        for (ArticleFile.Wording wording : file.wordings()) {
            int number = shown.size();
            shown.add(new Shown(
                    number,
                    wording,
                    visit.field("zh_" + number).orElseGet(() -> file.words(wording, Language.ZH)),
                    visit.field("en_" + number).orElseGet(() -> file.words(wording, Language.EN))));
        }
        return shown;
    }

    /** The figures of law that the words name, by their description. */
    private static Map<String, String> figures(ArticleFile file, Knowledge knowledge, Language language) {
        Map<String, String> figures = new TreeMap<>();
        for (ArticleFile.Wording wording : file.wordings()) {
            PLACEHOLDER.matcher(file.words(wording, Language.ZH)).results().forEach(found -> {
                var parameter = knowledge.parameters().get(found.group(1));
                if (parameter != null) {
                    figures.put(found.group(1), parameter.description().in(language));
                }
            });
        }
        return figures;
    }

    @Override
    public Typed typed(Visit visit, Editing editing) {
        ArticleFile file = file(visit, editing).orElseThrow();
        List<String> missing = new ArrayList<>();
        Optional<TitleFields> title = TitleFields.typed(visit);
        if (title.isEmpty()) {
            missing.add("edit.title_missing");
        }
        Optional<ArticleFile> edited = title.flatMap(typed ->
                file.withTitle(Language.ZH, typed.zh()).flatMap(text -> text.withTitle(Language.EN, typed.en())));
        for (Shown shown : shown(visit, file)) {
            if (visit.field("zh_" + shown.number()).isEmpty()
                    || visit.field("en_" + shown.number()).isEmpty()) {
                missing.add("edit.words_missing");
            }
            edited = edited.flatMap(text -> reworded(text, file, shown.wording(), Language.ZH, shown.zh()))
                    .flatMap(text -> reworded(text, file, shown.wording(), Language.EN, shown.en()));
        }
        NewWording added = NewWording.typed(visit);
        if (added.isBegun()) {
            missing.addAll(added.missing(knowledge));
            if (missing.isEmpty()) {
                edited = edited.flatMap(text -> text.withWording(
                        new ArticleFile.Wording(added.place(), added.from()), added.zh(), added.en(), added.rests()));
            }
        }
        if (visit.field("law_checked").isPresent()) {
            LocalDate today = FormFields.today(visit);
            edited = edited.flatMap(text -> text.checked(today, visit.staff().name()));
        }
        if (!missing.isEmpty()) {
            return Typed.missing(missing.stream().distinct().toList());
        }
        return edited.map(text -> new Typed(
                        Map.of(path(visit).orElseThrow(), text.text()),
                        List.of(),
                        visit.t("edit.article.draft", title.map(TitleFields::zh).orElse(""))))
                .orElseGet(() -> Typed.missing(List.of("edit.as_text")));
    }

    /** What was not changed stays as it stands, to the letter. */
    private static Optional<ArticleFile> reworded(
            ArticleFile edited, ArticleFile before, ArticleFile.Wording wording, Language language, String words) {
        String plain = words.replace("\r\n", "\n").strip();
        return plain.equals(before.words(wording, language).strip())
                ? Optional.of(edited)
                : edited.withWords(wording, language, plain);
    }

    @Override
    public List<String> shownBy(Visit visit, Knowledge candidate) {
        return candidate.intents().values().stream()
                .filter(intent -> intent.article().equals(id(visit)))
                .map(Intent::name)
                .sorted()
                .toList();
    }
}
