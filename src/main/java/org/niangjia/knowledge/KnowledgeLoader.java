package org.niangjia.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/**
 * Reads the knowledge and intent files and reports every problem of all of them at once, with file, line and fix.
 *
 * <p>One instance reads once; it is not for use by several threads.
 */
public final class KnowledgeLoader {

    private final KnowledgeFiles files;
    private final Optional<LawLibrary> laws;
    private final List<Problem> problems;

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Hotline> hotlines = new LinkedHashMap<>();
    private final Map<String, Department> departments = new LinkedHashMap<>();
    private final Map<Jurisdiction, Place> places = new LinkedHashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, Intent> intents = new LinkedHashMap<>();
    private final List<OutOfScope> outOfScope = new ArrayList<>();
    private final List<Crisis> crises = new ArrayList<>();
    private final List<WorkedCase> workedCases = new ArrayList<>();
    private final List<GoldenConversation> conversations = new ArrayList<>();

    private KnowledgeLoader(KnowledgeFiles files, Optional<LawLibrary> laws) {
        this.files = files;
        this.laws = laws;
        this.problems = files.problems();
    }

    /** Reads both folders. */
    public static Loading load(Path knowledge, Path intents) {
        return new KnowledgeLoader(KnowledgeFiles.read(knowledge, intents), Optional.empty()).load();
    }

    /** Reads both folders and looks up every cited provision and every figure in the official texts. */
    public static Loading load(Path knowledge, Path intents, LawLibrary laws) {
        return new KnowledgeLoader(KnowledgeFiles.read(knowledge, intents), Optional.of(laws)).load();
    }

    private Loading load() {
        if (!files.haveRegisters()) {
            return loading();
        }
        files.sources().forEach(f -> f.root().get("sources").forEach(n -> source(f, n)));
        files.hotlines().forEach(f -> f.root().get("hotlines").forEach(n -> hotline(f, n)));
        files.departments().forEach(f -> f.root().get("departments").forEach(n -> department(f, n)));
        files.jurisdictions().forEach(f -> f.root().get("jurisdictions").forEach(n -> place(f, n)));
        files.crisis().forEach(f -> f.root().get("crises").forEach(n -> crisis(f, n)));
        files.parameters().forEach(this::parameter);
        files.articles().forEach(this::article);
        files.intents().forEach(this::intent);
        files.outOfScope().forEach(this::outOfScope);
        files.worked().forEach(f -> f.root().forEach(n -> workedCase(f, n)));
        files.conversations()
                .forEach(f -> f.root()
                        .forEach(n -> ConversationReading.read(f, n, problems).ifPresent(conversations::add)));
        CrossChecks checks = new CrossChecks(hotlines, parameters, articles, intents, files, problems);
        files.articles().forEach(checks::article);
        files.intents().forEach(checks::intent);
        checks.utterances(files.training());
        return loading();
    }

    private Loading loading() {

        List<Problem> sorted = problems.stream().sorted().distinct().toList();
        return new Loading(sorted.isEmpty() ? Optional.of(knowledge()) : Optional.empty(), sorted);
    }

    private Knowledge knowledge() {
        return new Knowledge(
                sources,
                articles,
                parameters,
                intents,
                outOfScope,
                hotlines,
                places,
                departments,
                crises,
                workedCases,
                conversations,
                fingerprint(files.all()),
                fingerprint(files.training()));
    }

    private void source(YamlFile file, JsonNode node) {
        Source source = new Source(
                text(node, "id"),
                localText(node.get("title")),
                text(node, "issuer"),
                optional(node, "number"),
                new Jurisdiction(text(node, "jurisdiction")),
                day(file, node.get("in_force_from")),
                day(file, node.get("repealed_on")),
                Verified.parse(text(node, "verified")),
                day(file, node.get("checked_on")).orElse(LocalDate.EPOCH),
                optional(node, "text_file"));
        once(sources, source.id(), source, file, node, "source");
        if (laws.isPresent() && source.textFile().isPresent() && !laws.get().has(source)) {
            problems.add(file.problem(
                    node.get("text_file"),
                    "the folder of official texts has no " + source.textFile().get() + ".md",
                    "correct the name, or leave text_file out if the text is not there"));
        }
    }

    private void hotline(YamlFile file, JsonNode node) {
        Hotline hotline = new Hotline(
                text(node, "id"),
                text(node, "number"),
                localText(node.get("title")),
                localText(node.get("hours")),
                Verified.parse(text(node, "verified")),
                day(file, node.get("checked_on")).orElse(LocalDate.EPOCH));
        once(hotlines, hotline.id(), hotline, file, node, "hotline");
    }

    private void department(YamlFile file, JsonNode node) {
        Department department = new Department(text(node, "id"), localText(node.get("title")));
        once(departments, department.id(), department, file, node, "department");
    }

    private void place(YamlFile file, JsonNode node) {
        Jurisdiction jurisdiction = new Jurisdiction(text(node, "code"));
        once(
                places,
                jurisdiction,
                new Place(jurisdiction, localText(node.get("title")), byLanguage(node.get("names"))),
                file,
                node,
                "jurisdiction");
    }

    private void crisis(YamlFile file, JsonNode node) {
        String zh = text(node.get("text"), "zh");
        String en = text(node.get("text"), "en");
        for (String name : Placeholders.in(zh + en)) {
            if (!name.startsWith(Placeholders.PHONE)
                    || !hotlines.containsKey(name.substring(Placeholders.PHONE.length()))) {
                problems.add(file.problem(
                        node.get("text"), "{" + name + "} is no hotline", "use {phone.<id of hotlines.yaml>}"));
            }
        }
        crises.add(new Crisis(
                text(node, "id"), list(node.get("phrases")), list(node.get("unless")), new LocalText(zh, en)));
    }

    private void parameter(YamlFile file) {
        JsonNode root = file.root();
        String name = text(root, "parameter");
        int before = problems.size();
        nameFits(file, root.get("parameter"), name);
        Unit unit = Unit.parse(text(root, "unit"));
        byPlace(file, root.get("values"), (node, since) -> value(file, node, since, unit))
                .ifPresent(values -> once(
                        parameters,
                        name,
                        new Parameter(name, unit, localText(root.get("description")), values),
                        file,
                        root.get("parameter"),
                        "parameter"));
        notWholeIfWorse(KnowledgeFiles.PARAMETER, name, before);
    }

    /** A file in which something was found wrong is not blamed for missing in those that refer to it. */
    private void notWholeIfWorse(String kind, String name, int problemsBefore) {
        if (problems.size() > problemsBefore) {
            files.unread().add(KnowledgeFiles.key(kind, name));
        }
    }

    private @Nullable ParameterValue value(YamlFile file, JsonNode node, LocalDate since, Unit unit) {
        String figure = node.get("value").asText();
        if (!isFigure(figure, unit)) {
            problems.add(file.problem(
                    node.get("value"),
                    "'" + figure + "' is no " + (unit == Unit.DATE ? "date" : "number"),
                    unit == Unit.DATE ? "write it as 2025-12-31" : "write a decimal number"));
            return null;
        }
        List<Citation> citations = citations(file, node.get("citations"), since);
        if (citations.isEmpty()) {
            return null;
        }
        if (laws.isPresent()) {
            List<String> wordings = citations.stream()
                    .map(laws.get()::provision)
                    .flatMap(Optional::stream)
                    .toList();
            if (!wordings.isEmpty() && wordings.stream().noneMatch(w -> Numerals.states(w, figure, unit))) {
                problems.add(file.problem(
                        node.get("value"),
                        "the figure " + figure + " " + unit.code() + " does not stand in the cited provision",
                        "correct the figure, or cite the provision in which it stands"));
            }
        }
        return new ParameterValue(figure, citations, verified(node, citations));
    }

    private static boolean isFigure(String figure, Unit unit) {
        try {
            return unit == Unit.DATE ? LocalDate.parse(figure) != null : new BigDecimal(figure).signum() >= 0;
        } catch (DateTimeParseException | NumberFormatException e) {
            return false;
        }
    }

    private void article(YamlFile file) {
        JsonNode root = file.root();
        String id = text(root, "article");
        int before = problems.size();
        nameFits(file, root.get("article"), id);
        topicFits(file, root.get("topic"));
        if (!departments.containsKey(text(root, "department"))) {
            problems.add(file.problem(
                    root.get("department"),
                    "there is no department " + text(root, "department"),
                    "use an id of departments.yaml"));
        }
        Optional<LocalDate> verifiedOn = day(file, root.get("verified_on"));
        byPlace(file, root.get("versions"), (node, since) -> version(file, node, since))
                .ifPresent(versions -> once(
                        articles,
                        id,
                        new Article(
                                id,
                                text(root, "topic"),
                                localText(root.get("title")),
                                text(root, "department"),
                                list(root.get("related")),
                                root.path("local_rules").asBoolean(false),
                                optional(root, "counts"),
                                verifiedOn.orElse(LocalDate.EPOCH),
                                versions),
                        file,
                        root.get("article"),
                        "article"));
        notWholeIfWorse(KnowledgeFiles.ARTICLE, id, before);
    }

    private @Nullable Version version(YamlFile file, JsonNode node, LocalDate since) {
        List<Citation> citations = node.has("citations") ? citations(file, node.get("citations"), since) : List.of();
        Verified verified = verified(node, citations);
        if (citations.isEmpty() && verified != Verified.UNVERIFIED) {
            if (!node.has("citations")) {
                problems.add(file.problem(
                        node,
                        "a version that states something needs a citation",
                        "add citations, or verified: unverified if nothing in it is certain"));
            }
            return null;
        }
        return new Version(localText(node.get("text")), citations, verified);
    }

    private void intent(YamlFile file) {
        JsonNode root = file.root();
        String name = text(root, "intent");
        String topic = text(root, "topic");
        topicFits(file, root.get("topic"));
        nameFits(file, root.get("intent"), name.substring(name.indexOf('.') + 1));
        if (!name.startsWith(topic + ".")) {
            problems.add(file.problem(
                    root.get("intent"), name + " does not begin with its topic", "name it " + topic + ".<name>"));
        }
        once(
                intents,
                name,
                new Intent(
                        name,
                        topic,
                        localText(root.get("title")),
                        text(root, "article"),
                        list(root.get("slots")),
                        byLanguage(root.get("utterances"))),
                file,
                root.get("intent"),
                "intent");
    }

    private void outOfScope(YamlFile file) {
        nameFits(file, file.root().get("kind"), text(file.root(), "kind"));
        outOfScope.add(
                new OutOfScope(text(file.root(), "kind"), byLanguage(file.root().get("utterances"))));
    }

    private void workedCase(YamlFile file, JsonNode node) {
        WorkedCaseReading.read(file, node, problems).ifPresent(workedCases::add);
    }

    /** Reads contents by place and day; those with a problem are left out, and nothing is returned if none is left. */
    private <T> Optional<ByPlace<T>> byPlace(
            YamlFile file, JsonNode node, BiFunction<JsonNode, LocalDate, @Nullable T> read) {
        Map<Jurisdiction, Dated<T>> dated = new HashMap<>();
        node.properties().forEach(place -> {
            Jurisdiction jurisdiction = new Jurisdiction(place.getKey());
            if (!places.containsKey(jurisdiction)) {
                problems.add(file.problem(
                        place.getValue(),
                        "there is no jurisdiction " + jurisdiction,
                        "use a code of jurisdictions.yaml, or add it there"));
            }
            Map<LocalDate, Optional<T>> byStart = new HashMap<>();
            place.getValue().properties().forEach(start -> {
                Optional<LocalDate> since = day(file, start.getKey(), start.getValue());
                if (since.isEmpty()) {
                    return;
                }
                if (start.getValue().isNull()) {
                    byStart.put(since.get(), Optional.empty());
                    return;
                }
                T content = read.apply(start.getValue(), since.get());
                if (content != null) {
                    byStart.put(since.get(), Optional.of(content));
                }
            });
            if (!byStart.isEmpty()) {
                dated.put(jurisdiction, new Dated<>(byStart));
            }
        });
        return dated.isEmpty() ? Optional.empty() : Optional.of(new ByPlace<>(dated));
    }

    private List<Citation> citations(YamlFile file, JsonNode nodes, LocalDate since) {
        List<Citation> citations = new ArrayList<>();
        for (JsonNode node : nodes) {
            Source source = sources.get(text(node, "source"));
            if (source == null) {
                problems.add(file.problem(
                        node,
                        "there is no source " + text(node, "source"),
                        "use an id of sources.yaml, or add it there"));
                continue;
            }
            Citation citation = new Citation(source, text(node, "provision"));
            citations.add(citation);
            source.inForceFrom()
                    .filter(since::isBefore)
                    .ifPresent(start -> problems.add(file.problem(
                            node,
                            "on " + since + " " + source.id() + " was not yet in force",
                            "let the version begin on " + start + " or cite what held before")));
            source.repealedOn()
                    .filter(end -> !since.isBefore(end))
                    .ifPresent(end -> problems.add(file.problem(
                            node,
                            "on " + since + " " + source.id() + " was repealed",
                            "cite the text that replaced it on " + end)));
            if (laws.isPresent()
                    && laws.get().has(source)
                    && laws.get().provision(citation).isEmpty()) {
                problems.add(file.problem(
                        node,
                        source.id() + " has no provision " + citation.provision(),
                        "look the provision up in the official text"));
            }
        }
        return citations;
    }

    /** What is written, or what the least known citation is. */
    private static Verified verified(JsonNode node, List<Citation> citations) {
        return node.has("verified")
                ? Verified.parse(text(node, "verified"))
                : citations.stream().map(c -> c.source().verified()).reduce(Verified.TEXT, Verified::andAlso);
    }

    private <K, V> void once(Map<K, V> map, K key, V value, YamlFile file, JsonNode node, String kind) {
        if (map.putIfAbsent(key, value) != null) {
            problems.add(file.problem(node, "there is another " + kind + " " + key, "give it another name"));
        }
    }

    private void nameFits(YamlFile file, JsonNode node, String name) {
        Path fileName = file.path().getFileName();
        if (fileName != null && !fileName.toString().equals(name + ".yaml")) {
            problems.add(
                    file.problem(node, name + " is not the name of its file", "rename the file to " + name + ".yaml"));
        }
    }

    private void topicFits(YamlFile file, JsonNode topic) {
        Path folder = file.path().getParent();
        if (folder != null && !folder.endsWith(topic.asText())) {
            problems.add(file.problem(
                    topic,
                    topic.asText() + " is not the name of its folder",
                    "move the file to the folder of its topic"));
        }
    }

    private Optional<LocalDate> day(YamlFile file, @Nullable JsonNode node) {
        return node == null ? Optional.empty() : day(file, node.asText(), node);
    }

    private Optional<LocalDate> day(YamlFile file, String text, JsonNode at) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(file.problem(at, "'" + text + "' is no day of the calendar", "write it as 2025-12-31"));
            return Optional.empty();
        }
    }

    private static LocalText localText(JsonNode node) {
        return new LocalText(text(node, "zh").strip(), text(node, "en").strip());
    }

    private static Map<Language, List<String>> byLanguage(JsonNode node) {
        Map<Language, List<String>> map = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            map.put(language, list(node.get(language.code())));
        }
        return map;
    }

    private static List<String> list(@Nullable JsonNode node) {
        List<String> list = new ArrayList<>();
        if (node != null) {
            node.forEach(n -> list.add(n.asText()));
        }
        return list;
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return Optional.ofNullable(node.get(field)).map(JsonNode::asText);
    }

    private static String fingerprint(List<YamlFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (YamlFile file : files) {
                digest.update(file.content().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
