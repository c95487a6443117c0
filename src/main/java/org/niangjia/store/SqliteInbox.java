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
import org.niangjia.consultation.Inbox;
import org.niangjia.consultation.Received;
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

    /** What waited when it was last looked at, by the hash of its id: looked at by many threads, again and again until it is decided, but opened once. */
    private volatile Map<ByteBuffer, Received> waiting = Map.of();

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
        Map<ByteBuffer, Received> before = waiting;
        Map<ByteBuffer, Received> now = new LinkedHashMap<>();
        database.read(handle -> handle.createQuery("""
                        SELECT id, id_hash, channel, kind, channel_id, asker_key, message_id, words, language, received_at
                        FROM inbox WHERE decided_at IS NULL ORDER BY id LIMIT :limit
                        """).bind("limit", limit).scanResultSet((rows, context) -> {
            for (ResultSet row = rows.get(); row.next(); ) {
                ByteBuffer id = ByteBuffer.wrap(row.getBytes("id_hash"));
                Received known = before.get(id);
                now.put(id, known == null ? received(row) : known);
            }
            return now;
        }));
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

    private Received received(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Channel channel = Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT));
        return new Received(
                cipher.open(at("channel_id", id), row.getBytes("channel_id")),
                new Asker(channel, cipher.open(at("asker_key", id), row.getBytes("asker_key"))),
                cipher.openIfPresent(at("message_id", id), row.getBytes("message_id")),
                Received.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                RedactedText.of(cipher.open(at("words", id), row.getBytes("words"))),
                cipher.openIfPresent(at("language", id), row.getBytes("language")),
                Instant.ofEpochMilli(row.getLong("received_at")));
    }

    private static Place at(String column, long row) {
        return new Place(TABLE, column, row);
    }
}
