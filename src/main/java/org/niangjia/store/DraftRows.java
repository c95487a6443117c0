package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.niangjia.curation.Draft;
import org.niangjia.curation.DraftStage;
import org.niangjia.curation.DraftStep;

/** The rows of drafts and of their steps, within a transaction of the caller's. Safe for use by several threads. */
final class DraftRows {

    private static final String TABLE = "draft";

    private final FieldCipher cipher;

    DraftRows(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Draft insert(Handle handle, Draft draft) {
        long id = Database.nextId(handle, TABLE);
        Draft numbered = new Draft(
                id,
                draft.version(),
                draft.title(),
                draft.stage(),
                draft.author(),
                draft.writers(),
                draft.made(),
                draft.changed(),
                draft.changes(),
                draft.questions(),
                draft.from(),
                draft.reviewer());
        handle.createUpdate("""
                        INSERT INTO draft (id, version, title, stage, author, writers, made_at, changed_at, changes, questions)
                        VALUES (:id, 0, :title, '', :author, '', :made, 0, :changes, :questions)
                        """)
                .bind("id", id)
                .bind("title", cipher.seal(title(id), draft.title()))
                .bind("author", draft.author())
                .bind("made", draft.made().toEpochMilli())
                .bind("changes", cipher.seal(changes(id), StoredChanges.json(draft.changes())))
                .bind("questions", list(draft.questions()))
                .execute();
        update(handle, numbered);
        return numbered;
    }

    void update(Handle handle, Draft draft) {
        handle.createUpdate("""
                        UPDATE draft SET version = :version, title = :title, stage = :stage, writers = :writers, changed_at = :changed,
                            changes = :changes, from_day = :from, reviewer = :reviewer
                        WHERE id = :id
                        """)
                .bind("id", draft.id())
                .bind("version", draft.version())
                .bind("title", cipher.seal(title(draft.id()), draft.title()))
                .bind("stage", draft.stage().code())
                .bind("writers", list(draft.writers()))
                .bind("changed", draft.changed().toEpochMilli())
                .bind("changes", cipher.seal(changes(draft.id()), StoredChanges.json(draft.changes())))
                .bind("from", draft.from().map(LocalDate::toString).orElse(null))
                .bind("reviewer", draft.reviewer().orElse(null))
                .execute();
    }

    Optional<Draft> find(Handle handle, long id) {
        return list(handle, new Conditions().and("id = :id", "id", id)).stream().findFirst();
    }

    /** The one that changed last first. */
    List<Draft> list(Handle handle, Conditions which) {
        return which.bindTo(handle.createQuery("""
                        SELECT id, version, title, stage, author, writers, made_at, changed_at, changes, questions, from_day, reviewer
                        FROM draft""" + which.sql() + " ORDER BY changed_at DESC, id DESC"))
                .map((row, context) -> draft(row))
                .list();
    }

    private Draft draft(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long reviewer = row.getLong("reviewer");
        boolean reviewed = !row.wasNull();
        return new Draft(
                id,
                row.getInt("version"),
                cipher.open(title(id), row.getBytes("title")),
                DraftStage.parse(row.getString("stage")),
                row.getLong("author"),
                new HashSet<>(list(row.getString("writers"))),
                Instant.ofEpochMilli(row.getLong("made_at")),
                Instant.ofEpochMilli(row.getLong("changed_at")),
                StoredChanges.read(cipher.open(changes(id), row.getBytes("changes"))),
                list(row.getString("questions")),
                Optional.ofNullable(row.getString("from_day")).map(LocalDate::parse),
                reviewed ? Optional.of(reviewer) : Optional.empty());
    }

    void insert(Handle handle, long draft, DraftStep step) {
        long id = Database.nextId(handle, "draft_step");
        handle.createUpdate("""
                        INSERT INTO draft_step (id, draft_id, at, staff_id, automatic, what, reason)
                        VALUES (:id, :draft, :at, :by, :automatic, :what, :reason)
                        """)
                .bind("id", id)
                .bind("draft", draft)
                .bind("at", step.at().toEpochMilli())
                .bind("by", step.by())
                .bind("automatic", step.automatic())
                .bind("what", step.what().code())
                .bind("reason", cipher.seal(reason(id), step.reason()))
                .execute();
    }

    List<DraftStep> steps(Handle handle, long draft) {
        return handle.createQuery(
                        "SELECT id, at, staff_id, automatic, what, reason FROM draft_step WHERE draft_id = :draft ORDER BY id")
                .bind("draft", draft)
                .map((row, context) -> new DraftStep(
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getLong("staff_id"),
                        row.getBoolean("automatic"),
                        DraftStep.What.parse(row.getString("what")),
                        cipher.open(reason(row.getLong("id")), row.getBytes("reason"))))
                .list();
    }

    private static String list(Collection<Long> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Long> list(String numbers) {
        return Arrays.stream(numbers.split(" "))
                .filter(number -> !number.isEmpty())
                .map(Long::parseLong)
                .toList();
    }

    private static Place title(long id) {
        return new Place(TABLE, "title", id);
    }

    private static Place changes(long id) {
        return new Place(TABLE, "changes", id);
    }

    private static Place reason(long id) {
        return new Place("draft_step", "reason", id);
    }
}
