package org.niangjia.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.niangjia.casework.Cases;
import org.niangjia.casework.ConsultationFigures;
import org.niangjia.casework.UnresolvedQuestions;
import org.niangjia.casework.campaign.Campaigns;
import org.niangjia.casework.report.Register;
import org.niangjia.casework.report.ReportFigures;
import org.niangjia.casework.service.Services;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.LoginAttempts;
import org.niangjia.casework.staff.StaffAccounts;
import org.niangjia.casework.staff.StaffSessions;
import org.niangjia.consultation.consent.AskerStore;
import org.niangjia.consultation.journal.Inbox;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.consultation.journal.Outbox;
import org.niangjia.consultation.verification.IssuedAnswers;
import org.niangjia.consultation.verification.Receipts;
import org.niangjia.curation.Drafts;
import org.niangjia.curation.QuestionLog;
import org.niangjia.curation.Revisions;

/**
 * The store in one SQLite file. Everything a person wrote or can be found by is sealed with the data key. Safe for use by several threads;
 * several processes may have it open, one of them exclusively.
 */
public final class SqliteStore implements AutoCloseable {

    static final Duration BUSY_TIMEOUT = Duration.ofSeconds(5);

    private final Database database;
    private final @Nullable ServingLock lock;
    private final List<WordSearch> words;
    private final SqliteInbox inbox;
    private final SqliteOutbox outbox;
    private final SqliteJournal journal;
    private final SqlitePassing passing;
    private final SqliteAskerRecords askers;
    private final SqliteAskerData askerData;
    private final SqliteUnresolvedQuestions unresolvedQuestions;
    private final SqliteIssuedAnswers issuedAnswers;
    private final SqliteReceipts receipts;
    private final SqliteCases cases;
    private final SqliteRetention retention;
    private final SqliteStaffAccounts staffAccounts;
    private final SqliteStaffSessions staffSessions;
    private final SqliteLoginAttempts loginAttempts;
    private final SqliteAuditLog auditLog;
    private final SqliteFigures figures;
    private final SqliteReportFigures reportFigures;
    private final SqliteRegisters registers;
    private final SqliteServices services;
    private final SqliteSubscriptions subscriptions;
    private final SqliteCampaigns campaigns;
    private final SqliteDrafts drafts;
    private final SqliteRevisions revisions;
    private final SqliteQuestionLog questionLog;

    private SqliteStore(Database database, DataKey key, @Nullable ServingLock lock) {
        FieldCipher cipher = new FieldCipher(key);
        LookupHash hash = new LookupHash(key);
        this.database = database;
        this.lock = lock;
        this.inbox = new SqliteInbox(database, cipher, hash);
        this.outbox = new SqliteOutbox(database, cipher);
        WordSearch questionWords = new WordSearch(new QuestionWords(cipher));
        WordSearch caseWords = new WordSearch(new CaseWords(cipher));
        this.words = List.of(questionWords, caseWords);
        Shield shield = new Shield(cipher, questionWords, caseWords);
        CaseRows caseRows = new CaseRows(cipher, hash, shield);
        this.askers = new SqliteAskerRecords(database, cipher, hash);
        this.cases = new SqliteCases(database, cipher, hash, caseRows, shield, caseWords, askers);
        this.journal = new SqliteJournal(database, cipher, hash, caseRows, cases, shield);
        this.passing = new SqlitePassing(database, journal, hash);
        this.askerData = new SqliteAskerData(database, cipher, hash, askers, words);
        this.unresolvedQuestions = new SqliteUnresolvedQuestions(database, cipher, questionWords);
        this.issuedAnswers = new SqliteIssuedAnswers(database, hash);
        this.receipts = new SqliteReceipts(database, cipher, hash);
        this.retention = new SqliteRetention(database);
        this.staffAccounts = new SqliteStaffAccounts(database, cipher, hash);
        this.staffSessions = new SqliteStaffSessions(database, cipher, hash);
        this.loginAttempts = new SqliteLoginAttempts(database, hash);
        this.auditLog = new SqliteAuditLog(database);
        this.figures = new SqliteFigures(database);
        this.reportFigures = new SqliteReportFigures(database);
        this.registers = new SqliteRegisters(database);
        this.services = new SqliteServices(database);
        this.subscriptions = new SqliteSubscriptions(database, cipher, hash);
        this.campaigns = new SqliteCampaigns(database, cipher);
        DraftRows draftRows = new DraftRows(cipher);
        this.drafts = new SqliteDrafts(database, draftRows);
        this.revisions = new SqliteRevisions(database, cipher, draftRows);
        this.questionLog = new SqliteQuestionLog(database, cipher);
    }

    /**
     * Opens the store for reading and for questions put at the terminal, beside a process that may serve it. Creates and migrates it if need be.
     *
     * @throws StoreUnavailable if it cannot be used, or was written with another key
     */
    public static SqliteStore open(Path database, DataKey key) {
        return open(database, key, BUSY_TIMEOUT);
    }

    /**
     * Opens the store for the one process that serves it, until it is closed.
     *
     * @throws StoreUnavailable if another process serves it, it cannot be used, or was written with another key
     */
    public static SqliteStore openExclusively(Path database, DataKey key) {
        ServingLock lock = ServingLock.take(database);
        try {
            return checked(new SqliteStore(Database.open(database, BUSY_TIMEOUT), key, lock), database, key);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    static SqliteStore open(Path database, DataKey key, Duration busyTimeout) {
        return checked(new SqliteStore(Database.open(database, busyTimeout), key, null), database, key);
    }

    /**
     * A store in place of one that is damaged: it stores and gives nothing, every use of it fails for the reason given. The database is not
     * touched, and another process may open it.
     */
    public static SqliteStore refusing(Path database, DataKey key, StoreUnavailable why) {
        return new SqliteStore(Database.refusing(database, why), key, null);
    }

    /** Opens the words of all questions and cases, so that the first search of staff after a start does not wait for it. */
    public void getSearchReady() {
        words.forEach(search -> database.read(handle -> {
            search.getReady(handle);
            return null;
        }));
    }

    public Inbox inbox() {
        return inbox;
    }

    public Outbox outbox() {
        return outbox;
    }

    public Journal journal() {
        return journal;
    }

    /** What is stored of askers, by consent and without. */
    public AskerStore askers() {
        return new AskerStore(journal, passing, askers, askerData, subscriptions);
    }

    public UnresolvedQuestions unresolvedQuestions() {
        return unresolvedQuestions;
    }

    public Cases cases() {
        return cases;
    }

    public IssuedAnswers issuedAnswers() {
        return issuedAnswers;
    }

    public Receipts receipts() {
        return receipts;
    }

    public SqliteRetention retention() {
        return retention;
    }

    public StaffAccounts staffAccounts() {
        return staffAccounts;
    }

    public StaffSessions staffSessions() {
        return staffSessions;
    }

    public LoginAttempts loginAttempts() {
        return loginAttempts;
    }

    public AuditLog auditLog() {
        return auditLog;
    }

    public ConsultationFigures figures() {
        return figures;
    }

    public ReportFigures reportFigures() {
        return reportFigures;
    }

    public Register.Entries registers() {
        return registers;
    }

    public Services services() {
        return services;
    }

    public Campaigns campaigns() {
        return campaigns;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Revisions revisions() {
        return revisions;
    }

    public QuestionLog questionLog() {
        return questionLog;
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        if (lock != null) {
            lock.close();
        }
    }

    private static SqliteStore checked(SqliteStore store, Path file, DataKey key) {
        LookupHash hash = new LookupHash(key);
        try {
            Optional<byte[]> stored = store.database.read(SqliteStore::checkValue);
            boolean right = stored.isPresent()
                    ? hash.isCheckValue(stored.get())
                    : store.database.write(handle -> claim(handle, hash));
            if (!right) {
                throw new StoreUnavailable("The database " + file
                        + " was written with another data key than the one given. Name the key file that belongs to it, or put it back from "
                        + "your backup.");
            }
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Writes the check value of the key into a store that is new. Another process may have been first. */
    private static boolean claim(Handle handle, LookupHash hash) {
        Optional<byte[]> stored = checkValue(handle);
        if (stored.isPresent()) {
            return hash.isCheckValue(stored.get());
        }
        boolean isNew = handle.createQuery("SELECT count(*) FROM sqlite_sequence")
                .mapTo(Integer.class)
                .one()
                .equals(0);
        return isNew
                && handle.createUpdate("INSERT INTO store_key (id, check_value) VALUES (1, :value)")
                                .bind("value", hash.checkValue())
                                .execute()
                        == 1;
    }

    /**
     * Whether a database is there and is marked as made up, without changing anything of it.
     *
     * @throws StoreUnavailable if it cannot be read
     */
    public static boolean isDemo(Path database) {
        return Files.exists(database) && Database.hasRow(database, "SELECT 1 FROM store_key WHERE demo = 1");
    }

    /** Whether everything in it is made up. */
    public boolean isDemo() {
        return database.read(handle -> handle.createQuery("SELECT demo FROM store_key")
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
    }

    /**
     * Marks it as made up for good.
     *
     * @throws IllegalStateException if there is anything in it already
     */
    public void markAsDemo() {
        database.write(handle -> {
            for (String table : List.of("question", "inbox", "staff", "asker", "audit_log")) {
                int rows = handle.createQuery("SELECT count(*) FROM " + table)
                        .mapTo(Integer.class)
                        .one();
                if (rows > 0) {
                    throw new IllegalStateException("there is something in " + table + " that may be real");
                }
            }
            return handle.execute("UPDATE store_key SET demo = 1");
        });
    }

    private static Optional<byte[]> checkValue(Handle handle) {
        return handle.createQuery("SELECT check_value FROM store_key")
                .map((row, context) -> row.getBytes(1))
                .findOne();
    }
}
