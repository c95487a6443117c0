package org.niangjia.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.Jurisdiction;

/**
 * A version of an article or a value of a parameter, with the provisions it rests on.
 *
 * @param name id of the article or name of the parameter
 * @param span the days for which it holds
 * @param provisions those that it cites itself
 * @param figures the parameters that a text states
 * @param counts the rule that works out a text's figures
 * @param file where it stands
 */
public record Resting(
        Kind kind,
        String name,
        Jurisdiction place,
        Span span,
        Set<Provision> provisions,
        Set<String> figures,
        Optional<String> counts,
        String file,
        int line) {

    /** What it is. */
    public enum Kind {
        ANSWER,
        PARAMETER;

        /** The word in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Resting {
        provisions = Set.copyOf(provisions);
        figures = Set.copyOf(figures);
    }

    /** Whether a reader of the one somewhere on some day may be told the other. */
    public boolean meets(Resting other) {
        return span.overlaps(other.span)
                && (place.lineage().contains(other.place)
                        || other.place.lineage().contains(place));
    }

    static List<Resting> in(KnowledgeFiles files, Knowledge knowledge) {
        Stream<Resting> values = files.parameters().stream()
                .flatMap(file -> values(file, knowledge.parameters().get(Fields.text(file.root(), "parameter"))));
        Stream<Resting> versions = files.articles().stream()
                .flatMap(file -> versions(file, knowledge.articles().get(Fields.text(file.root(), "article"))));
        return Stream.concat(values, versions).toList();
    }

    private static Stream<Resting> values(YamlFile file, @Nullable Parameter parameter) {
        return parameter == null
                ? Stream.empty()
                : held(parameter.values())
                        .map(held -> new Resting(
                                Kind.PARAMETER,
                                parameter.name(),
                                held.place(),
                                held.span(),
                                whole(held.content().citations()),
                                Set.of(),
                                Optional.empty(),
                                file.name(),
                                line(file, "values", held)));
    }

    private static Stream<Resting> versions(YamlFile file, @Nullable Article article) {
        return article == null
                ? Stream.empty()
                : held(article.versions())
                        .map(held -> new Resting(
                                Kind.ANSWER,
                                article.id(),
                                held.place(),
                                held.span(),
                                whole(held.content().citations()),
                                Placeholders.in(held.content().text().zh()),
                                article.counts(),
                                file.name(),
                                line(file, "versions", held)));
    }

    private static Set<Provision> whole(List<Citation> citations) {
        return citations.stream().map(Citation::whole).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int line(YamlFile file, String contents, Held<?> held) {
        return file.line(file.root()
                .path(contents)
                .path(held.place().code())
                .path(held.span().since().toString()));
    }

    private record Held<T>(Jurisdiction place, Span span, T content) {}

    private static <T> Stream<Held<T>> held(ByPlace<T> byPlace) {
        return byPlace.dated().entrySet().stream().flatMap(place -> {
            NavigableMap<LocalDate, Optional<T>> byStart = place.getValue().byStart();
            return byStart.entrySet().stream()
                    .flatMap(start -> start.getValue().stream()
                            .map(content -> new Held<>(
                                    place.getKey(),
                                    new Span(start.getKey(), Optional.ofNullable(byStart.higherKey(start.getKey()))),
                                    content)));
        });
    }
}
