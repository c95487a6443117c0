package org.niangjia.knowledge;

import static org.niangjia.knowledge.Fields.list;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Reads the knowledge and intent files and reports every problem of all of them at once, with file, line and fix.
 *
 * <p>One instance reads once; it is not for use by several threads.
 */
public final class KnowledgeLoader {

    private final KnowledgeTexts.Fingerprints fingerprints;
    private final KnowledgeFiles files;
    private final Reading reading;
    private Map<Provision, String> checkedProvisions = Map.of();
    private Map<Provision, LocalDate> underReview = Map.of();

    private KnowledgeLoader(KnowledgeTexts.Fingerprints fingerprints, KnowledgeFiles files, Optional<LawLibrary> laws) {
        this.fingerprints = fingerprints;
        this.files = files;
        this.reading = new Reading(files, laws);
    }

    /** Reads both folders, to answer from them. */
    public static Loading load(Path knowledge, Path intents) {
        return of(KnowledgeTexts.read(knowledge, intents), Optional.empty()).load();
    }

    /** The same; files in which no problem was found before are not checked again, and their utterances are read when they are needed. */
    public static Loading load(Path knowledge, Path intents, SoundFiles sound) {
        KnowledgeTexts texts = KnowledgeTexts.read(knowledge, intents);
        KnowledgeTexts.Fingerprints fingerprints = texts.fingerprints();
        if (texts.isWhole() && sound.are(fingerprints.whole())) {
            KnowledgeLoader loader = new KnowledgeLoader(fingerprints, texts.inOrder(), Optional.empty());
            return loader.loading(loader.knowledge());
        }
        KnowledgeLoader loader = new KnowledgeLoader(fingerprints, texts.parsed(), Optional.empty());
        Loading loading = loader.load();
        if (loading.problems().isEmpty() && loader.files.withUtterances().allMatch(YamlFile::endsWithUtterances)) {
            sound.remember(fingerprints.whole());
        }
        return loading;
    }

    private static KnowledgeLoader of(KnowledgeTexts texts, Optional<LawLibrary> laws) {
        return new KnowledgeLoader(texts.fingerprints(), texts.parsed(), laws);
    }

    /**
     * Reads both folders, for the people who keep them: with official texts every cited provision and every figure is looked up there, and
     * what was not checked for long before today is noticed.
     */
    public static Loading check(Path knowledge, Path intents, Optional<LawLibrary> laws, LocalDate today) {
        KnowledgeLoader loader = of(KnowledgeTexts.read(knowledge, intents), laws);
        Loading loading = loader.load();
        List<Problem> notices = new ArrayList<>(Notices.of(loader.files, today));
        laws.ifPresent(texts -> loading.knowledge()
                .map(read -> loader.review(knowledge, read))
                .ifPresent(review -> notices.addAll(review.notices(
                        knowledge.resolve(KnowledgeFiles.PROVISIONS_FILE).toString(), texts))));
        return loading.checked(
                notices.stream().sorted().toList(),
                loader.files.training().stream().flatMap(TrainingUtterance::in).toList());
    }

    /** Reads both folders, to compare the provisions they cite with official texts. */
    public static Reviewed review(Path knowledge, Path intents) {
        KnowledgeLoader loader = of(KnowledgeTexts.read(knowledge, intents), Optional.empty());
        Loading loading = loader.load();
        return new Reviewed(loading.knowledge().map(read -> loader.review(knowledge, read)), loading.problems());
    }

    private LawReview review(Path folder, Knowledge knowledge) {
        return new LawReview(
                new ProvisionFiles(folder), knowledge, Resting.in(files, knowledge), checkedProvisions, underReview);
    }

    /**
     * What came of reading the files for a review.
     *
     * @param review there only if there is no problem
     */
    public record Reviewed(Optional<LawReview> review, List<Problem> problems) {}

    private Loading load() {
        if (!files.haveRegisters()) {
            return new Loading(Optional.empty(), sortedProblems(), List.of(), List.of(), Optional.empty());
        }
        Knowledge knowledge = knowledge();
        new CrossChecks(reading, knowledge).run();
        return loading(knowledge);
    }

    private Knowledge knowledge() {
        Registers registers = Registers.read(reading);
        CrisisSigns crisis = registers.crisis(reading);
        Map<String, Parameter> parameters = new ParameterReader(reading, registers).readAll();
        WorkingCalendar calendar = new CalendarReader(reading, registers, parameters).read();
        Map<String, Article> articles = new ArticleReader(reading, registers).readAll();
        IntentReader intentReader = new IntentReader(reading);
        Map<String, Intent> intents = intentReader.readAll();
        List<OutOfScope> outOfScope = intentReader.outOfScope();
        List<Situation> situations = files.situations().stream()
                .flatMap(file -> new SituationReader(reading, file, intents.keySet()).readAll().stream())
                .toList();
        List<WorkedCase> workedCases =
                each(files.worked(), (file, node) -> WorkedCaseReading.read(file, node, reading.problems()));
        List<GoldenConversation> conversations =
                each(files.conversations(), (file, node) -> ConversationReading.read(file, node, reading.problems()));
        ProvisionReader provisions = new ProvisionReader(reading);
        checkedProvisions = provisions.checked(registers);
        underReview = provisions.underReview(registers);
        return new Knowledge(
                registers.sources(),
                articles,
                parameters,
                intents,
                outOfScope,
                registers.hotlines(),
                registers.places(),
                registers.departments(),
                crisis,
                situations,
                remarks(),
                new FurtherQuestionReader(reading, intents.values()).readAll(),
                workedCases,
                conversations,
                underReview.keySet(),
                calendar,
                fingerprints.revision(),
                fingerprints.intentsRevision());
    }

    private Remarks remarks() {
        return files.remarks().stream()
                .map(YamlFile::root)
                .findFirst()
                .map(root -> new Remarks(byName(root.get("remarks")), list(root.get("others"))))
                .orElse(Remarks.NONE);
    }

    private static Map<String, List<String>> byName(JsonNode lists) {
        Map<String, List<String>> byName = new TreeMap<>();
        lists.properties().forEach(list -> byName.put(list.getKey(), list(list.getValue())));
        return byName;
    }

    private Loading loading(Knowledge knowledge) {
        List<Problem> problems = sortedProblems();
        return new Loading(
                problems.isEmpty() ? Optional.of(knowledge) : Optional.empty(),
                problems,
                List.of(),
                List.of(),
                reading.lookedUp());
    }

    private List<Problem> sortedProblems() {
        return reading.problems().stream().sorted().distinct().toList();
    }

    /** What is read from the entries of the files, which are lists. */
    private static <T> List<T> each(List<YamlFile> files, BiFunction<YamlFile, JsonNode, Optional<T>> read) {
        List<T> all = new ArrayList<>();
        files.forEach(file -> file.root().forEach(node -> read.apply(file, node).ifPresent(all::add)));
        return all;
    }
}
