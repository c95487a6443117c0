package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.Jurisdiction;

/** What the readers of one loading share: the files, what was found wrong so far, and how names and days are read. */
final class Reading {

    private static final String DAY_AS = "write it as 2025-12-31";

    private final KnowledgeFiles files;
    private final Optional<LawLibrary> laws;
    private final List<Problem> problems;
    private int textCitations;
    private int unverifiable;

    Reading(KnowledgeFiles files, Optional<LawLibrary> laws) {
        this.files = files;
        this.laws = laws;
        this.problems = files.problems();
    }

    KnowledgeFiles files() {
        return files;
    }

    /** The official texts, if citations and figures are to be looked up. */
    Optional<LawLibrary> laws() {
        return laws;
    }

    List<Problem> problems() {
        return problems;
    }

    void problem(YamlFile file, JsonNode node, String message, String fix) {
        problems.add(file.problem(node, message, fix));
    }

    /** Counts a citation that was looked up in the official texts. */
    void lookedUp(Citation citation, boolean found) {
        if (citation.source().verified() == Verified.TEXT) {
            textCitations++;
            unverifiable += found ? 0 : 1;
        }
    }

    Optional<Loading.LookedUp> lookedUp() {
        return laws.map(folder -> new Loading.LookedUp(textCitations, unverifiable));
    }

    /** Reads a file; one in which something was found wrong is not blamed for missing in those that refer to it. */
    void whole(String kind, String name, Runnable read) {
        int before = problems.size();
        read.run();
        if (problems.size() > before) {
            files.unread().add(KnowledgeFiles.key(kind, name));
        }
    }

    <K, V> void once(Map<K, V> map, K key, V value, YamlFile file, JsonNode node, String kind) {
        if (map.putIfAbsent(key, value) != null) {
            problem(file, node, "there is another " + kind + " " + key, "give it another name");
        }
    }

    /** Reports what refers to no intent, or topic, that there is; nobody is blamed for one whose file could not be read. */
    void refersToIntent(YamlFile file, JsonNode node, String name, Set<String> known, String kind) {
        boolean unread =
                files.unread().contains(KnowledgeFiles.key(KnowledgeFiles.INTENT, name.replaceFirst(".*\\.", "")));
        if (!known.contains(name) && !unread) {
            problem(file, node, "there is no " + kind + " " + name, "use the name of a file in intents/");
        }
    }

    void nameFits(YamlFile file, JsonNode node, String name) {
        Path fileName = file.path().getFileName();
        if (fileName != null && !fileName.toString().equals(name + ".yaml")) {
            problem(file, node, name + " is not the name of its file", "rename the file to " + name + ".yaml");
        }
    }

    void topicFits(YamlFile file, JsonNode topic) {
        Path folder = file.path().getParent();
        if (folder != null && !folder.endsWith(topic.asText())) {
            problem(
                    file,
                    topic,
                    topic.asText() + " is not the name of its folder",
                    "move the file to the folder of its topic");
        }
    }

    Optional<LocalDate> day(YamlFile file, @Nullable JsonNode node) {
        return node == null ? Optional.empty() : day(file, node.asText(), node);
    }

    private Optional<LocalDate> day(YamlFile file, String text, JsonNode at) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problem(file, at, "'" + text + "' is no day of the calendar", DAY_AS);
            return Optional.empty();
        }
    }

    /** Reads contents by place and day; those with a problem are left out, and nothing is returned if none is left. */
    <T> Optional<ByPlace<T>> byPlace(
            Registers registers, YamlFile file, JsonNode node, BiFunction<JsonNode, Span, @Nullable T> read) {
        Map<Jurisdiction, Dated<T>> dated = new HashMap<>();
        node.properties().forEach(place -> {
            Jurisdiction jurisdiction = new Jurisdiction(place.getKey());
            if (!registers.places().containsKey(jurisdiction)) {
                problem(
                        file,
                        place.getValue(),
                        "there is no jurisdiction " + jurisdiction,
                        "use a code of jurisdictions.yaml, or add it there");
            }
            Map<LocalDate, Optional<T>> byStart = new HashMap<>();
            spans(file, place.getValue()).forEach((span, content) -> {
                if (content.isNull()) {
                    byStart.put(span.since(), Optional.empty());
                    return;
                }
                T one = read.apply(content, span);
                if (one != null) {
                    byStart.put(span.since(), Optional.of(one));
                }
            });
            if (!byStart.isEmpty()) {
                dated.put(jurisdiction, new Dated<>(byStart));
            }
        });
        return dated.isEmpty() ? Optional.empty() : Optional.of(new ByPlace<>(dated));
    }

    /** The contents of a place with the days for which they hold; who reads the file from top to bottom must read them in that order. */
    private Map<Span, JsonNode> spans(YamlFile file, JsonNode place) {
        Map<LocalDate, JsonNode> byStart = new HashMap<>();
        List<LocalDate> inOrder = new ArrayList<>();
        place.properties()
                .forEach(start -> day(file, start.getKey(), start.getValue()).ifPresent(since -> {
                    if (!inOrder.isEmpty() && since.isBefore(inOrder.get(inOrder.size() - 1))) {
                        problem(
                                file,
                                start.getValue(),
                                since + " stands below the later " + inOrder.get(inOrder.size() - 1),
                                "put the days in order, the earliest first");
                    }
                    inOrder.add(since);
                    byStart.put(since, start.getValue());
                }));
        TreeSet<LocalDate> starts = new TreeSet<>(inOrder);
        Map<Span, JsonNode> spans = new HashMap<>();
        byStart.forEach(
                (since, content) -> spans.put(new Span(since, Optional.ofNullable(starts.higher(since))), content));
        return spans;
    }
}
