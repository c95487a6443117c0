package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.BulkAction;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.Page;
import org.niangjia.casework.QuestionNumbers;
import org.niangjia.casework.UnresolvedQuery;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.casework.UnresolvedQuestions;
import org.niangjia.casework.Viewer;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;

/** The unresolved questions as a table beside the questions and their decisions. Safe for use by several threads. */
final class SqliteUnresolvedQuestions implements UnresolvedQuestions {

    /** So much of the keyed hash of an asker tells askers apart. */
    private static final int PERSON_BYTES = 8;

    private final Database database;
    private final FieldCipher cipher;
    private final WordSearch words;
    private final BulkActionRows actions;

    SqliteUnresolvedQuestions(Database database, FieldCipher cipher, WordSearch words) {
        this.database = database;
        this.cipher = cipher;
        this.words = words;
        this.actions = new BulkActionRows(cipher);
    }

    @Override
    public List<UnresolvedQuestion> open() {
        return open(Viewer.PROGRAM);
    }

    @Override
    public List<UnresolvedQuestion> open(Viewer viewer) {
        Conditions which = Shield.visibleQuestions(new Conditions().and("u.closed_at IS NULL"), viewer);
        return database.read(handle -> questions(handle, which));
    }

    @Override
    public QuestionNumbers openNumbers(Viewer viewer) {
        Conditions which = Shield.visibleQuestions(new Conditions().and("u.closed_at IS NULL"), viewer);
        // As one text: a row for each of a hundred thousand takes ten times as long.
        return database.read(handle -> which.bindTo(handle.createQuery(
                        "SELECT coalesce(group_concat(u.id), '') FROM unresolved_question u INDEXED BY unresolved_question_open"
                                + which.sql()))
                .mapTo(String.class)
                .map(QuestionNumbers::parse)
                .one());
    }

    @Override
    public QuestionNumbers numbers(String sought) {
        return database.read(handle -> QuestionNumbers.of(words.find(handle, sought)));
    }

    @Override
    public Optional<UnresolvedQuestion> find(long id, Viewer viewer) {
        Conditions which = Shield.visibleQuestions(new Conditions().and("u.id = :id", "id", id), viewer);
        return database.read(handle -> questions(handle, which)).stream().findFirst();
    }

    @Override
    public Page<UnresolvedQuestion> list(UnresolvedQuery query, Viewer viewer) {
        return database.read(handle -> {
            Conditions which = conditions(handle, query, viewer);
            Conditions.Numbers numbers =
                    which.numbers(handle, from(query), pageSql(which, query), query.limit(), query.offset());
            return new Page<>(
                    questions(handle, new Conditions().amongIf(Optional.of(numbers.page()), "u.id")), numbers.all());
        });
    }

    static String pageSql(Conditions which, UnresolvedQuery query) {
        return "SELECT u.id" + from(query) + which.sql() + " ORDER BY u.opened_at, u.id LIMIT :limit OFFSET :offset";
    }

    /** The indices hold all that is filtered by. What words were found in is looked up by its number. */
    private static String from(UnresolvedQuery query) {
        if (query.words().isPresent()) {
            return " FROM unresolved_question u";
        }
        return " FROM unresolved_question u INDEXED BY "
                + (query.open() ? "unresolved_question_open" : "unresolved_question_closed");
    }

    Conditions conditions(Handle handle, UnresolvedQuery query, Viewer viewer) {
        Conditions which = new Conditions()
                .and(query.open() ? "u.closed_at IS NULL" : "u.closed_at IS NOT NULL")
                .oneOf(
                        "u.reason",
                        query.reasons().stream()
                                .map(UnresolvedQuestion.Reason::code)
                                .sorted()
                                .toList())
                .andIf(query.topic(), "u.topic = :topic", "topic")
                .andIf(
                        query.place().map(Jurisdiction::code),
                        "(u.jurisdiction = :place OR u.jurisdiction LIKE :place || '-%')",
                        "place")
                .andIf(query.language().map(Language::code), "u.language = :language", "language")
                .andIf(query.openedFrom().map(Instant::toEpochMilli), "u.opened_at >= :from", "from")
                .andIf(query.openedBefore().map(Instant::toEpochMilli), "u.opened_at < :before", "before")
                .andIf(query.assignee(), "u.assignee = :assignee", "assignee");
        return Shield.visibleQuestions(which, viewer)
                .amongIf(query.words().map(sought -> words.find(handle, sought)), "u.id");
    }

    @Override
    public BulkAction act(Collection<Long> ids, BulkAction.What what, String staff, Instant at) {
        return database.write(handle -> actions.act(handle, ids, what, staff, at));
    }

    @Override
    public Optional<BulkAction> undo(long action, String staff, Instant at) {
        return database.write(handle -> actions.undo(handle, action, staff, at));
    }

    @Override
    public List<BulkAction> actions(int limit) {
        return database.read(handle -> actions.last(handle, limit));
    }

    private List<UnresolvedQuestion> questions(Handle handle, Conditions which) {
        return which.bindTo(handle.createQuery("""
                        SELECT u.id, u.reason, u.opened_at, u.topic, u.assignee, q.id AS question, q.words, q.language, q.asked_on, q.channel,
                            q.asker_hash, d.jurisdiction, d.candidates, c.number
                        FROM unresolved_question u JOIN question q ON q.id = u.question_id JOIN decision d ON d.question_id = q.id
                            LEFT JOIN case_file c ON c.id = u.case_id
                        """ + which.sql() + " ORDER BY u.opened_at, u.id"))
                .map((row, context) -> unresolved(row))
                .list();
    }

    private UnresolvedQuestion unresolved(ResultSet row) throws SQLException {
        Place place = new Place("question", "words", row.getLong("question"));
        return new UnresolvedQuestion(
                row.getLong("id"),
                RedactedText.of(cipher.open(place, row.getBytes("words"))),
                Language.parse(row.getString("language")),
                new Jurisdiction(row.getString("jurisdiction")),
                LocalDate.parse(row.getString("asked_on")),
                UnresolvedQuestion.Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)),
                StoredJson.candidates(row.getString("candidates")),
                Instant.ofEpochMilli(row.getLong("opened_at")),
                Optional.ofNullable(row.getString("topic")),
                CaseRows.channel(row.getString("channel")),
                HexFormat.of().formatHex(Arrays.copyOf(row.getBytes("asker_hash"), PERSON_BYTES)),
                Optional.ofNullable(row.getString("assignee")),
                Optional.ofNullable(row.getString("number")).map(CaseNumber::new));
    }
}
