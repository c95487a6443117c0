package org.niangjia.staff;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.niangjia.SteppingClock;
import org.niangjia.answer.Texts;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.CaseTexts;
import org.niangjia.casework.Casework;
import org.niangjia.casework.KeptClusters;
import org.niangjia.casework.KeptGaps;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.casework.Viewer;
import org.niangjia.casework.staff.Action;
import org.niangjia.casework.staff.AuditAnchor;
import org.niangjia.casework.staff.Deed;
import org.niangjia.casework.staff.Role;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffProfile;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.attendance.Attendant;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.verification.Verification;
import org.niangjia.curation.Background;
import org.niangjia.curation.Curation;
import org.niangjia.curation.Folders;
import org.niangjia.curation.SmallCandidates;
import org.niangjia.curation.SmallFiles;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.store.DataKey;
import org.niangjia.store.SqliteStore;
import org.niangjia.understanding.SmallUnderstander;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.encoder.SentenceEncoder;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.model.Example;
import org.niangjia.understanding.place.PlaceFinder;
import org.niangjia.understanding.vector.MeanCentred;
import org.niangjia.web.CaseAccess;
import org.niangjia.web.WebEntrance;
import org.niangjia.web.WebParts;
import org.niangjia.web.WebSettings;

/** A console on a server of its own, with a store of its own, for each test. */
abstract class StaffTest {

    static final String PASSWORD = "correct horse battery";

    private static final Texts TEXTS = new Texts();

    /** Fast to try: a hash carries its own cost, and what it is otherwise is tested by {@link PasswordHashTest}. */
    static final String PASSWORD_HASH = new PasswordHash(64).of(PASSWORD);

    static final Knowledge KNOWLEDGE = ShippedKnowledge.get();
    private static final Understander UNDERSTANDER = new SmallUnderstander(examples()).sure();

    @TempDir
    Path folder;

    final SteppingClock clock = new SteppingClock();
    SqliteStore store;
    AuditAnchor anchor;
    Casework casework;
    StaffConsole console;
    SmallCandidates candidates;
    Folders live;
    Curation curation;
    Background background;
    KeptGaps gaps;
    WebEntrance server;
    private int questions;

    @BeforeEach
    void serve() {
        Path database = folder.resolve("data/niangjia.db");
        store = SqliteStore.open(database, DataKey.load(folder.resolve("key/data.key"), database));
        anchor = new AuditAnchor(folder.resolve("data/audit-anchor"));
        Consultation consultation = new Consultation(
                KNOWLEDGE, UNDERSTANDER, new PlaceFinder(Map.of()), Optional.empty(), TEXTS.keepingNothing());
        casework = new Casework(
                KNOWLEDGE, Optional.empty(), store.cases(), new CaseTexts(TEXTS), new java.security.SecureRandom());
        gaps = new KeptGaps(store.unresolvedQuestions(), StaffTest::clusters, casework::workingTime);
        live = live();
        candidates = new SmallCandidates(live, TEXTS);
        curation = new Curation(
                live,
                folder.resolve("data/candidates"),
                store.drafts(),
                store.revisions(),
                store.questionLog(),
                candidates,
                store.auditLog(),
                clock);
        background = new Background(curation);
        console = new StaffConsole(new StaffConsole.Parts(
                store.staffAccounts(),
                store.staffSessions(),
                store.loginAttempts(),
                store.auditLog(),
                anchor,
                store.figures(),
                store.unresolvedQuestions(),
                store.cases(),
                casework,
                consultation,
                UNDERSTANDER,
                KNOWLEDGE,
                TEXTS,
                gaps,
                new StaffConsole.Curating(curation, background, store.drafts(), store.revisions(), live),
                new StaffConsole.Office(
                        store.reportFigures(), store.registers(), store.services(), store.campaigns(), store.isDemo()),
                () -> Map.of("telegram", "running"),
                clock));
        WebParts chat = chat(consultation);
        server = new WebEntrance(
                new WebSettings("127.0.0.1", 0, Optional.empty()), () -> chat, Map::of, clock, console::mount);
        server.start();
    }

    /** The files that answer, which a test may publish over. */
    Folders live() {
        return SmallFiles.in(folder.resolve("files"));
    }

    /** Words are alike if they begin alike. */
    private static KeptClusters clusters() {
        SentenceEncoder byFirstCharacter = new SentenceEncoder() {
            @Override
            public float[] encode(String words) {
                float[] vector = new float[64];
                vector[words.charAt(0) % 64] = 1;
                return vector;
            }

            @Override
            public String name() {
                return "first character";
            }
        };
        return new KeptClusters(
                Map.of(Language.ZH, byFirstCharacter, Language.EN, byFirstCharacter),
                Map.of(Language.ZH, new MeanCentred(new float[64]), Language.EN, new MeanCentred(new float[64])),
                new PlaceFinder(Map.of()));
    }

    /** The workers' pages on the same server. */
    private WebParts chat(Consultation consultation) {
        Verification verification = consultation.verification(store.issuedAnswers(), Optional.empty(), clock);
        Attendant attendant = new Attendant(
                consultation, consultation, KNOWLEDGE, store.askers(), Optional.of(verification), TEXTS, clock);
        return new WebParts(
                consultation,
                attendant,
                verification,
                new CaseAccess(casework, store.receipts(), store.journal()),
                List.of(),
                TEXTS,
                (words, language) -> Optional.empty(),
                language -> "");
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    StaffAccount account(String login, Role... roles) {
        Set<Role> may = EnumSet.copyOf(List.of(roles));
        StaffProfile profile = new StaffProfile(login + "老师", may, Language.ZH, List.of());
        Deed deed = new Deed(Optional.empty(), Action.STAFF_ADD, "", "", clock.instant());
        StaffAccount added = store.staffAccounts()
                .addFirst(login, profile, PASSWORD_HASH, deed)
                .or(() -> store.staffAccounts().add(login, profile, PASSWORD_HASH, deed))
                .orElseThrow();
        store.staffAccounts().setPassword(added.id(), PASSWORD_HASH, false, deed);
        return store.staffAccounts().find(added.id()).orElseThrow();
    }

    /** A question that nobody has answered yet; its number is that of the unresolved one. */
    long unresolved(String words) {
        questions++;
        RedactedText text = RedactedText.of(words);
        Question question = new Question(
                new Asker(Channel.TELEGRAM, "chat" + questions),
                text,
                LocalDate.of(2026, 11, 22),
                Optional.of(new Jurisdiction("CN-SD")),
                Optional.empty());
        Candidate guess = new Candidate("maternity_leave.days", "maternity_leave", 0.31);
        Decision decision = new Decision(
                "not_understood",
                Optional.of(guess.topic()),
                Optional.of(guess.intent()),
                guess.confidence(),
                Optional.empty(),
                new Jurisdiction("CN-SD"),
                LocalDate.of(2026, 11, 22),
                List.of(guess, new Candidate("breastfeeding.time", "breastfeeding", 0.2)),
                Optional.of(UnresolvedQuestion.Reason.NOT_UNDERSTOOD),
                "r1",
                4.2);
        store.journal()
                .record(new Exchange(
                        Optional.empty(), question, decision, List.of(), Optional.empty(), clock.instant()));
        return questions;
    }

    /** A question of some days ago, as it was decided. */
    void decided(int daysAgo, String kind, int which) {
        List<String> intents = KNOWLEDGE.intents().keySet().stream().sorted().toList();
        String intent = intents.get(which * 37 % intents.size());
        Candidate best = new Candidate(intent, intent.split("\\.", 2)[0], 0.9);
        boolean ours = !kind.equals("out_of_scope");
        Decision decision = new Decision(
                kind,
                Optional.of(best.topic()).filter(topic -> ours),
                Optional.of(best.intent()).filter(name -> ours),
                best.confidence(),
                Optional.empty(),
                new Jurisdiction("CN-SD"),
                LocalDate.of(2026, 11, 22),
                List.of(best),
                Optional.empty(),
                "r1",
                3 + which % 9);
        Question question = new Question(
                new Asker(Channel.WEB, "web" + daysAgo),
                RedactedText.of("问"),
                LocalDate.of(2026, 11, 22),
                Optional.empty(),
                Optional.empty());
        Instant at = clock.instant().minus(Duration.ofDays(daysAgo));
        store.journal().record(new Exchange(Optional.empty(), question, decision, List.of(), Optional.empty(), at));
    }

    /** A case on a question that a member of staff took up. */
    CaseNumber caseOn(String words, StaffAccount staff) {
        UnresolvedQuestion question = store.unresolvedQuestions()
                .find(unresolved(words), Viewer.of(Names.number(staff)))
                .orElseThrow();
        return casework.open(question, Names.number(staff), clock.instant()).orElseThrow();
    }

    /** A browser in which somebody is signed in already. */
    StaffBrowser signedIn(StaffAccount account) {
        StaffBrowser browser = browser();
        String token = Secrets.token(new java.security.SecureRandom());
        store.staffSessions().begin(token, account.id(), clock.instant());
        return browser.withToken(token);
    }

    StaffBrowser browser() {
        return new StaffBrowser(server.port());
    }

    private static List<Example> examples() {
        return KNOWLEDGE.intents().values().stream()
                .filter(intent -> intent.topic().equals("maternity_leave")
                        || intent.topic().equals("breastfeeding"))
                .flatMap(intent -> intent.utterances().entrySet().stream()
                        .flatMap(spoken -> spoken.getValue().stream()
                                .map(words -> new Example(spoken.getKey(), words, Optional.of(intent.name())))))
                .toList();
    }
}
