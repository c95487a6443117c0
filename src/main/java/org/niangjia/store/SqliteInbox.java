package org.niangjia.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.niangjia.consultation.journal.Inbox;
import org.niangjia.consultation.journal.Received;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.RedactedText;

/**
 * The inbox as a table. An entry that is decided keeps only the hashes it is known by: its words stand with the question. A press of a button
 * is known by its id alone, since several can belong to one message. Safe for use by several threads.
 */
final class SqliteInbox implements Inbox {

    private static final String TABLE = "inbox";

    private final Database database;
    private final FieldCipher cipher;
    private final LookupHash hash;

    /**
     * What waited when it was last looked at: many threads look again and again until it is decided, and it is opened once. Found by all that
     * stands in its row, so that what is put there in its place is opened, and found out.
     */
    private volatile Map<Row, Received> waiting = Map.of();

    /** An entry that is not decided as it stands in the table, its values still sealed. */
    private record Row(
            long id,
            String channel,
            String kind,
            ByteBuffer channelId,
            ByteBuffer askerKey,
            Optional<ByteBuffer> messageId,
            ByteBuffer words,
            Optional<ByteBuffer> language,
            long receivedAt) {}

    SqliteInbox(Database database, FieldCipher cipher, LookupHash hash) {
        this.database = database;
        this.cipher = cipher;
        this.hash = hash;
    }

    @Override
    public int store(List<Received> received) {
        if (received.isEmpty()) {
            return 0;
        }
        return database.write(handle -> {
            long first = Database.nextId(handle, TABLE);
            long next = first;
            for (Received each : received) {
                int added = insert(handle, next, each);
                next += added;
                if (added > 0 && each.kind() != Received.Kind.IGNORED) {
                    SqliteOutbox.reachable(handle, hash.ofAsker(each.asker()));
                }
            }
            return Math.toIntExact(next - first);
        });
    }

    @Override
    public List<Received> undecided(int limit) {
        Map<Row, Received> before = waiting;
        Map<Row, Received> now = new LinkedHashMap<>();
        List<Row> rows = database.read(handle -> handle.createQuery("""
                        SELECT id, channel, kind, channel_id, asker_key, message_id, words, language, received_at
                        FROM inbox WHERE decided_at IS NULL ORDER BY id LIMIT :limit
                        """)
                .bind("limit", limit)
                .map((row, context) -> row(row))
                .list());
        for (Row row : rows) {
            Received known = before.get(row);
            now.put(row, known == null ? received(row) : known);
        }
        waiting = Map.copyOf(now);
        return List.copyOf(now.values());
    }

    @Override
    public int failed(Received received) {
        return database.write(handle -> handle.createQuery(
                        "UPDATE inbox SET failures = failures + 1 WHERE id_hash = :id RETURNING failures")
                .bind("id", hash.ofId(received))
                .mapTo(Integer.class)
                .findOne()
                .orElseThrow(() -> new IllegalStateException("failed: not in the inbox")));
    }

    private int insert(Handle handle, long row, Received received) {
        return handle.createUpdate("""
                        INSERT INTO inbox
                            (id, id_hash, message_hash, asker_hash, channel, kind, channel_id, asker_key, message_id, words, language, received_at)
                        VALUES
                            (:row, :idHash, :messageHash, :askerHash, :channel, :kind, :channelId, :askerKey, :messageId, :words, :language,
                                :receivedAt)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("row", row)
                .bind("idHash", hash.ofId(received))
                .bind(
                        "messageHash",
                        message(received)
                                .map(id -> hash.ofMessage(received.asker(), id))
                                .orElse(null))
                .bind("askerHash", hash.ofAsker(received.asker()))
                .bind("channel", received.asker().channel().code())
                .bind("kind", received.kind().code())
                .bind("channelId", cipher.seal(at("channel_id", row), received.id()))
                .bind(
                        "askerKey",
                        cipher.seal(at("asker_key", row), received.asker().key()))
                .bind("messageId", cipher.seal(at("message_id", row), received.messageId()))
                .bind("words", cipher.seal(at("words", row), received.text().value()))
                .bind("language", cipher.seal(at("language", row), received.language()))
                .bind("receivedAt", received.receivedAt().toEpochMilli())
                .execute();
    }

    private static Optional<String> message(Received received) {
        return received.kind() == Received.Kind.BUTTON ? Optional.empty() : received.messageId();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("channel"),
                row.getString("kind"),
                sealed(row, "channel_id"),
                sealed(row, "asker_key"),
                sealedIfPresent(row, "message_id"),
                sealed(row, "words"),
                sealedIfPresent(row, "language"),
                row.getLong("received_at"));
    }

    /** Nothing where there is no value: that does not open. */
    private static ByteBuffer sealed(ResultSet row, String column) throws SQLException {
        return sealedIfPresent(row, column).orElse(ByteBuffer.allocate(0));
    }

    private static Optional<ByteBuffer> sealedIfPresent(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column)).map(ByteBuffer::wrap);
    }

    private Received received(Row row) {
        long id = row.id();
        Channel channel = Channel.valueOf(row.channel().toUpperCase(Locale.ROOT));
        return new Received(
                cipher.open(at("channel_id", id), bytes(row.channelId())),
                new Asker(channel, cipher.open(at("asker_key", id), bytes(row.askerKey()))),
                row.messageId().map(value -> cipher.open(at("message_id", id), bytes(value))),
                Received.Kind.valueOf(row.kind().toUpperCase(Locale.ROOT)),
                RedactedText.of(cipher.open(at("words", id), bytes(row.words()))),
                row.language().map(value -> cipher.open(at("language", id), bytes(value))),
                Instant.ofEpochMilli(row.receivedAt()));
    }

    private static byte[] bytes(ByteBuffer value) {
        byte[] bytes = new byte[value.remaining()];
        value.duplicate().get(bytes);
        return bytes;
    }

    private static Place at(String column, long row) {
        return new Place(TABLE, column, row);
    }
}
