package org.niangjia.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that staff write, read as YAML: files that fit their schema. What is wrong with any of them is among the problems.
 *
 * @param all by kind, within a kind by name
 * @param inOrder whether nothing is wrong with them, as is known from before
 * @param unread kind and name of the files that are there but could not be read, as {@link #key} writes them
 */
record KnowledgeFiles(
        List<YamlFile> all,
        Map<String, List<YamlFile>> byKind,
        boolean inOrder,
        Set<String> unread,
        List<Problem> problems) {

    static final String SOURCES = "sources";
    static final String HOTLINES = "hotlines";
    static final String DEPARTMENTS = "departments";
    static final String JURISDICTIONS = "jurisdictions";
    static final String CRISIS = "crisis";
    static final String SITUATIONS = "situations";
    static final String REMARKS = "remarks";
    static final String FURTHER_QUESTION = "further_question";
    static final String PARAMETER = "parameter";
    static final String ARTICLE = "article";
    static final String INTENT = "intent";
    static final String OUT_OF_SCOPE = "out_of_scope";
    static final String WORKED = "worked";
    static final String CONVERSATIONS = "conversations";
    static final String PROVISIONS = "provisions";
    static final String UNDER_REVIEW = "under_review";
    static final String CALENDAR = "calendar";

    static final String PROVISIONS_FILE = PROVISIONS + ".yaml";
    static final String UNDER_REVIEW_FILE = UNDER_REVIEW + ".yaml";

    static KnowledgeFiles of(List<YamlFile> all, boolean inOrder, Set<String> unread, List<Problem> problems) {
        return new KnowledgeFiles(
                all,
                all.stream().collect(Collectors.groupingBy(file -> file.text().kind())),
                inOrder,
                unread,
                problems);
    }

    /** How {@link #unread} names a file: its kind and its name without ending. */
    static String key(String kind, String name) {
        return kind + " " + name;
    }

    private List<YamlFile> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    List<YamlFile> sources() {
        return of(SOURCES);
    }

    List<YamlFile> hotlines() {
        return of(HOTLINES);
    }

    List<YamlFile> departments() {
        return of(DEPARTMENTS);
    }

    List<YamlFile> jurisdictions() {
        return of(JURISDICTIONS);
    }

    List<YamlFile> crisis() {
        return of(CRISIS);
    }

    List<YamlFile> situations() {
        return of(SITUATIONS);
    }

    List<YamlFile> remarks() {
        return of(REMARKS);
    }

    List<YamlFile> furtherQuestions() {
        return of(FURTHER_QUESTION);
    }

    List<YamlFile> parameters() {
        return of(PARAMETER);
    }

    List<YamlFile> articles() {
        return of(ARTICLE);
    }

    List<YamlFile> intents() {
        return of(INTENT);
    }

    List<YamlFile> outOfScope() {
        return of(OUT_OF_SCOPE);
    }

    List<YamlFile> worked() {
        return of(WORKED);
    }

    List<YamlFile> conversations() {
        return of(CONVERSATIONS);
    }

    List<YamlFile> provisions() {
        return of(PROVISIONS);
    }

    List<YamlFile> underReview() {
        return of(UNDER_REVIEW);
    }

    List<YamlFile> calendar() {
        return of(CALENDAR);
    }

    /** Whether the files that everything else refers to could be read; without them every reference would look wrong. */
    boolean haveRegisters() {
        return Stream.of(SOURCES, HOTLINES, DEPARTMENTS, JURISDICTIONS).allMatch(byKind::containsKey);
    }

    /** Whether every file of a kind could be read. */
    boolean readAll(String kind) {
        return unread.stream().noneMatch(key -> key.startsWith(kind + " "));
    }

    /** Whatever says how workers say something. */
    Stream<YamlFile> withUtterances() {
        return Stream.concat(training().stream(), furtherQuestions().stream());
    }

    /** What the intent model learns. */
    List<YamlFile> training() {
        return Stream.concat(intents().stream(), outOfScope().stream()).toList();
    }
}
