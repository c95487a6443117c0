package org.niangjia.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.curation.ArticleFile;
import org.niangjia.curation.ParameterFile;
import org.niangjia.knowledge.Article;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;

/** The values of a figure of law by place and day. Safe for use by several threads. */
final class FigureForm implements FileForm {

    private final Knowledge knowledge;

    FigureForm(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    private static String name(Visit visit) {
        return visit.field("figure")
                .or(() -> visit.parameter("figure"))
                .filter(name -> name.matches("[a-z][a-z0-9_]{0,63}"))
                .orElse("");
    }

    private static Optional<ParameterFile> file(Visit visit, Editing editing) {
        return Optional.of(name(visit))
                .filter(name -> !name.isEmpty())
                .flatMap(name -> editing.text(ParameterFile.path(name)))
                .flatMap(ParameterFile::of);
    }

    @Override
    public boolean isThere(Visit visit, Editing editing) {
        return file(visit, editing).isPresent();
    }

    @Override
    public Page page(Visit visit, Editing editing) {
        ParameterFile file = file(visit, editing).orElseThrow();
        return visit.page("editFigure", "edit.figure", "content")
                .with("name", name(visit))
                .with("file", file)
                .with("path", ParameterFile.path(name(visit)))
                .with("rows", rows(visit, file))
                .with(
                        "usedBy",
                        TouchedIntents.naming(name(visit), knowledge).stream()
                                .map(article -> article.title().in(visit.language()))
                                .toList())
                .with("added", added(visit))
                .with("rests", FormFields.rests(visit))
                .with("previewed", EditPages.previewed(visit))
                .with("titles", new Titles(knowledge, visit.language()));
    }

    private static List<ParameterFile.Row> rows(Visit visit, ParameterFile file) {
        List<ParameterFile.Row> rows = new ArrayList<>();
        for (ParameterFile.Row row : file.rows()) {
            rows.add(new ParameterFile.Row(
                    row.place(), row.day(), visit.field("value_" + rows.size()).orElse(row.value())));
        }
        return rows;
    }

    private static ParameterFile.Row added(Visit visit) {
        return new ParameterFile.Row(
                visit.field("new_place").orElse("CN-SD"),
                visit.field("new_from").orElse(""),
                visit.field("new_value").orElse(""));
    }

    @Override
    public Typed typed(Visit visit, Editing editing) {
        ParameterFile file = file(visit, editing).orElseThrow();
        List<String> missing = new ArrayList<>();
        Optional<ParameterFile> edited = Optional.of(file);
        for (ParameterFile.Row row : rows(visit, file)) {
            if (!isFigure(row.value())) {
                missing.add("edit.figure_missing");
            } else if (!file.rows().contains(row)) {
                edited = edited.flatMap(text -> text.with(row));
            }
        }
        ParameterFile.Row added = added(visit);
        if (!added.day().isEmpty() || !added.value().isEmpty()) {
            missing.addAll(missing(added, FormFields.rests(visit)));
            if (missing.isEmpty()) {
                edited = edited.flatMap(text -> text.withRow(added, FormFields.rests(visit)));
            }
        }
        if (!missing.isEmpty()) {
            return Typed.missing(missing.stream().distinct().toList());
        }
        return edited.map(text -> new Typed(
                        Map.of(ParameterFile.path(name(visit)), text.text()),
                        List.of(),
                        visit.t("edit.figure.draft", file.description(visit.language()))))
                .orElseGet(() -> Typed.missing(List.of("edit.as_text")));
    }

    private List<String> missing(ParameterFile.Row row, ArticleFile.Rests rests) {
        List<String> missing = new ArrayList<>();
        if (!FormFields.isDay(row.day())) {
            missing.add("edit.day_missing");
        }
        if (!isFigure(row.value())) {
            missing.add("edit.figure_missing");
        }
        if (!FormFields.isGiven(rests, knowledge)) {
            missing.add("edit.source_missing");
        }
        return missing;
    }

    private static boolean isFigure(String value) {
        return value.matches("\\d{1,9}(\\.\\d{1,4})?|\\d{4}-\\d{2}-\\d{2}");
    }

    @Override
    public List<String> shownBy(Visit visit, Knowledge candidate) {
        List<String> articles = TouchedIntents.naming(name(visit), candidate).stream()
                .map(Article::id)
                .toList();
        return candidate.intents().values().stream()
                .filter(intent -> articles.contains(intent.article()))
                .map(Intent::name)
                .sorted()
                .toList();
    }
}
