package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.niangjia.curation.Draft;
import org.niangjia.curation.DraftStage;
import org.niangjia.curation.DraftStep;
import org.niangjia.curation.Revision;
import org.niangjia.curation.Revisions;

/** Revisions as a table, their words sealed. Safe for use by several threads. */
final class SqliteRevisions implements Revisions {

    private static final String TABLE = "revision";
    private static final String PUBLISHING = "publishing";
    private static final String TAKING_BACK = "taking_back";

    private final Database database;
    private final FieldCipher cipher;
    private final DraftRows drafts;

    SqliteRevisions(Database database, FieldCipher cipher, DraftRows drafts) {
        this.database = database;
        this.cipher = cipher;
        this.drafts = drafts;
    }

    /** A revision as it is stored. */
    private record Row(Revision revision, String state, boolean automatic) {

        UnderWay underWay() {
            return new UnderWay(revision, state.equals(TAKING_BACK));
        }
    }

    @Override
    public List<Revision> list() {
        return revisions(new Conditions().and("state <> 'publishing'"), -1);
    }

    @Override
    public Optional<Revision> find(long number) {
        return revisions(new Conditions().and("state <> 'publishing'").and("id = :id", "id", number), 1).stream()
                .findFirst();
    }

    @Override
    public Optional<Revision> last() {
        return revisions(new Conditions().and("state IN ('published', 'taking_back')"), 1).stream()
                .findFirst();
    }

    private List<Revision> revisions(Conditions which, int limit) {
        return database.read(handle -> rows(handle, which, limit)).stream()
                .map(Row::revision)
                .toList();
    }

    @Override
    public long begin(Publishing publishing) {
        Draft draft = publishing.draft();
        return database.write(handle -> {
            mustBeFree(handle);
            long id = Database.nextId(handle, TABLE);
            handle.createUpdate("""
                            INSERT INTO revision (id, state, name, name_before, draft_id, title, changes, author, publisher, published_at, automatic)
                            VALUES (:id, 'publishing', :name, :before, :draft, :title, :changes, :author, :publisher, :at, :automatic)
                            """)
                    .bind("id", id)
                    .bind("name", publishing.name())
                    .bind("before", publishing.before())
                    .bind("draft", draft.id())
                    .bind("title", cipher.seal(title(id), draft.title()))
                    .bind("changes", cipher.seal(changes(id), StoredChanges.json(draft.changes())))
                    .bind("author", draft.author())
                    .bind("publisher", publishing.publisher())
                    .bind("at", publishing.at().toEpochMilli())
                    .bind("automatic", publishing.automatic())
                    .execute();
            return id;
        });
    }

    @Override
    public void beginTakingBack(long number, long by) {
        database.write(handle -> {
            mustBeFree(handle);
            return handle.createUpdate(
                            "UPDATE revision SET state = 'taking_back', taken_back_by = :by WHERE id = :id AND state = 'published'")
                    .bind("id", number)
                    .bind("by", by)
                    .execute();
        });
    }

    private void mustBeFree(Handle handle) {
        if (underWay(handle).isPresent()) {
            throw new IllegalStateException("another change of the files is under way");
        }
    }

    @Override
    public Optional<UnderWay> underWay() {
        return database.read(this::underWay).map(Row::underWay);
    }

    private Optional<Row> underWay(Handle handle) {
        return rows(handle, new Conditions().and("state IN ('publishing', 'taking_back')"), 1).stream()
                .findFirst();
    }

    @Override
    public Revision end(long number, Instant at) {
        return database.write(handle -> {
            Row row = underWay(handle)
                    .filter(found -> found.revision().number() == number)
                    .orElseThrow(() -> new IllegalStateException("no change of the files is under way for " + number));
            if (row.state().equals(PUBLISHING)) {
                published(handle, row, at);
            } else {
                takenBack(handle, row, at);
            }
            return rows(handle, new Conditions().and("id = :id", "id", number), 1)
                    .get(0)
                    .revision();
        });
    }

    private void published(Handle handle, Row row, Instant at) {
        Revision revision = row.revision();
        handle.createUpdate("UPDATE revision SET state = 'published', published_at = :at WHERE id = :id")
                .bind("at", at.toEpochMilli())
                .bind("id", revision.number())
                .execute();
        move(
                handle,
                revision,
                DraftStage.PUBLISHED,
                new DraftStep(at, revision.publisher(), row.automatic(), DraftStep.What.PUBLISHED, ""));
    }

    private void takenBack(Handle handle, Row row, Instant at) {
        Revision revision = row.revision();
        handle.createUpdate("UPDATE revision SET state = 'taken_back', taken_back_at = :at WHERE id = :id")
                .bind("at", at.toEpochMilli())
                .bind("id", revision.number())
                .execute();
        long by = takenBackBy(handle, revision.number());
        move(handle, revision, DraftStage.RETURNED, new DraftStep(at, by, false, DraftStep.What.TAKEN_BACK, ""));
    }

    private static long takenBackBy(Handle handle, long number) {
        return handle.createQuery("SELECT taken_back_by FROM revision WHERE id = :id")
                .bind("id", number)
                .mapTo(Long.class)
                .one();
    }

    private void move(Handle handle, Revision revision, DraftStage to, DraftStep step) {
        Draft draft = drafts.find(handle, revision.draft()).orElseThrow();
        drafts.update(handle, draft.at(to, Optional.empty(), Optional.of(step.by()), step.at()));
        drafts.insert(handle, draft.id(), step);
    }

    @Override
    public void undo(long number) {
        database.write(handle -> handle.execute("DELETE FROM revision WHERE state = 'publishing' AND id = ?", number)
                + handle.execute(
                        "UPDATE revision SET state = 'published', taken_back_by = NULL WHERE state = 'taking_back' AND id = ?",
                        number));
    }

    /** The newest first. */
    private List<Row> rows(Handle handle, Conditions which, int limit) {
        return which.bindTo(handle.createQuery("""
                        SELECT id, state, name, name_before, draft_id, title, changes, author, publisher, published_at, automatic,
                            taken_back_at, taken_back_by
                        FROM revision""" + which.sql() + " ORDER BY id DESC LIMIT :limit"))
                .bind("limit", limit)
                .map((row, context) -> row(row))
                .list();
    }

    private Row row(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long takenBackAt = row.getLong("taken_back_at");
        Optional<Revision.TakenBack> takenBack = row.wasNull()
                ? Optional.empty()
                : Optional.of(new Revision.TakenBack(Instant.ofEpochMilli(takenBackAt), row.getLong("taken_back_by")));
        Revision revision = new Revision(
                id,
                row.getString("name"),
                row.getString("name_before"),
                Instant.ofEpochMilli(row.getLong("published_at")),
                row.getLong("publisher"),
                row.getLong("author"),
                row.getLong("draft_id"),
                cipher.open(title(id), row.getBytes("title")),
                StoredChanges.read(cipher.open(changes(id), row.getBytes("changes"))),
                takenBack);
        return new Row(revision, row.getString("state"), row.getBoolean("automatic"));
    }

    private static Place title(long id) {
        return new Place(TABLE, "title", id);
    }

    private static Place changes(long id) {
        return new Place(TABLE, "changes", id);
    }
}
