package org.niangjia.app;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.niangjia.answer.Texts;
import org.niangjia.casework.Casework;
import org.niangjia.casework.KeptGaps;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.attendance.Attendant;
import org.niangjia.consultation.attendance.Clerk;
import org.niangjia.consultation.attendance.PerEdition;
import org.niangjia.consultation.attendance.ServicesNearby;
import org.niangjia.consultation.consent.ConsentJournal;
import org.niangjia.consultation.danger.FirstHelp;
import org.niangjia.consultation.verification.Verification;
import org.niangjia.curation.Background;
import org.niangjia.curation.Candidate;
import org.niangjia.curation.Candidates;
import org.niangjia.curation.Curation;
import org.niangjia.curation.Folders;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.LawLibrary;
import org.niangjia.knowledge.Loading;
import org.niangjia.question.Language;
import org.niangjia.staff.StaffConsole;
import org.niangjia.store.SqliteStore;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.model.Progress;
import org.niangjia.web.CaseAccess;
import org.niangjia.web.WebParts;

/**
 * The edition that answers, on an open store: one object in one place, from which the entrances take what they need for each message. Replacing
 * it drops none: what is being answered is finished by the edition that began it. Safe for use by several threads.
 */
final class Serving implements Candidates {

    /** The longest text that Telegram takes, in UTF-16 units. */
    private static final int LONGEST_MESSAGE = 4_096;

    private final Wiring wiring;
    private final Config config;
    private final SqliteStore store;
    private final Texts texts;
    private final FirstHelp firstHelp;
    private final Clock clock;
    private volatile Answering now;
    private volatile Optional<String> trouble = Optional.empty();

    /**
     * An edition with its way to staff.
     *
     * @param kept answers those whose questions are kept
     * @param unkept answers the others
     */
    private record Answering(Edition edition, Casework casework, Consultation kept, Consultation unkept) {}

    Serving(Wiring wiring, Config config, SqliteStore store, Edition first, Texts texts) {
        this(wiring, config, store, first, texts, wiring.crisisLane());
    }

    /** @param firstHelp what is said to somebody whose question cannot be stored or answered */
    Serving(Wiring wiring, Config config, SqliteStore store, Edition first, Texts texts, FirstHelp firstHelp) {
        this.wiring = wiring;
        this.config = config;
        this.store = store;
        this.texts = texts;
        this.clock = wiring.clock();
        this.firstHelp = firstHelp;
        this.now = answering(first);
    }

    private Answering answering(Edition edition) {
        Casework casework = wiring.casework(edition.knowledge(), store.cases());
        return new Answering(
                edition,
                casework,
                edition.consultation(texts).with(casework, clock),
                edition.consultation(texts.withoutConsent()));
    }

    Edition edition() {
        return now.edition();
    }

    Casework casework() {
        return now.casework();
    }

    /** From now on this edition answers. */
    void answerBy(Edition edition) {
        edition.warm();
        now = answering(edition);
        if (edition.knowledge().answers()) {
            trouble = Optional.empty();
        }
    }

    /** Whether nothing is answered, because the files or the model are damaged. */
    boolean isOutOfOrder() {
        return !edition().knowledge().answers();
    }

    /** Why nothing is answered, for the people who can mend it. */
    void outOfOrder(String why) {
        trouble = Optional.of(why);
    }

    private Map<String, String> state(Supplier<Map<String, String>> entrances) {
        Map<String, String> state = new LinkedHashMap<>();
        trouble.ifPresent(why -> state.put("out_of_order", why));
        state.putAll(entrances.get());
        return state;
    }

    /** Who decides on what comes in on Telegram. */
    Supplier<Clerk> clerks() {
        ConsentJournal journal = new ConsentJournal(store.askers(), clock);
        return new PerEdition<>(
                () -> now,
                by -> new Clerk(
                        by.kept(),
                        attendant(by, journal, verification(by)),
                        texts,
                        by.edition().unionHotline(texts, Language.ZH),
                        clock,
                        LONGEST_MESSAGE));
    }

    /** What the web pages translate to and from. */
    Supplier<WebParts> web() {
        // Each entrance has its own: what is only in memory is of askers of one channel.
        ConsentJournal journal = new ConsentJournal(store.askers(), clock);
        return new PerEdition<>(() -> now, by -> {
            Verification verification = verification(by);
            return new WebParts(
                    by.kept(),
                    attendant(by, journal, verification),
                    verification,
                    new CaseAccess(by.casework(), store.receipts(), store.journal()),
                    by.edition().knowledge().places().values().stream()
                            .sorted(Comparator.comparing(
                                    place -> place.jurisdiction().code()))
                            .toList(),
                    texts,
                    firstHelp,
                    language -> by.edition().unionHotline(texts, language));
        });
    }

    /**
     * What the console of the union's staff shows and works on.
     *
     * @param state the state of the entrances by name
     */
    Supplier<StaffConsole.Parts> staff(
            Supplier<Map<String, String>> state, KeptGaps gaps, Curation curation, Background background) {
        var curating = new StaffConsole.Curating(
                curation,
                background,
                store.drafts(),
                store.revisions(),
                wiring.editions().live());
        return new PerEdition<>(
                () -> now,
                by -> new StaffConsole.Parts(
                        store.staffAccounts(),
                        store.staffSessions(),
                        store.loginAttempts(),
                        store.auditLog(),
                        wiring.auditAnchor(),
                        store.figures(),
                        store.unresolvedQuestions(),
                        store.cases(),
                        by.casework(),
                        by.edition().consultation(texts.keepingNothing()),
                        by.edition().understander(),
                        by.edition().knowledge(),
                        texts,
                        gaps,
                        curating,
                        new StaffConsole.Office(
                                store.reportFigures(),
                                store.registers(),
                                store.services(),
                                store.campaigns(),
                                store.isDemo()),
                        () -> state(state),
                        clock));
    }

    /** What is asked and not answered, like with like; nothing is looked at yet. */
    KeptGaps gaps() {
        return new KeptGaps(
                store.unresolvedQuestions(),
                () -> wiring.editions().clustering(edition()).keeping(),
                () -> casework().workingTime());
    }

    /** Drafts and revisions of the files that answer. */
    Curation curation() {
        return new Curation(
                wiring.editions().live(),
                config.candidates(),
                store.drafts(),
                store.revisions(),
                store.questionLog(),
                this,
                store.auditLog(),
                clock);
    }

    private Attendant attendant(Answering by, ConsentJournal journal, Verification verification) {
        return new Attendant(
                by.kept(),
                by.unkept(),
                by.edition().knowledge(),
                store.askers(),
                journal,
                Optional.of(verification),
                Optional.of(new ServicesNearby(store.services(), texts)),
                texts,
                clock);
    }

    private Verification verification(Answering by) {
        return by.kept().verification(store.issuedAnswers(), config.web().publicUrl(), clock);
    }

    @Override
    public String revision() {
        return edition().knowledge().revision();
    }

    @Override
    public Loading check(Folders files) {
        return wiring.editions().check(files, config.laws().map(LawLibrary::new));
    }

    @Override
    public Candidate of(Knowledge knowledge, Progress progress) {
        Edition next = wiring.editions().of(knowledge, progress);
        Edition present = edition();
        boolean hearsTheSame = next.hearsAs(present);
        Understander now = present.understander().remembering();
        // What the same model makes of a question it makes of it for both.
        Understander then = next.model().revision().equals(present.model().revision()) ? now : next.understander();
        return new OfEdition(
                next,
                tried(Editions.reading(next, then), hearsTheSame),
                tried(Editions.reading(present, now), hearsTheSame),
                this);
    }

    /** Where both hear danger by the same messages it is not listened for twice. */
    private Consultation tried(Edition edition, boolean hearsTheSame) {
        return (hearsTheSame ? edition.withoutLikeness() : edition).consultation(texts.keepingNothing());
    }

    private record OfEdition(Edition edition, Consultation consultation, Consultation present, Serving serving)
            implements Candidate {

        @Override
        public Knowledge knowledge() {
            return edition.knowledge();
        }

        @Override
        public void serve() {
            serving.answerBy(edition);
        }
    }
}
