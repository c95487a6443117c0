package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.niangjia.casework.BulkAction;
import org.niangjia.casework.Viewer;

/**
 * The rows of what was done with many unresolved questions at once, and how each was before. A question carries the number of the last action
 * on it: only that one can be taken back. Safe for use by several threads.
 */
final class BulkActionRows {

    private static final String TABLE = "bulk_action";

    private final FieldCipher cipher;

    BulkActionRows(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** Within a writing transaction. */
    BulkAction act(Handle handle, Collection<Long> ids, BulkAction.What what, String staff, Instant at) {
        long action = Database.nextId(handle, TABLE);
        handle.createUpdate("INSERT INTO bulk_action (id, kind, content, staff, at) VALUES (:id, :kind, :content, :staff, :at)")
                .bind("id", action)
                .bind("kind", what.kind())
                .bind("content", cipher.seal(new Place(TABLE, "content", action), what.with()))
                .bind("staff", staff)
                .bind("at", at.toEpochMilli())
                .execute();
        Conditions which = Shield.visibleQuestions(new Conditions().and("u.closed_at IS NULL"), Viewer.of(staff))
                .amongIf(Optional.of(ids), "u.id");
        if (!(what instanceof BulkAction.What.Assign)) {
            // A question that belongs to a case is done with when the case is.
            which.and("u.case_id IS NULL");
        }
        if (what instanceof BulkAction.What.Join join) {
            which.and("""
                    EXISTS (SELECT 1 FROM case_file c WHERE c.number = :joined AND c.stage IN ('opened', 'dispatched', 'answered')
                        AND NOT EXISTS (SELECT 1 FROM hidden_case x WHERE x.case_id = c.id AND x.staff = :viewer))
                    """, "joined", join.number().code());
        }
        which.bindTo(handle.createUpdate("""
                        INSERT INTO bulk_action_question (action_id, unresolved_id, assignee_before, case_before, action_before)
                        SELECT :action, u.id, u.assignee, u.case_id, u.action_id FROM unresolved_question u
                        """ + which.sql()))
                .bind("action", action)
                .execute();
        apply(handle, action, what, at);
        return find(handle, action).orElseThrow();
    }

    private static void apply(Handle handle, long action, BulkAction.What what, Instant at) {
        String set =
                switch (what.kind()) {
                    case "dismiss" -> "closed_at = :at";
                    case "assign" -> "assignee = :with";
                    default -> "case_id = (SELECT id FROM case_file WHERE number = :with)";
                };
        handle.createUpdate("UPDATE unresolved_question SET action_id = :action, " + set
                        + " WHERE id IN (SELECT unresolved_id FROM bulk_action_question WHERE action_id = :action)")
                .bind("action", action)
                .bind("at", at.toEpochMilli())
                .bind("with", what.with())
                .execute();
    }

    /** Within a writing transaction. */
    Optional<BulkAction> undo(Handle handle, long action, String staff, Instant at) {
        int undone = handle.createUpdate(
                        "UPDATE bulk_action SET undone_at = :at, undone_by = :staff WHERE id = :action AND undone_at IS NULL")
                .bind("at", at.toEpochMilli())
                .bind("staff", staff)
                .bind("action", action)
                .execute();
        if (undone == 0) {
            return Optional.empty();
        }
        List<Long> back = handle.createQuery("""
                        UPDATE unresolved_question SET
                            closed_at = CASE WHEN (SELECT kind FROM bulk_action WHERE id = :action) IN ('dismiss', 'join') THEN NULL ELSE closed_at END,
                            (assignee, case_id, action_id) = (SELECT b.assignee_before, b.case_before, b.action_before
                                FROM bulk_action_question b WHERE b.action_id = :action AND b.unresolved_id = unresolved_question.id)
                        WHERE action_id = :action RETURNING id
                        """)
                .bind("action", action)
                .mapTo(Long.class)
                .list();
        Conditions which = new Conditions().and("action_id = :action", "action", action);
        which.amongIf(Optional.of(back), "unresolved_id");
        which.bindTo(handle.createUpdate("DELETE FROM bulk_action_question" + which.sql()))
                .execute();
        return find(handle, action);
    }

    List<BulkAction> last(Handle handle, int limit) {
        return handle
                .createQuery("SELECT * FROM bulk_action ORDER BY id DESC LIMIT :limit")
                .bind("limit", limit)
                .map((row, context) -> action(handle, row))
                .list();
    }

    private Optional<BulkAction> find(Handle handle, long action) {
        return handle.createQuery("SELECT * FROM bulk_action WHERE id = :id")
                .bind("id", action)
                .map((row, context) -> action(handle, row))
                .findOne();
    }

    private BulkAction action(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new BulkAction(
                id,
                BulkAction.What.parse(
                        row.getString("kind"), cipher.open(new Place(TABLE, "content", id), row.getBytes("content"))),
                row.getString("staff"),
                Instant.ofEpochMilli(row.getLong("at")),
                handle.createQuery("SELECT unresolved_id FROM bulk_action_question WHERE action_id = :id ORDER BY 1")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .list(),
                undoneAt(row));
    }

    private static Optional<Instant> undoneAt(ResultSet row) throws SQLException {
        @Nullable Object at = row.getObject("undone_at");
        return at == null ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.getLong("undone_at")));
    }
}
