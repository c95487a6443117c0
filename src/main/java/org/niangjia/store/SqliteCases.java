package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.Case;
import org.niangjia.casework.CaseAnswer;
import org.niangjia.casework.CaseClock;
import org.niangjia.casework.CaseFile;
import org.niangjia.casework.CaseMessage;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.CaseQuery;
import org.niangjia.casework.Cases;
import org.niangjia.casework.Moved;
import org.niangjia.casework.NewCase;
import org.niangjia.casework.Page;
import org.niangjia.casework.Reach;
import org.niangjia.casework.Refusal;
import org.niangjia.casework.Stage;
import org.niangjia.casework.TiedName;
import org.niangjia.casework.Viewer;
import org.niangjia.casework.WorkingTime;
import org.niangjia.consultation.Consent;
import org.niangjia.question.Asker;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** Cases as tables. Safe for use by several threads. */
public final class SqliteCases implements Cases {

    private final Database database;
    private final FieldCipher cipher;
    private final LookupHash hash;
    private final CaseRows rows;
    private final Shield shield;
    private final WordSearch words;
    private final SqliteAskerRecords askers;

    SqliteCases(
            Database database,
            FieldCipher cipher,
            LookupHash hash,
            CaseRows rows,
            Shield shield,
            WordSearch words,
            SqliteAskerRecords askers) {
        this.database = database;
        this.cipher = cipher;
        this.hash = hash;
        this.rows = rows;
        this.shield = shield;
        this.words = words;
        this.askers = askers;
    }

    /** The question that staff make a case of. */
    private record Taken(long question, Asker asker) {}

    @Override
    public boolean open(NewCase toOpen, long unresolvedQuestion, Viewer viewer, List<CaseMessage> messages) {
        return database.write(handle -> taken(handle, unresolvedQuestion, viewer)
                .map(taken -> {
                    rows.insert(handle, toOpen, taken.question(), taken.asker());
                    rows.tell(handle, taken.question(), taken.asker(), messages);
                    return true;
                })
                .orElse(false));
    }

    private Optional<Taken> taken(Handle handle, long unresolved, Viewer viewer) {
        Conditions which = Shield.visibleQuestions(new Conditions(), viewer)
                .and("u.id = :id", "id", unresolved)
                .and("u.case_id IS NULL");
        return which.bindTo(handle.createQuery("""
                        SELECT u.id, u.question_id, u.asker_key, q.channel
                        FROM unresolved_question u JOIN question q ON q.id = u.question_id
                        """ + which.sql()))
                .map((row, context) -> new Taken(
                        row.getLong("question_id"),
                        new Asker(
                                CaseRows.channel(row.getString("channel")),
                                cipher.open(
                                        new Place("unresolved_question", "asker_key", row.getLong("id")),
                                        row.getBytes("asker_key")))))
                .findOne();
    }

    @Override
    public Optional<CaseFile> find(CaseNumber number, Viewer viewer) {
        Conditions which =
                Shield.visibleCases(new Conditions().and("c.number = :number", "number", number.code()), viewer);
        return file(which);
    }

    @Override
    public Optional<CaseFile> find(CaseNumber number, Asker asker) {
        return file(new Conditions()
                .and("c.number = :number", "number", number.code())
                .and("c.asker_hash = :asker", "asker", hash.ofAsker(asker)));
    }

    private Optional<CaseFile> file(Conditions which) {
        return database.read(handle -> heads(handle, which, "").stream()
                .findFirst()
                .map(row -> new CaseFile(row.head(), rows.steps(handle, row.id()))));
    }

    @Override
    public List<Case> of(Asker asker) {
        Conditions hers = new Conditions().and("c.asker_hash = :asker", "asker", hash.ofAsker(asker));
        return database.read(handle -> heads(handle, hers, " ORDER BY c.id DESC")).stream()
                .map(CaseRows.Row::head)
                .toList();
    }

    @Override
    public Page<Case> list(CaseQuery query, Viewer viewer) {
        return database.read(handle -> {
            Conditions which = conditions(handle, query, viewer);
            long total = which.bindTo(handle.createQuery("SELECT count(*)" + from(query) + which.sql()))
                    .mapTo(Long.class)
                    .one();
            List<Long> ids = which.bindTo(handle.createQuery(pageSql(which, query)))
                    .bind("limit", query.limit())
                    .bind("offset", query.offset())
                    .mapTo(Long.class)
                    .list();
            Conditions page = new Conditions().amongIf(Optional.of(ids), "c.id");
            List<CaseRows.Row> heads = heads(handle, page, "");
            return new Page<>(
                    ids.stream()
                            .flatMap(id -> heads.stream().filter(row -> row.id() == id))
                            .map(CaseRows.Row::head)
                            .toList(),
                    total);
        });
    }

    static String pageSql(Conditions which, CaseQuery query) {
        return "SELECT c.id" + from(query) + which.sql()
                + switch (query.order()) {
                    case DUE -> " ORDER BY c.due_at IS NULL, c.due_at, c.id";
                    case NEWEST -> " ORDER BY c.opened_at DESC, c.id DESC";
                }
                + " LIMIT :limit OFFSET :offset";
    }

    /** The index holds all that is filtered by, and is a tenth of the table. What words were found in is looked up by its number. */
    private static String from(CaseQuery query) {
        return query.words().isPresent() ? " FROM case_file c" : " FROM case_file c INDEXED BY case_file_list";
    }

    Conditions conditions(Handle handle, CaseQuery query, Viewer viewer) {
        Conditions which = new Conditions()
                .oneOf(
                        "c.stage",
                        query.stages().stream().map(Stage::code).sorted().toList())
                .andIf(query.caseClass().map(c -> c.code()), "c.class = :class", "class")
                .andIf(query.topic(), "c.topic = :topic", "topic")
                .andIf(query.department(), "c.department = :department", "department")
                .andIf(query.assignee(), "c.assignee = :assignee", "assignee")
                .andIf(
                        query.place().map(Jurisdiction::code),
                        "(c.jurisdiction = :place OR c.jurisdiction LIKE :place || '-%')",
                        "place")
                .andIf(query.language().map(Language::code), "c.language = :language", "language")
                .andIf(query.openedFrom().map(Instant::toEpochMilli), "c.opened_at >= :from", "from")
                .andIf(query.openedBefore().map(Instant::toEpochMilli), "c.opened_at < :before", "before");
        query.timeliness().ifPresent(timeliness -> standing(which, timeliness, query.now()));
        return Shield.visibleCases(which, viewer)
                .amongIf(query.words().map(sought -> words.find(handle, sought)), "c.id");
    }

    /** As {@link CaseClock#timeliness} says it of one. */
    private static void standing(Conditions which, CaseClock.Timeliness timeliness, Instant now) {
        which.and("c.stage IN ('opened', 'dispatched')");
        if (timeliness == CaseClock.Timeliness.NOT_KNOWN) {
            which.and("c.due_at IS NULL");
            return;
        }
        which.and(
                switch (timeliness) {
                    case LATE -> "c.due_at < :minute";
                    case WARNING -> "c.due_at >= :minute AND c.warn_at <= :minute";
                    case ON_TIME -> "c.due_at >= :minute AND (c.warn_at IS NULL OR c.warn_at > :minute)";
                    case NOT_KNOWN -> throw new IllegalStateException("handled before");
                },
                "minute",
                now.truncatedTo(ChronoUnit.MINUTES).toEpochMilli());
    }

    @Override
    public Standing standing(Viewer viewer, Instant now) {
        return database.read(handle -> new Standing(
                count(handle, viewer, CaseClock.Timeliness.ON_TIME, now),
                count(handle, viewer, CaseClock.Timeliness.WARNING, now),
                count(handle, viewer, CaseClock.Timeliness.LATE, now),
                count(handle, viewer, CaseClock.Timeliness.NOT_KNOWN, now)));
    }

    private static long count(Handle handle, Viewer viewer, CaseClock.Timeliness timeliness, Instant now) {
        Conditions which = Shield.visibleCases(new Conditions(), viewer);
        standing(which, timeliness, now);
        return which.bindTo(handle.createQuery("SELECT count(*) FROM case_file c" + which.sql()))
                .mapTo(Long.class)
                .one();
    }

    @Override
    public Moved change(CaseNumber number, Viewer viewer, Function<Case, Moved> change) {
        Conditions which =
                Shield.visibleCases(new Conditions().and("c.number = :number", "number", number.code()), viewer);
        return database.write(handle -> heads(handle, which, "").stream()
                .findFirst()
                .map(row -> rows.change(handle, row, change))
                .orElse(new Moved.Refused(Refusal.NO_SUCH_CASE)));
    }

    /** An open question whose asker may be answered. */
    private record Waiting(long id, long question, Asker asker, Optional<Long> caseId, boolean consents) {

        Reach reach() {
            if (!consents) {
                return Reach.NOT_WANTED;
            }
            if (CaseRows.TOLD.contains(asker.channel())) {
                return Reach.IN_HER_CHAT;
            }
            return caseId.isPresent() ? Reach.WHEN_SHE_LOOKS : Reach.NOT_AT_ALL;
        }
    }

    @Override
    public Map<Long, Reach> reach(Collection<Long> unresolvedQuestions, Viewer viewer) {
        return database.read(handle -> waiting(handle, unresolvedQuestions, viewer).stream()
                .collect(Collectors.toMap(Waiting::id, Waiting::reach)));
    }

    @Override
    public List<Long> answerAll(List<CaseAnswer> answers, Viewer viewer) {
        return database.write(handle -> {
            Map<Long, Waiting> waiting =
                    waiting(handle, answers.stream().map(CaseAnswer::question).toList(), viewer).stream()
                            .filter(each -> each.reach().reaches())
                            .collect(Collectors.toMap(Waiting::id, each -> each));
            return answers.stream()
                    .filter(answer -> waiting.containsKey(answer.question()))
                    // A case may hold several questions: it is answered once, which closes all of them.
                    .filter(answer -> isOpen(handle, answer.question()))
                    .filter(answer -> answer(handle, answer, Objects.requireNonNull(waiting.get(answer.question()))))
                    .map(CaseAnswer::question)
                    .toList();
        });
    }

    private static boolean isOpen(Handle handle, long unresolved) {
        return handle.createQuery("SELECT count(*) FROM unresolved_question WHERE id = :id AND closed_at IS NULL")
                .bind("id", unresolved)
                .mapTo(Boolean.class)
                .one();
    }

    private boolean answer(Handle handle, CaseAnswer answer, Waiting waiting) {
        long id = waiting.caseId()
                .orElseGet(() -> rows.insert(handle, answer.unlessThereIsOne(), waiting.question(), waiting.asker()));
        CaseRows.Row row =
                heads(handle, new Conditions().and("c.id = :id", "id", id), "").get(0);
        for (Function<Case, Moved> step : answer.steps()) {
            Optional<Case> after =
                    rows.change(handle, row, step).fold(to -> Optional.of(to.to()), why -> Optional.empty());
            if (after.isEmpty()) {
                return false;
            }
            row = new CaseRows.Row(id, after.get());
        }
        return true;
    }

    private List<Waiting> waiting(Handle handle, Collection<Long> unresolved, Viewer viewer) {
        Conditions which = Shield.visibleQuestions(new Conditions().and("u.closed_at IS NULL"), viewer)
                .amongIf(Optional.of(unresolved), "u.id");
        return which.bindTo(handle.createQuery("""
                        SELECT u.id, u.question_id, u.asker_key, u.case_id, q.channel
                        FROM unresolved_question u JOIN question q ON q.id = u.question_id
                        """ + which.sql() + " ORDER BY u.id"))
                .map((row, context) -> waiting(handle, row))
                .list();
    }

    private Waiting waiting(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Asker asker = new Asker(
                CaseRows.channel(row.getString("channel")),
                cipher.open(new Place("unresolved_question", "asker_key", id), row.getBytes("asker_key")));
        long caseId = row.getLong("case_id");
        Optional<Long> joined = row.wasNull() ? Optional.empty() : Optional.of(caseId);
        return new Waiting(
                id,
                row.getLong("question_id"),
                asker,
                joined,
                askers.of(handle, asker).consent() != Consent.REFUSED);
    }

    /** The step of an asker in a case of hers, within the transaction of her message. */
    Moved change(Handle handle, CaseNumber number, Asker asker, Function<Case, Moved> change) {
        Conditions which = new Conditions()
                .and("c.number = :number", "number", number.code())
                .and("c.asker_hash = :asker", "asker", hash.ofAsker(asker));
        return heads(handle, which, "").stream()
                .findFirst()
                .map(row -> rows.change(handle, row, change))
                .orElse(new Moved.Refused(Refusal.NO_SUCH_CASE));
    }

    @Override
    public int countWhatIsDue(WorkingTime time) {
        Conditions unknown =
                new Conditions().and("c.stage IN ('opened', 'dispatched')").and("c.due_at IS NULL");
        return database.write(handle -> Math.toIntExact(heads(handle, unknown, "").stream()
                .filter(row -> {
                    Case known = row.head().withDue(time);
                    rows.update(handle, row.id(), known);
                    return known.clock().dueAt().isPresent();
                })
                .count()));
    }

    @Override
    public void tie(String staff, Set<TiedName> names) {
        database.write(handle -> {
            shield.tie(handle, staff, names);
            return null;
        });
    }

    @Override
    public Set<TiedName> ties(String staff) {
        return database.read(handle -> shield.ties(handle, staff));
    }

    private List<CaseRows.Row> heads(Handle handle, Conditions which, String order) {
        return which.bindTo(handle.createQuery("SELECT c.* FROM case_file c" + which.sql() + order))
                .map((row, context) -> rows.row(row))
                .list();
    }

    /** What askers wrote in cases. */
    static final class Words implements WordSearch.Source {

        /** The opening words stand in the first step too. */
        private static final String SPOKEN = "kind IN ('opened', 'added', 'reopened', 'rated')";

        private final FieldCipher cipher;

        Words(FieldCipher cipher) {
            this.cipher = cipher;
        }

        @Override
        public List<WordSearch.Text> after(Handle handle, long row) {
            return handle.createQuery("SELECT id, case_id, kind, content FROM case_step WHERE id > :row AND " + SPOKEN
                            + " ORDER BY id")
                    .bind("row", row)
                    .map((step, context) -> new WordSearch.Text(
                            step.getLong("id"),
                            step.getLong("case_id"),
                            CaseRows.said(StoredCaseEvent.read(
                                            step.getString("kind"),
                                            cipher.open(
                                                    new Place("case_step", "content", step.getLong("id")),
                                                    step.getBytes("content"))))
                                    .map(said -> said.value())
                                    .orElse("")))
                    .list();
        }

        @Override
        public long count(Handle handle) {
            return handle.createQuery("SELECT count(*) FROM case_step WHERE " + SPOKEN)
                    .mapTo(Long.class)
                    .one();
        }

        @Override
        public Set<Long> rows(Handle handle) {
            return Set.copyOf(handle.createQuery("SELECT id FROM case_step WHERE " + SPOKEN)
                    .mapTo(Long.class)
                    .list());
        }
    }
}
