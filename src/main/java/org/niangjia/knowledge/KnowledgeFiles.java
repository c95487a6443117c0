package org.niangjia.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Everything that staff write, as read from the two folders {@code knowledge} and {@code intents}: files that fit their schema, by kind.
 * What is wrong with any of them is among the problems.
 *
 * @param unread kind and name of the files that are there but could not be read, as {@link #key} writes them
 */
record KnowledgeFiles(
        List<YamlFile> sources,
        List<YamlFile> hotlines,
        List<YamlFile> departments,
        List<YamlFile> jurisdictions,
        List<YamlFile> crisis,
        List<YamlFile> situations,
        List<YamlFile> parameters,
        List<YamlFile> articles,
        List<YamlFile> intents,
        List<YamlFile> outOfScope,
        List<YamlFile> worked,
        List<YamlFile> conversations,
        List<YamlFile> provisions,
        List<YamlFile> underReview,
        List<YamlFile> calendar,
        Set<String> unread,
        List<Problem> problems) {

    static final String ARTICLE = "article";
    static final String PARAMETER = "parameter";
    static final String INTENT = "intent";
    static final String PROVISIONS = "provisions.yaml";
    static final String UNDER_REVIEW = "under_review.yaml";
    private static final String OUT_OF_SCOPE = "out_of_scope";
    private static final String ENDING = ".yaml";

    static KnowledgeFiles read(Path knowledge, Path intents) {
        List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
        Set<String> unread = ConcurrentHashMap.newKeySet();
        List<YamlFile> sources = one(knowledge.resolve("sources.yaml"), "sources", problems);
        List<YamlFile> hotlines = one(knowledge.resolve("hotlines.yaml"), "hotlines", problems);
        List<YamlFile> departments = one(knowledge.resolve("departments.yaml"), "departments", problems);
        List<YamlFile> jurisdictions = one(knowledge.resolve("jurisdictions.yaml"), "jurisdictions", problems);
        List<YamlFile> crisis = one(knowledge.resolve("crisis.yaml"), "crisis", problems);
        List<YamlFile> parameters = all(yaml(knowledge.resolve("parameters"), problems), PARAMETER, unread, problems);
        List<YamlFile> articles = all(yaml(knowledge.resolve("articles"), problems), ARTICLE, unread, problems);
        List<Path> intentFiles = yaml(intents, problems);
        List<YamlFile> intent =
                all(intentFiles.stream().filter(p -> !isOutOfScope(p)).toList(), INTENT, unread, problems);
        List<YamlFile> none =
                all(intentFiles.stream().filter(KnowledgeFiles::isOutOfScope).toList(), OUT_OF_SCOPE, unread, problems);
        List<YamlFile> worked = all(yaml(knowledge.resolve("worked"), problems), "worked", unread, problems);
        List<YamlFile> conversations =
                all(yaml(knowledge.resolve("conversations"), problems), "conversations", unread, problems);
        return new KnowledgeFiles(
                sources,
                hotlines,
                departments,
                jurisdictions,
                crisis,
                ifThere(knowledge.resolve("situations.yaml"), "situations", problems),
                parameters,
                articles,
                intent,
                none,
                worked,
                conversations,
                ifThere(knowledge.resolve(PROVISIONS), "provisions", problems),
                ifThere(knowledge.resolve(UNDER_REVIEW), "under_review", problems),
                all(yaml(knowledge.resolve("calendar"), problems), "calendar", unread, problems),
                new HashSet<>(unread),
                problems);
    }

    /** How {@link #unread} names a file: its kind and its name without ending. */
    static String key(String kind, String name) {
        return kind + " " + name;
    }

    /** Whether the files that everything else refers to could be read; without them every reference would look wrong. */
    boolean haveRegisters() {
        return Stream.of(sources, hotlines, departments, jurisdictions).noneMatch(List::isEmpty);
    }

    /** Whether every file of a kind could be read. */
    boolean readAll(String kind) {
        return unread.stream().noneMatch(key -> key.startsWith(kind + " "));
    }

    private static boolean isOutOfScope(Path path) {
        Path parent = path.getParent();
        return parent != null && parent.endsWith(OUT_OF_SCOPE);
    }

    private static List<YamlFile> one(Path path, String kind, List<Problem> problems) {
        return YamlFile.read(path, kind, problems).stream().toList();
    }

    private static List<YamlFile> ifThere(Path path, String kind, List<Problem> problems) {
        return Files.exists(path) ? one(path, kind, problems) : List.of();
    }

    /** Reads beside each other: a thousand small files are waited for, not computed. */
    private static List<YamlFile> all(List<Path> paths, String kind, Set<String> unread, List<Problem> problems) {
        return paths.parallelStream()
                .map(path -> {
                    Optional<YamlFile> file = YamlFile.read(path, kind, problems);
                    if (file.isEmpty()) {
                        unread.add(key(kind, String.valueOf(path.getFileName()).replace(ENDING, "")));
                    }
                    return file;
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Path> yaml(Path folder, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> all = paths.sorted().toList();
            all.stream()
                    .filter(p -> p.toString().toLowerCase(Locale.ROOT).endsWith(".yml"))
                    .forEach(p -> problems.add(new Problem(
                            p.toString(), 1, "is not read, because its name does not end in .yaml", "rename it")));
            return all.stream().filter(p -> p.toString().endsWith(ENDING)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
        }
    }

    List<YamlFile> all() {
        return Stream.of(
                        sources,
                        hotlines,
                        departments,
                        jurisdictions,
                        crisis,
                        situations,
                        parameters,
                        articles,
                        intents,
                        outOfScope,
                        worked,
                        conversations,
                        provisions,
                        underReview,
                        calendar)
                .flatMap(List::stream)
                .toList();
    }

    /** What the intent model learns. */
    List<YamlFile> training() {
        return Stream.concat(intents.stream(), outOfScope.stream()).toList();
    }

    /** What the intent model depends on: before it learns, places are named alike. */
    List<YamlFile> modelled() {
        return Stream.concat(training().stream(), jurisdictions.stream()).toList();
    }
}
