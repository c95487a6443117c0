package org.niangjia.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.Deed;

/**
 * The log as a table that refuses to be changed, each row with SHA-256 over the hash before and its own values. Safe for use by several
 * threads.
 */
final class SqliteAuditLog implements AuditLog {

    /** What the first entry follows. */
    private static final String BEGINNING = "0".repeat(64);

    private static final String COLUMNS = "id, at, staff_id, action, object, detail, hash";

    private final Database database;

    SqliteAuditLog(Database database) {
        this.database = database;
    }

    /** A row with its hash. */
    private record Row(Entry entry, String hash) {}

    @Override
    public void append(Deed deed) {
        database.write(handle -> {
            append(handle, deed);
            return null;
        });
    }

    /** Writes the entry of a deed within the transaction of the deed itself. */
    static void append(Handle handle, Deed deed) {
        long id = Database.nextId(handle, "audit_log");
        Entry entry = new Entry(
                id,
                Instant.ofEpochMilli(deed.at().toEpochMilli()),
                deed.staff(),
                deed.action().code(),
                deed.object(),
                deed.detail());
        String before = head(handle).map(Head::hash).orElse(BEGINNING);
        handle.createUpdate("""
                        INSERT INTO audit_log (id, at, staff_id, action, object, detail, hash)
                        VALUES (:id, :at, :staff, :action, :object, :detail, :hash)
                        """)
                .bind("id", id)
                .bind("at", entry.at().toEpochMilli())
                .bind("staff", entry.staff().orElse(null))
                .bind("action", entry.action())
                .bind("object", entry.object())
                .bind("detail", entry.detail())
                .bind("hash", hash(before, entry))
                .execute();
    }

    @Override
    public Optional<Head> head() {
        return database.read(SqliteAuditLog::head);
    }

    @Override
    public List<Entry> page(int offset, int limit) {
        return database.read(handle -> handle.createQuery(
                        "SELECT " + COLUMNS + " FROM audit_log ORDER BY id DESC LIMIT :limit OFFSET :offset")
                .bind("limit", limit)
                .bind("offset", offset)
                .map((row, context) -> row(row).entry())
                .list());
    }

    @Override
    public long count() {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM audit_log")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Verdict verify(List<Head> noted) {
        Map<Long, String> outside = new HashMap<>();
        noted.forEach(head -> outside.merge(head.id(), head.hash(), (one, other) -> one.equals(other) ? one : "two"));
        return database.read(handle -> verify(handle, outside));
    }

    private static Verdict verify(Handle handle, Map<Long, String> noted) {
        String before = BEGINNING;
        long read = 0;
        try (var rows = handle
                .createQuery("SELECT " + COLUMNS + " FROM audit_log ORDER BY id")
                .map((row, context) -> row(row))
                .stream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                read++;
                boolean right = row.entry().id() == read
                        && row.hash().equals(hash(before, row.entry()))
                        && row.hash().equals(noted.getOrDefault(read, row.hash()));
                if (!right) {
                    return new Verdict(read, Optional.of(read), false);
                }
                before = row.hash();
            }
        }
        long last = Math.max(
                Database.nextId(handle, "audit_log") - 1,
                noted.keySet().stream().mapToLong(Long::longValue).max().orElse(0));
        return new Verdict(read, Optional.empty(), read < last);
    }

    private static Optional<Head> head(Handle handle) {
        return handle.createQuery("SELECT id, hash FROM audit_log ORDER BY id DESC LIMIT 1")
                .map((row, context) -> new Head(row.getLong("id"), row.getString("hash")))
                .findOne();
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        long staff = row.getLong("staff_id");
        Optional<Long> who = row.wasNull() ? Optional.empty() : Optional.of(staff);
        return new Row(
                new Entry(
                        row.getLong("id"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        who,
                        row.getString("action"),
                        row.getString("object"),
                        row.getString("detail")),
                row.getString("hash"));
    }

    private static String hash(String before, Entry entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(
                    before,
                    Long.toString(entry.id()),
                    Long.toString(entry.at().toEpochMilli()),
                    entry.staff().map(String::valueOf).orElse(""),
                    entry.action(),
                    entry.object(),
                    entry.detail())) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                // The length goes first, so that words moved from one column to the next are noticed.
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
