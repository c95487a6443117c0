package org.niangjia.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.niangjia.answer.Texts;
import org.niangjia.casework.CaseTexts;
import org.niangjia.casework.Cases;
import org.niangjia.casework.Casework;
import org.niangjia.casework.QuestionClustering;
import org.niangjia.casework.UnresolvedQuestions;
import org.niangjia.casework.UtteranceReview;
import org.niangjia.casework.staff.AuditAnchor;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.cli.CommandFailed;
import org.niangjia.cli.Program;
import org.niangjia.consultation.AskerStore;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.CrisisLane;
import org.niangjia.consultation.LikeDanger;
import org.niangjia.consultation.Likeness;
import org.niangjia.consultation.Reception;
import org.niangjia.consultation.Verification;
import org.niangjia.entitlement.WorkedCases;
import org.niangjia.knowledge.Intent;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.KnowledgeLoader;
import org.niangjia.knowledge.LawLibrary;
import org.niangjia.knowledge.LawReview;
import org.niangjia.knowledge.Loading;
import org.niangjia.knowledge.Problem;
import org.niangjia.question.Language;
import org.niangjia.question.Utterance;
import org.niangjia.staff.StaffConsole;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;
import org.niangjia.store.StoreUnavailable;
import org.niangjia.understanding.Example;
import org.niangjia.understanding.IntentModel;
import org.niangjia.understanding.IntentTrainer;
import org.niangjia.understanding.MeanCentred;
import org.niangjia.understanding.ModelFiles;
import org.niangjia.understanding.OnnxSentenceEncoder;
import org.niangjia.understanding.PlaceFinder;
import org.niangjia.understanding.Progress;
import org.niangjia.understanding.SentenceEncoder;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.VectorCache;

/** Puts the parts together, each when it is first asked for. Not for use by several threads. */
final class Wiring implements Program {

    private final Config config;
    private final Clock clock;
    private final Texts texts;
    private final Map<Language, SentenceEncoder> encoders = new EnumMap<>(Language.class);
    private @Nullable Knowledge knowledge;
    private @Nullable Understander understander;

    Wiring(Config config, Clock clock, Texts texts) {
        this.config = config;
        this.clock = clock;
        this.texts = texts;
        for (Language language : Language.values()) {
            encoders.put(language, OnnxSentenceEncoder.of(language));
        }
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Checked check(Optional<Path> laws) {
        Loading loading = KnowledgeLoader.check(
                config.knowledge(),
                config.intents(),
                laws.or(config::laws).map(LawLibrary::new),
                LocalDate.ofInstant(clock.instant(), Reception.ZONE));
        List<Problem> problems = new ArrayList<>(loading.problems());
        loading.knowledge().map(WorkedCases::check).ifPresent(problems::addAll);
        loading.knowledge()
                .map(read -> new UtteranceReview(places(read)).problems(loading.utterances()))
                .ifPresent(problems::addAll);
        return new Checked(loading.knowledge(), problems, loading.notices(), loading.utterances(), loading.lookedUp());
    }

    @Override
    public List<Problem> utteranceNotices(Checked checked, Progress progress) {
        return checked.knowledge()
                .map(read ->
                        new UtteranceReview(places(read)).notices(checked.utterances(), keepingVectors(), progress))
                .orElse(List.of());
    }

    /** For the training utterances only: what workers ask must not be kept. */
    private Map<Language, SentenceEncoder> keepingVectors() {
        Map<Language, SentenceEncoder> keeping = new EnumMap<>(Language.class);
        encoders.forEach((language, encoder) -> keeping.put(language, new VectorCache(encoder, config.vectors())));
        return keeping;
    }

    @Override
    public LawReview lawReview() {
        KnowledgeLoader.Reviewed reviewed = KnowledgeLoader.review(config.knowledge(), config.intents());
        return reviewed.review().orElseThrow(() -> new CommandFailed(problems(reviewed.problems())));
    }

    @Override
    public Consultation consultation(Progress progress, Texts said) {
        return new Consultation(
                knowledge(),
                understander(progress),
                places(),
                config.laws().map(LawLibrary::new),
                said,
                likeness(progress));
    }

    /** The second voice of the crisis lane. */
    Likeness likeness(Progress progress) {
        return new LikeDanger(understander(progress)
                .likeMessages(
                        LikeDanger.examples(knowledge().crisis()),
                        knowledge().crisis().ordinary(),
                        keepingCrisisVectors(),
                        crisisVectors()));
    }

    /** Apart from the training utterances, which they would push out of the same file. */
    private Map<Language, SentenceEncoder> keepingCrisisVectors() {
        Map<Language, SentenceEncoder> keeping = new EnumMap<>(Language.class);
        encoders.forEach((language, encoder) ->
                keeping.put(language, new VectorCache(encoder, crisisVectors())));
        return keeping;
    }

    private Path crisisVectors() {
        return config.vectors().resolve("crisis");
    }

    @Override
    public CrisisLane crisisLane() {
        return CrisisLane.load(config.knowledge(), texts);
    }

    @Override
    public Understander understander(Progress progress) {
        Understander ready = understander;
        if (ready == null) {
            ready = new Understander(encoders, model(progress), places());
            understander = ready;
        }
        return ready;
    }

    @Override
    public QuestionClustering clustering(Progress progress) {
        Map<Language, MeanCentred> spaces = new EnumMap<>(Language.class);
        keepingVectors().forEach((language, encoder) -> {
            List<String> words = examples().stream()
                    .filter(example -> example.language() == language)
                    .map(example -> places().alike(Utterance.of(example.words()).words()))
                    .toList();
            if (!words.isEmpty()) {
                spaces.put(
                        language,
                        MeanCentred.on(encoder.encodeAll(
                                words, done -> progress.report("reading utterances", done, words.size()))));
            }
        });
        return new QuestionClustering(encoders, spaces, places());
    }

    @Override
    public IntentModel train(Progress progress) {
        try {
            // Before the work, not after it, one is told that it cannot be kept.
            Files.createDirectories(config.models());
            ModelFiles kept = new ModelFiles(config.models());
            // Whoever trains the same again has a reason: then nothing is taken over.
            Optional<IntentModel> before = kept.latest(IntentTrainer.RECIPE)
                    .filter(model -> !model.revision().equals(revision()));
            IntentModel model =
                    new IntentTrainer(keepingVectors(), places(), progress).train(examples(), revision(), before);
            kept.save(model);
            return model;
        } catch (IOException e) {
            throw new CommandFailed(
                    "the model cannot be written to " + config.models()
                            + ": check that NIANGJIA_DATA names a folder that can be created and written, and that its disk is not full",
                    e);
        }
    }

    private IntentModel model(Progress progress) {
        try {
            Optional<IntentModel> trained = new ModelFiles(config.models()).load(revision());
            return trained.isPresent() ? trained.get() : train(progress);
        } catch (IOException e) {
            throw new CommandFailed(
                    "the model in " + config.models() + " cannot be read: delete that folder, it is made again", e);
        }
    }

    /** The model depends on the utterances, on the names of places and on how vectors and classifier are made. */
    private String revision() {
        return knowledge().intentsRevision() + "-" + IntentTrainer.RECIPE;
    }

    private List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        knowledge().intents().values().stream()
                .sorted(Comparator.comparing(Intent::name))
                .forEach(intent -> intent.utterances()
                        .forEach((language, utterances) -> utterances.forEach(
                                words -> examples.add(new Example(language, words, Optional.of(intent.name()))))));
        knowledge()
                .outOfScope()
                .forEach(kind -> kind.utterances()
                        .forEach((language, utterances) -> utterances.forEach(
                                words -> examples.add(new Example(language, words, Optional.empty(), kind.kind())))));
        return examples;
    }

    private PlaceFinder places() {
        return places(knowledge());
    }

    private static PlaceFinder places(Knowledge knowledge) {
        return new PlaceFinder(knowledge.placesByName(), knowledge.notPlaces());
    }

    @Override
    public Knowledge knowledge() {
        Knowledge ready = knowledge;
        if (ready == null) {
            Loading loading = KnowledgeLoader.load(config.knowledge(), config.intents());
            ready = loading.knowledge().orElseThrow(() -> new CommandFailed(problems(loading.problems())));
            knowledge = ready;
        }
        return ready;
    }

    private static String problems(List<Problem> problems) {
        StringBuilder message = new StringBuilder(
                "the knowledge base has " + problems.size() + " problem(s); nothing is answered from half of one:");
        problems.forEach(problem -> message.append('\n').append(problem));
        return message.toString();
    }

    @Override
    public Casework casework(Records records) {
        return casework(records.cases());
    }

    /** Cases of an open store. Their numbers are drawn so that nobody can guess the next. */
    Casework casework(Cases cases) {
        return new Casework(knowledge(), config.dutyHours(), cases, new CaseTexts(texts), new SecureRandom());
    }

    @Override
    public Set<String> departments() {
        return knowledge().departments().keySet();
    }

    @Override
    public AuditAnchor auditAnchor() {
        return new AuditAnchor(config.auditAnchor());
    }

    /** The console of the union's staff on an open store. */
    StaffConsole staffConsole(SqliteStore store, Progress progress, Supplier<Map<String, String>> state) {
        return new StaffConsole(new StaffConsole.Parts(
                store.staffAccounts(),
                store.staffSessions(),
                store.loginAttempts(),
                store.auditLog(),
                auditAnchor(),
                store.figures(),
                store.unresolvedQuestions(),
                store.cases(),
                casework(store.cases()),
                consultation(progress, texts.keepingNothing()),
                understander(progress),
                knowledge(),
                texts,
                state,
                clock));
    }

    @Override
    public Records records() {
        return new OpenStore(openStore(false), this);
    }

    /** The consultation with the cases of a store. */
    Consultation consultation(Consultation without, SqliteStore store) {
        return without.with(casework(store.cases()), clock);
    }

    /** Opens the store; exclusively for the process that serves. */
    SqliteStore openStore(boolean exclusively) {
        try {
            DataKey key = DataKey.load(config.keyFile(), config.database());
            return exclusively
                    ? SqliteStore.openExclusively(config.database(), key)
                    : SqliteStore.open(config.database(), key);
        } catch (StoreUnavailable e) {
            throw new CommandFailed(String.valueOf(e.getMessage()), e);
        }
    }

    private record OpenStore(SqliteStore store, Wiring wiring) implements Records {

        @Override
        public Consultation withCases(Consultation without) {
            return wiring.consultation(without, store);
        }

        @Override
        public AskerStore askers() {
            return store.askers();
        }

        @Override
        public Verification verification(Consultation consultation) {
            return consultation.verification(
                    store.issuedAnswers(), wiring.config.web().publicUrl(), wiring.clock);
        }

        @Override
        public UnresolvedQuestions unresolvedQuestions() {
            return store.unresolvedQuestions();
        }

        @Override
        public Cases cases() {
            return store.cases();
        }

        @Override
        public AuditLog auditLog() {
            return store.auditLog();
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
