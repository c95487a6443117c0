package org.niangjia.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.niangjia.curation.Folders;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.Parameter;

/** Everything that is asked and answered, to find what is to be changed. Safe for use by several threads. */
final class AnswerPages {

    private static final String PATH = "/staff/answers";
    private static final int ON_A_PAGE = 50;

    private final Knowledge knowledge;
    private final Folders live;

    AnswerPages(Knowledge knowledge, Folders live) {
        this.knowledge = knowledge;
        this.live = live;
    }

    void list(Visit visit) {
        Filter filter = Filter.of(visit, PATH, "kind", "topic", "words", "draft", "cluster");
        String words = filter.get("words").map(AnswerPages::plain).orElse("");
        List<Intent> intents = filter.is("kind", "")
                ? knowledge.intents().values().stream()
                        .filter(intent ->
                                filter.get("topic").map(intent.topic()::equals).orElse(true))
                        .filter(intent -> says(intent, words))
                        .sorted(Comparator.comparing(Intent::name))
                        .toList()
                : List.of();
        List<Parameter> figures = filter.is("kind", "figures")
                ? knowledge.parameters().values().stream()
                        .filter(figure -> plain(figure.description().zh()
                                        + figure.description().en()
                                        + figure.name())
                                .contains(words))
                        .sorted(Comparator.comparing(Parameter::name))
                        .toList()
                : List.of();
        List<String> files = filter.is("kind", "files")
                ? live.paths().stream().filter(path -> path.contains(words)).toList()
                : List.of();
        Paging paging = Paging.of(visit, intents.size() + figures.size() + files.size(), ON_A_PAGE);
        visit.show(visit.page("answers", "answers.title", "content")
                .with("intents", piece(intents, paging))
                .with("figures", piece(figures, paging))
                .with("files", piece(files, paging))
                .with(
                        "kinds",
                        knowledge.outOfScope().stream()
                                .map(kind -> kind.kind())
                                .sorted()
                                .toList())
                .with("filter", filter)
                .with("paging", paging)
                .with(
                        "topics",
                        knowledge.intents().values().stream()
                                .map(Intent::topic)
                                .distinct()
                                .sorted()
                                .toList())
                .with("carried", carried(filter))
                .with("knowledge", knowledge));
    }

    /** The draft or the cluster that somebody came from, for the addresses of the forms. */
    private static String carried(Filter filter) {
        return java.util.stream.Stream.of("draft", "cluster")
                .flatMap(name ->
                        filter.get(name).filter(id -> id.matches("\\d{1,15}")).map(id -> name + "=" + id).stream())
                .collect(java.util.stream.Collectors.joining("&"));
    }

    private static <T> List<T> piece(List<T> all, Paging paging) {
        return all.stream().skip(paging.offset()).limit(ON_A_PAGE).toList();
    }

    /** Whether words occur in what it is called, or in how it is asked. */
    private boolean says(Intent intent, String words) {
        return words.isEmpty()
                || plain(intent.title().zh() + " " + intent.title().en() + " " + intent.name())
                        .contains(words)
                || intent.utterances().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(utterance -> plain(utterance).contains(words))
                || knowledge
                        .articleOf(intent.name())
                        .map(article -> plain(article.title().zh()).contains(words))
                        .orElse(false);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
