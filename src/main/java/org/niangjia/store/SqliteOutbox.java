package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.niangjia.consultation.journal.Outbox;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;

/** The outbox as a table. Safe for use by several threads. */
final class SqliteOutbox implements Outbox {

    private static final String TABLE = "outbox";

    private final Database database;
    private final FieldCipher cipher;

    SqliteOutbox(Database database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /**
     * Puts a message behind those that wait for the asker, within the transaction of the exchange it belongs to.
     *
     * @param question the question it belongs to; a message without one is deleted once it is sent or given up
     */
    static void add(
            Handle handle,
            FieldCipher cipher,
            long row,
            Optional<Long> question,
            Asker asker,
            byte[] askerHash,
            Outgoing message,
            Optional<String> inReplyTo) {
        Optional<String> buttons =
                message.buttons().isEmpty() ? Optional.empty() : Optional.of(StoredJson.ofButtons(message.buttons()));
        Optional<String> attachment = message.attachment().map(StoredJson::ofAttachment);
        handle.createUpdate("""
                        INSERT INTO outbox
                            (id, question_id, channel, asker_hash, asker_key, in_reply_to, words, buttons, replaces, attachment)
                        VALUES
                            (:row, :question, :channel, :askerHash, :askerKey, :inReplyTo, :words, :buttons, :replaces, :attachment)
                        """)
                .bind("row", row)
                .bind("question", question.orElse(null))
                .bind("channel", asker.channel().code())
                .bind("askerHash", askerHash)
                .bind("askerKey", cipher.seal(at("asker_key", row), asker.key()))
                .bind("inReplyTo", cipher.seal(at("in_reply_to", row), inReplyTo))
                .bind("words", cipher.seal(at("words", row), message.text()))
                .bind("buttons", cipher.seal(at("buttons", row), buttons))
                .bind("replaces", message.replaces() ? 1 : 0)
                .bind("attachment", cipher.seal(at("attachment", row), attachment))
                .execute();
    }

    @Override
    public List<Queued> due(Instant now, int limit, Set<Long> except) {
        return database.read(handle -> handle
                .createQuery("""
                        SELECT id, channel, asker_key, in_reply_to, words, buttons, replaces, attachment, attempts FROM outbox
                        WHERE id IN (SELECT min(id) FROM outbox WHERE state = 'waiting' GROUP BY asker_hash) AND not_before <= :now
                            AND asker_hash NOT IN (SELECT asker_hash FROM unreachable)
                        ORDER BY id LIMIT :limit
                        """)
                .bind("now", now.toEpochMilli())
                .bind("limit", limit)
                .map((row, context) ->
                        except.contains(row.getLong("id")) ? Optional.<Queued>empty() : Optional.of(queued(row)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    @Override
    public void sending(long id) {
        database.write(handle -> handle.createUpdate("UPDATE outbox SET attempts = attempts + 1 WHERE id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public void sent(long id, Instant at) {
        database.write(handle -> deletePassing(handle, id)
                || handle.createUpdate(
                                        "UPDATE outbox SET state = 'sent', sent_at = :at WHERE id = :id AND state <> 'sent'")
                                .bind("at", at.toEpochMilli())
                                .bind("id", id)
                                .execute()
                        > 0);
    }

    @Override
    public void postpone(long id, Instant at, String why) {
        database.write(handle -> handle.createUpdate(
                        "UPDATE outbox SET not_before = :at, why = :why WHERE id = :id AND state = 'waiting'")
                .bind("at", at.toEpochMilli())
                .bind("why", cipher.seal(at("why", id), why))
                .bind("id", id)
                .execute());
    }

    @Override
    public void undeliverable(long id, String why) {
        database.write(handle -> deletePassing(handle, id)
                || handle.createUpdate(
                                        "UPDATE outbox SET state = 'undeliverable', why = :why WHERE id = :id AND state = 'waiting'")
                                .bind("why", cipher.seal(at("why", id), why))
                                .bind("id", id)
                                .execute()
                        > 0);
    }

    /** True if the message was one of those that are not kept. */
    private static boolean deletePassing(Handle handle, long id) {
        return handle.createUpdate("DELETE FROM outbox WHERE id = :id AND question_id IS NULL")
                        .bind("id", id)
                        .execute()
                > 0;
    }

    @Override
    public void unreachable(long id, Instant at, String why) {
        database.write(handle -> {
            List<Long> waiting =
                    handle.createQuery("""
                            SELECT id FROM outbox
                            WHERE state = 'waiting' AND asker_hash = (SELECT asker_hash FROM outbox WHERE id = :id)
                            """).bind("id", id).mapTo(Long.class).list();
            for (long each : waiting) {
                handle.createUpdate("UPDATE outbox SET state = 'undeliverable', why = :why WHERE id = :id")
                        .bind("why", cipher.seal(at("why", each), why))
                        .bind("id", each)
                        .execute();
            }
            handle.createUpdate("""
                            INSERT INTO unreachable (asker_hash, since) SELECT asker_hash, :at FROM outbox WHERE id = :id
                            ON CONFLICT DO NOTHING
                            """)
                    .bind("at", at.toEpochMilli())
                    .bind("id", id)
                    .execute();
            return null;
        });
    }

    /** Something came in from her, so she reads again. */
    static void reachable(Handle handle, byte[] askerHash) {
        handle.createUpdate("DELETE FROM unreachable WHERE asker_hash = :asker")
                .bind("asker", askerHash)
                .execute();
    }

    @Override
    public long waiting() {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM outbox WHERE state = 'waiting'")
                .mapTo(Long.class)
                .one());
    }

    private Queued queued(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Channel channel = Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT));
        Asker asker = new Asker(channel, cipher.open(at("asker_key", id), row.getBytes("asker_key")));
        Outgoing message = new Outgoing(
                cipher.open(at("words", id), row.getBytes("words")),
                cipher.openIfPresent(at("buttons", id), row.getBytes("buttons"))
                        .map(StoredJson::buttons)
                        .orElse(List.of()),
                row.getBoolean("replaces"),
                cipher.openIfPresent(at("attachment", id), row.getBytes("attachment"))
                        .map(StoredJson::attachment));
        return new Queued(
                id,
                asker,
                message,
                cipher.openIfPresent(at("in_reply_to", id), row.getBytes("in_reply_to")),
                row.getInt("attempts"));
    }

    private static Place at(String column, long row) {
        return new Place(TABLE, column, row);
    }
}
