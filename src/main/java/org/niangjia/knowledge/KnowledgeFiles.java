package org.niangjia.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that staff write, as read from the two folders {@code knowledge} and {@code intents}: files that fit their schema, by kind.
 * What is wrong with any of them is among the problems.
 */
record KnowledgeFiles(
        List<YamlFile> sources,
        List<YamlFile> hotlines,
        List<YamlFile> departments,
        List<YamlFile> jurisdictions,
        List<YamlFile> crisis,
        List<YamlFile> parameters,
        List<YamlFile> articles,
        List<YamlFile> intents,
        List<YamlFile> outOfScope,
        List<YamlFile> worked,
        List<Problem> problems) {

    private static final String OUT_OF_SCOPE = "out_of_scope";

    static KnowledgeFiles read(Path knowledge, Path intents) {
        List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
        List<YamlFile> sources = one(knowledge.resolve("sources.yaml"), "sources", problems);
        List<YamlFile> hotlines = one(knowledge.resolve("hotlines.yaml"), "hotlines", problems);
        List<YamlFile> departments = one(knowledge.resolve("departments.yaml"), "departments", problems);
        List<YamlFile> jurisdictions = one(knowledge.resolve("jurisdictions.yaml"), "jurisdictions", problems);
        List<YamlFile> crisis = one(knowledge.resolve("crisis.yaml"), "crisis", problems);
        List<YamlFile> parameters = all(yaml(knowledge.resolve("parameters")), "parameter", problems);
        List<YamlFile> articles = all(yaml(knowledge.resolve("articles")), "article", problems);
        List<Path> intentFiles = yaml(intents);
        List<YamlFile> intent =
                all(intentFiles.stream().filter(p -> !isOutOfScope(p)).toList(), "intent", problems);
        List<YamlFile> none =
                all(intentFiles.stream().filter(KnowledgeFiles::isOutOfScope).toList(), OUT_OF_SCOPE, problems);
        List<YamlFile> worked = all(yaml(knowledge.resolve("worked")), "worked", problems);
        return new KnowledgeFiles(
                sources,
                hotlines,
                departments,
                jurisdictions,
                crisis,
                parameters,
                articles,
                intent,
                none,
                worked,
                new ArrayList<>(problems));
    }

    private static boolean isOutOfScope(Path path) {
        Path parent = path.getParent();
        return parent != null && parent.endsWith(OUT_OF_SCOPE);
    }

    private static List<YamlFile> one(Path path, String kind, List<Problem> problems) {
        return YamlFile.read(path, kind, problems).stream().toList();
    }

    /** Reads beside each other: a thousand small files are waited for, not computed. */
    private static List<YamlFile> all(List<Path> paths, String kind, List<Problem> problems) {
        return paths.parallelStream()
                .map(path -> YamlFile.read(path, kind, problems))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Path> yaml(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
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
                        parameters,
                        articles,
                        intents,
                        outOfScope,
                        worked)
                .flatMap(List::stream)
                .toList();
    }

    /** What the intent model depends on. */
    List<YamlFile> training() {
        return Stream.concat(intents.stream(), outOfScope.stream()).toList();
    }
}
