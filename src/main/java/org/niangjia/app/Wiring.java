package org.niangjia.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.niangjia.answer.Texts;
import org.niangjia.casework.CaseTexts;
import org.niangjia.casework.Cases;
import org.niangjia.casework.Casework;
import org.niangjia.casework.QuestionClustering;
import org.niangjia.casework.UnresolvedQuestions;
import org.niangjia.casework.report.Register;
import org.niangjia.casework.report.ReportFigures;
import org.niangjia.casework.staff.AuditAnchor;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.cli.CommandFailed;
import org.niangjia.cli.Program;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.consent.AskerStore;
import org.niangjia.consultation.danger.CrisisLane;
import org.niangjia.consultation.verification.Verification;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.KnowledgeLoader;
import org.niangjia.knowledge.LawLibrary;
import org.niangjia.knowledge.LawReview;
import org.niangjia.knowledge.Loading;
import org.niangjia.knowledge.Problem;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;
import org.niangjia.store.StoreUnavailable;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.model.IntentModel;
import org.niangjia.understanding.model.Progress;

/** What the commands work with, each part made when it is first asked for. Not for use by several threads. */
final class Wiring implements Program {

    private final Config config;
    private final Clock clock;
    private final Texts texts;
    private final Editions editions;
    private @Nullable Knowledge knowledge;
    private @Nullable Edition edition;
    private @Nullable CrisisLane crisisLane;

    Wiring(Config config, Clock clock, Texts texts) {
        this.config = config;
        this.clock = clock;
        this.texts = texts;
        this.editions = new Editions(config, clock);
    }

    @Override
    public Clock clock() {
        return clock;
    }

    Config config() {
        return config;
    }

    Editions editions() {
        return editions;
    }

    /** What answers from the files as they are when it is first asked for. */
    Edition edition(Progress progress) {
        Edition ready = edition;
        if (ready == null) {
            editions.prepare();
            ready = editions.of(knowledge(), progress);
            edition = ready;
        }
        return ready;
    }

    @Override
    public Checked check(Optional<Path> laws) {
        Loading loading = editions.check(editions.live(), laws.or(config::laws).map(LawLibrary::new));
        List<Problem> problems = new ArrayList<>(loading.problems());
        loading.knowledge().flatMap(editions::damagedModel).ifPresent(problems::add);
        return new Checked(loading.knowledge(), problems, loading.notices(), loading.utterances(), loading.lookedUp());
    }

    @Override
    public List<Problem> utteranceNotices(Checked checked, Progress progress) {
        return checked.knowledge()
                .map(read -> editions.utteranceNotices(read, checked.utterances(), progress))
                .orElse(List.of());
    }

    @Override
    public LawReview lawReview() {
        KnowledgeLoader.Reviewed reviewed = KnowledgeLoader.review(config.knowledge(), config.intents());
        return reviewed.review().orElseThrow(() -> new CommandFailed(Editions.problems(reviewed.problems())));
    }

    @Override
    public Consultation consultation(Progress progress, Texts said) {
        return edition(progress).consultation(said);
    }

    @Override
    public synchronized CrisisLane crisisLane() {
        CrisisLane ready = crisisLane;
        if (ready == null) {
            ready = CrisisLane.load(config.knowledge(), texts);
            crisisLane = ready;
        }
        return ready;
    }

    @Override
    public Understander understander(Progress progress) {
        return edition(progress).understander();
    }

    @Override
    public QuestionClustering clustering(Progress progress) {
        return editions.clustering(edition(progress));
    }

    @Override
    public IntentModel train(Progress progress) {
        editions.prepareTraining();
        IntentModel model = editions.train(knowledge(), progress);
        // What messages are compared with is learnt then too: whoever writes first is not to wait for that.
        editions.likeness(knowledge()).learn();
        editions.remarks(knowledge()).learn();
        return model;
    }

    @Override
    public Knowledge knowledge() {
        Knowledge ready = knowledge;
        if (ready == null) {
            ready = editions.read();
            knowledge = ready;
        }
        return ready;
    }

    @Override
    public Casework casework(Records records) {
        return casework(knowledge(), records.cases());
    }

    /** Cases of an open store. Their numbers are drawn so that nobody can guess the next. */
    Casework casework(Knowledge read, Cases cases) {
        return new Casework(read, config.dutyHours(), cases, new CaseTexts(texts), new SecureRandom());
    }

    @Override
    public Set<String> departments() {
        return knowledge().departments().keySet();
    }

    @Override
    public AuditAnchor auditAnchor() {
        return new AuditAnchor(config.auditAnchor());
    }

    @Override
    public Records records() {
        return new OpenStore(openStore(false), this);
    }

    /** Opens the store; exclusively for the process that serves. */
    SqliteStore openStore(boolean exclusively) {
        try {
            refuseOther();
            DataKey key = DataKey.load(config.keyFile(), config.database());
            return exclusively
                    ? SqliteStore.openExclusively(config.database(), key)
                    : SqliteStore.open(config.database(), key);
        } catch (StoreUnavailable e) {
            throw new CommandFailed(String.valueOf(e.getMessage()), e);
        }
    }

    /** A store in place of a damaged one: every use of it fails for the reason given. */
    SqliteStore refusingStore(StoreUnavailable why) {
        return SqliteStore.refusing(config.database(), DataKey.load(config.keyFile(), config.database()), why);
    }

    /** Made-up data and real data are never taken for one another: a database of the other kind is not even opened for writing. */
    private void refuseOther() {
        boolean demo = config.web().demo();
        if (Files.exists(config.database()) && SqliteStore.isDemo(config.database()) != demo) {
            throw new CommandFailed(
                    demo
                            ? "the database " + config.database()
                                    + " is not one of the demo and is left alone: set NIANGJIA_DATA to another folder for the demo"
                            : "the database " + config.database()
                                    + " holds made-up data of the demo: set NIANGJIA_DATA to the folder of the real data");
        }
    }

    /** An empty store for the demo in place of the one before. */
    SqliteStore openAnew() {
        if (Files.exists(config.database())) {
            // Fails if it is not of the demo, or if another process serves it.
            openStore(true).close();
        }
        try {
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(Path.of(config.database() + ending));
            }
            Files.deleteIfExists(config.auditAnchor());
        } catch (IOException e) {
            throw new CommandFailed("the demo of before cannot be deleted from " + config.data(), e);
        }
        SqliteStore store = openStore(true);
        store.markAsDemo();
        return store;
    }

    private record OpenStore(SqliteStore store, Wiring wiring) implements Records {

        @Override
        public Consultation withCases(Consultation without) {
            return without.with(wiring.casework(wiring.knowledge(), store.cases()), wiring.clock);
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
        public ReportFigures reportFigures() {
            return store.reportFigures();
        }

        @Override
        public Register.Entries registers() {
            return store.registers();
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
