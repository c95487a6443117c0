package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.casework.UnresolvedQuestions;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;

/** The unresolved questions as a table beside the questions and their decisions. Safe for use by several threads. */
public final class SqliteUnresolvedQuestions implements UnresolvedQuestions {

    private final Database database;
    private final FieldCipher cipher;

    SqliteUnresolvedQuestions(Database database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    @Override
    public List<UnresolvedQuestion> open() {
        return database.read(handle ->
                handle.createQuery("""
                        SELECT u.id, u.reason, u.opened_at, q.id AS question, q.words, q.language, q.asked_on, d.jurisdiction, d.candidates
                        FROM unresolved_question u JOIN question q ON q.id = u.question_id JOIN decision d ON d.question_id = q.id
                        WHERE u.closed_at IS NULL ORDER BY u.opened_at, u.id
                        """).map((row, context) -> unresolved(row)).list());
    }

    private UnresolvedQuestion unresolved(ResultSet row) throws SQLException {
        Place words = new Place("question", "words", row.getLong("question"));
        return new UnresolvedQuestion(
                row.getLong("id"),
                RedactedText.of(cipher.open(words, row.getBytes("words"))),
                Language.parse(row.getString("language")),
                new Jurisdiction(row.getString("jurisdiction")),
                LocalDate.parse(row.getString("asked_on")),
                UnresolvedQuestion.Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)),
                StoredJson.candidates(row.getString("candidates")),
                Instant.ofEpochMilli(row.getLong("opened_at")));
    }
}
