package org.niangjia.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.niangjia.curation.ArticleFile;
import org.niangjia.curation.IntentFile;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;

/** Title and utterances of an intent, or the examples of a kind of questions that are not ours. Safe for use by several threads. */
final class IntentForm implements FileForm {

    private static final String KIND = "out_of_scope.";

    private final Knowledge knowledge;
    private final ClusterQuestions clusters;

    IntentForm(Knowledge knowledge, ClusterQuestions clusters) {
        this.knowledge = knowledge;
        this.clusters = clusters;
    }

    private static String name(Visit visit) {
        return visit.field("intent").or(() -> visit.parameter("intent")).orElse("");
    }

    /** A kind of questions that are not ours is named like an intent of the topic {@code out_of_scope}. */
    private static boolean isKind(String name) {
        return name.startsWith(KIND);
    }

    private static Optional<IntentFile> file(Visit visit, Editing editing) {
        return Optional.of(name(visit))
                .filter(name -> name.matches("[a-z_]{1,60}\\.[a-z0-9_]{1,60}"))
                .flatMap(name -> editing.text(IntentFile.path(name)))
                .flatMap(IntentFile::of);
    }

    @Override
    public boolean isThere(Visit visit, Editing editing) {
        return file(visit, editing).isPresent();
    }

    @Override
    public Page page(Visit visit, Editing editing) {
        IntentFile file = file(visit, editing).orElseThrow();
        Map<Language, Collection<String>> asked = FormFields.sent(visit)
                ? Map.of(Language.ZH, FormFields.lines(visit, "add_zh"), Language.EN, FormFields.lines(visit, "add_en"))
                : clusters.wordings(visit);
        String name = name(visit);
        return visit.page("editIntent", isKind(name) ? "edit.kind" : "edit.intent", "content")
                .with("name", name)
                .with("kind", isKind(name) ? name.substring(KIND.length()) : "")
                .with("file", file)
                .with("title", TitleFields.shown(visit, file::title))
                .with(
                        "answerForm",
                        knowledge
                                .articleOf(name)
                                .map(article -> FileNames.form(ArticleFile.path(article.topic(), article.id())))
                                .map(form -> editing.draft()
                                        .map(draft -> form + "&draft=" + draft.id())
                                        .orElse(form))
                                .orElse(""))
                .with("removed", Set.copyOf(removed(visit)))
                .with("add", asked)
                .with("previewed", EditPages.previewed(visit))
                .with("places", new Titles(knowledge, visit.language()).provinces());
    }

    private static List<String> removed(Visit visit) {
        List<String> removed = new ArrayList<>(visit.fields("remove_zh"));
        removed.addAll(visit.fields("remove_en"));
        return removed;
    }

    @Override
    public Typed typed(Visit visit, Editing editing) {
        String name = name(visit);
        Optional<IntentFile> edited = file(visit, editing);
        if (!isKind(name)) {
            Optional<TitleFields> title = TitleFields.typed(visit);
            if (title.isEmpty()) {
                return Typed.missing(List.of("edit.title_missing"));
            }
            TitleFields typed = title.get();
            edited = edited.flatMap(file -> file.withTitle(Language.ZH, typed.zh()))
                    .flatMap(file -> file.withTitle(Language.EN, typed.en()));
        }
        Map<Language, List<String>> more = new EnumMap<>(Language.class);
        more.put(Language.ZH, FormFields.lines(visit, "add_zh"));
        more.put(Language.EN, FormFields.lines(visit, "add_en"));
        String path = IntentFile.path(name);
        String heading = isKind(name)
                ? visit.t("edit.kind.draft", visit.tOr("out_of_scope." + name.substring(KIND.length()), name))
                : visit.t("edit.intent.draft", visit.field("title_zh").orElse(name));
        return edited.flatMap(file -> file.without(Language.ZH, Set.copyOf(visit.fields("remove_zh"))))
                .flatMap(file -> file.without(Language.EN, Set.copyOf(visit.fields("remove_en"))))
                .flatMap(file -> file.adding(more))
                .map(file -> new Typed(Map.of(path, file.text()), List.of(), heading))
                .orElseGet(() -> Typed.missing(List.of("edit.as_text")));
    }

    @Override
    public List<String> shownBy(Visit visit, Knowledge candidate) {
        return isKind(name(visit)) ? List.of() : List.of(name(visit));
    }
}
