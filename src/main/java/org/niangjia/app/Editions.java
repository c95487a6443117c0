package org.niangjia.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.niangjia.casework.QuestionClustering;
import org.niangjia.casework.UtteranceReview;
import org.niangjia.cli.CommandFailed;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.danger.LikeDanger;
import org.niangjia.consultation.danger.Likeness;
import org.niangjia.consultation.followup.LikeRemarks;
import org.niangjia.curation.Folders;
import org.niangjia.entitlement.WorkedCases;
import org.niangjia.knowledge.CrisisFile;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.KnowledgeLoader;
import org.niangjia.knowledge.LawLibrary;
import org.niangjia.knowledge.Loading;
import org.niangjia.knowledge.Problem;
import org.niangjia.knowledge.SoundFiles;
import org.niangjia.knowledge.TrainingUtterance;
import org.niangjia.question.Language;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.encoder.OnnxSentenceEncoder;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.encoder.VectorCache;
import org.niangjia.understanding.fact.FigureRoles;
import org.niangjia.understanding.likeness.LikeMessages;
import org.niangjia.understanding.model.Example;
import org.niangjia.understanding.model.IntentModel;
import org.niangjia.understanding.model.IntentTrainer;
import org.niangjia.understanding.model.ModelFiles;
import org.niangjia.understanding.model.Progress;
import org.niangjia.understanding.place.PlaceFinder;

/** Makes editions: reads and checks files, and trains the model or takes it from where it was kept. Safe for use by several threads. */
final class Editions {

    private static final String UNREADABLE = "the model cannot be read";
    private static final String DELETE_IT = "delete that folder, it is made again";

    private final Config config;
    private final Clock clock;
    private final Map<Language, SentenceEncoder> encoders = new EnumMap<>(Language.class);

    /** The model that the next training goes on from, where it is read while files are. */
    private final AtomicReference<Optional<CompletableFuture<Optional<IntentModel>>>> before =
            new AtomicReference<>(Optional.empty());

    Editions(Config config, Clock clock) {
        this.config = config;
        this.clock = clock;
        for (Language language : Language.values()) {
            encoders.put(language, new RememberedVectors(OnnxSentenceEncoder.of(language)));
        }
    }

    /** Loads beside, while files are read, what nearly every question needs: the Chinese encoder. */
    void prepare() {
        beside(
                "encoder",
                () -> Objects.requireNonNull(encoders.get(Language.ZH)).encode(""));
    }

    /** Loads beside, while files are read, what training needs: the model that it goes on from and the encoder of what is new. */
    void prepareTraining() {
        before.set(Optional.of(CompletableFuture.supplyAsync(this::lastTrained)));
        prepare();
    }

    private Optional<IntentModel> before() {
        return before.getAndSet(Optional.empty()).map(CompletableFuture::join).orElseGet(this::lastTrained);
    }

    private Optional<IntentModel> lastTrained() {
        return new ModelFiles(config.models()).latest(IntentTrainer.RECIPE);
    }

    /** Loads something beside the rest of a start. If it fails, whoever uses it is told. */
    private static void beside(String name, Runnable load) {
        Thread loading = new Thread(load, name);
        loading.setDaemon(true);
        loading.setUncaughtExceptionHandler((thread, failure) -> {});
        loading.start();
    }

    /** The files that answer. */
    Folders live() {
        return new Folders(config.knowledge(), config.intents());
    }

    /** Every problem of files, of their worked cases and, with official texts, of their citations. */
    Loading check(Folders files, Optional<LawLibrary> laws) {
        Loading loading = KnowledgeLoader.check(
                files.knowledge(), files.intents(), laws, LocalDate.ofInstant(clock.instant(), Reception.ZONE));
        Stream<Problem> more = loading.knowledge().stream()
                .flatMap(read -> Stream.concat(
                        WorkedCases.check(read).stream(),
                        new UtteranceReview(places(read)).problems(loading.utterances()).stream()));
        return new Loading(
                loading.knowledge(),
                Stream.concat(loading.problems().stream(), more).toList(),
                loading.notices(),
                loading.utterances(),
                loading.lookedUp());
    }

    /** What stands out among utterances of files without a problem. */
    List<Problem> utteranceNotices(Knowledge knowledge, List<TrainingUtterance> utterances, Progress progress) {
        return new UtteranceReview(places(knowledge)).notices(utterances, keepingVectors(), progress);
    }

    /**
     * The files that answer, as knowledge.
     *
     * @throws CommandFailed if they have problems
     */
    Knowledge read() {
        // What was checked before by the very same program is not checked at every start.
        Loading loading = ProgramFile.fingerprint()
                .map(program -> KnowledgeLoader.load(
                        config.knowledge(), config.intents(), new SoundFiles(config.checked(), program)))
                .orElseGet(() -> KnowledgeLoader.load(config.knowledge(), config.intents()));
        return loading.knowledge().orElseThrow(() -> new CommandFailed(problems(loading.problems())));
    }

    static String problems(List<Problem> problems) {
        StringBuilder message = new StringBuilder(
                "the knowledge base has " + problems.size() + " problem(s); nothing is answered from half of one:");
        problems.forEach(problem -> message.append('\n').append(problem));
        return message.toString();
    }

    /** The edition of knowledge; its model is trained first if it was not kept. */
    Edition of(Knowledge knowledge, Progress progress) {
        Likeness likeness = likeness(knowledge);
        if (Files.exists(modelOf(knowledge))) {
            // Nearly every question needs all of these. Whoever trains has the processors and the memory for nothing
            // else.
            beside("likeness", () -> likeness.prepare(Language.ZH));
            beside("figures", FigureRoles::ofTheProgram);
        }
        Optional<IntentModel> kept = kept(knowledge);
        IntentModel model = kept.orElseGet(() -> train(knowledge, progress));
        Understander understander = new Understander(encoders, model, places(knowledge));
        Edition edition = new Edition(
                knowledge,
                model,
                understander,
                places(knowledge),
                likeness,
                remarks(knowledge),
                config.laws().map(LawLibrary::new));
        if (kept.isEmpty()) {
            // Whoever waits for a model waits for this too, rather than the one who asks first.
            edition.warm();
        }
        return edition;
    }

    /** The second voice of the crisis lane. */
    Likeness likeness(Knowledge knowledge) {
        // Apart from the vectors of training utterances, which they would push out of the same file.
        return new LikeDanger(new LikeMessages(
                LikeDanger.examples(knowledge.crisis()),
                knowledge.crisis().ordinary(),
                config.vectors().resolve("crisis"),
                encoders));
    }

    /** What is said of answers in words that no phrasing has. */
    LikeRemarks remarks(Knowledge knowledge) {
        return LikeRemarks.of(knowledge, config.vectors().resolve("remarks"), encoders);
    }

    /** The edition that answers nothing, whatever is damaged: it hears dangers by their signs, names hotlines and leads to staff. */
    Edition outOfOrder() {
        Knowledge dangers = Knowledge.ofDangersOnly(CrisisFile.load(config.knowledge()));
        IntentModel untrained = new IntentModel(Map.of(), dangers.revision());
        PlaceFinder places = places(dangers);
        return new Edition(
                dangers,
                untrained,
                new Understander(encoders, untrained, places),
                places,
                Likeness.NONE,
                LikeRemarks.NONE,
                Optional.empty());
    }

    /** The same edition with another understander. */
    static Edition reading(Edition edition, Understander by) {
        return new Edition(
                edition.knowledge(),
                edition.model(),
                by,
                edition.places(),
                edition.likeness(),
                edition.remarks(),
                edition.laws());
    }

    /** Puts unresolved questions with their like. */
    QuestionClustering clustering(Edition edition) {
        return new QuestionClustering(encoders, edition.model().spaces(), edition.places());
    }

    /** Trains the model of knowledge anew and keeps it. */
    IntentModel train(Knowledge knowledge, Progress progress) {
        try {
            // Before the work, not after it, one is told that it cannot be kept.
            Files.createDirectories(config.models());
            String revision = modelRevision(knowledge);
            // Whoever trains the same again has a reason: then nothing is taken over.
            IntentModel model = new IntentTrainer(keepingVectors(), places(knowledge), progress)
                    .train(
                            examples(knowledge),
                            revision,
                            before().filter(last -> !last.revision().equals(revision)));
            new ModelFiles(config.models()).save(model);
            return model;
        } catch (IOException e) {
            throw new CommandFailed(
                    "the model cannot be written to " + config.models()
                            + ": check that NIANGJIA_DATA names a folder that can be created and written, and that its disk is not full",
                    e);
        }
    }

    private Optional<IntentModel> kept(Knowledge knowledge) {
        try {
            return new ModelFiles(config.models()).load(modelRevision(knowledge));
        } catch (IOException | RuntimeException e) {
            throw new CommandFailed(modelOf(knowledge) + ":1: " + UNREADABLE + ": " + DELETE_IT, e);
        }
    }

    /** What is wrong with the model that is kept for knowledge; nothing if there is none, or none that is damaged. */
    Optional<Problem> damagedModel(Knowledge knowledge) {
        try {
            var unused = kept(knowledge);
            return Optional.empty();
        } catch (CommandFailed e) {
            return Optional.of(new Problem(modelOf(knowledge).toString(), 1, UNREADABLE, DELETE_IT));
        }
    }

    private Path modelOf(Knowledge knowledge) {
        return config.models().resolve(modelRevision(knowledge));
    }

    /** The model depends on the utterances, on the names of places and on how vectors and classifier are made. */
    private static String modelRevision(Knowledge knowledge) {
        return knowledge.intentsRevision() + "-" + IntentTrainer.RECIPE;
    }

    private static List<Example> examples(Knowledge knowledge) {
        List<Example> examples = new ArrayList<>();
        knowledge.intents().values().stream()
                .sorted(Comparator.comparing(Intent::name))
                .forEach(intent -> intent.utterances()
                        .forEach((language, utterances) -> utterances.forEach(
                                words -> examples.add(new Example(language, words, Optional.of(intent.name()))))));
        knowledge
                .outOfScope()
                .forEach(kind -> kind.utterances()
                        .forEach((language, utterances) -> utterances.forEach(
                                words -> examples.add(new Example(language, words, Optional.empty(), kind.kind())))));
        return examples;
    }

    private static PlaceFinder places(Knowledge knowledge) {
        return new PlaceFinder(knowledge.placesByName(), knowledge.notPlaces());
    }

    /** For the training utterances only: what workers ask must not be kept. */
    private Map<Language, SentenceEncoder> keepingVectors() {
        Map<Language, SentenceEncoder> keeping = new EnumMap<>(Language.class);
        encoders.forEach((language, encoder) -> keeping.put(language, new VectorCache(encoder, config.vectors())));
        return keeping;
    }
}
