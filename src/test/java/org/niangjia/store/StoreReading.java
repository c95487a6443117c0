package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.niangjia.consultation.journal.Received;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.RedactedText;

/** Reads a store as a whole, for tests that compare it with what was said to the bot and what it sent. */
public final class StoreReading {

    private final SqliteStore store;
    private final LookupHash hash;
    private final FieldCipher cipher;

    public StoreReading(SqliteStore store, DataKey key) {
        this.store = store;
        this.hash = new LookupHash(key);
        this.cipher = new FieldCipher(key);
    }

    /**
     * A decision on an update.
     *
     * @param inbox number of the entry: the order in which updates were received
     * @param reason why staff have to look at it, if they have to
     */
    public record Decided(
            long inbox, long question, String kind, Optional<String> reason, Instant at, List<Message> messages) {
        public Decided {
            messages = List.copyOf(messages);
        }
    }

    /** A message of the outbox. */
    public record Message(long id, String chat, Optional<String> inReplyTo, String words, String state) {}

    /** Of each of these updates every decision. */
    public Map<Long, List<Decided>> decisions(List<Long> updates) {
        Map<String, List<Decided>> byHash = new HashMap<>();
        store.database().read(handle -> {
            Map<Long, List<Message>> messages = messages(handle);
            return handle.createQuery("""
                            SELECT i.id, i.id_hash, d.question_id, d.kind, u.reason, d.decided_at
                            FROM decision d JOIN inbox i ON i.id = d.inbox_id LEFT JOIN unresolved_question u ON u.question_id = d.question_id
                            """)
                    .map((row, context) -> byHash.computeIfAbsent(hex(row.getBytes("id_hash")), h -> new ArrayList<>())
                            .add(decided(row, messages)))
                    .list();
        });
        Map<Long, List<Decided>> byUpdate = new HashMap<>();
        updates.forEach(id -> byUpdate.put(id, byHash.getOrDefault(hex(hash.ofId(received(id))), List.of())));
        return byUpdate;
    }

    /** One number, by a query of its own. */
    public long number(String sql) {
        return store.database()
                .read(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    /** What SQLite says of its file: {@code ok}. */
    public List<String> integrity() {
        return store.database()
                .read(handle -> handle.createQuery("PRAGMA integrity_check")
                        .mapTo(String.class)
                        .list());
    }

    private Map<Long, List<Message>> messages(Handle handle) {
        Map<Long, List<Message>> messages = new HashMap<>();
        handle.createQuery("SELECT * FROM outbox ORDER BY id")
                .map((row, context) -> messages.computeIfAbsent(row.getLong("question_id"), q -> new ArrayList<>())
                        .add(message(row)))
                .list();
        return messages;
    }

    private Message message(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Message(
                id,
                cipher.open(new Place("outbox", "asker_key", id), row.getBytes("asker_key")),
                cipher.openIfPresent(new Place("outbox", "in_reply_to", id), row.getBytes("in_reply_to")),
                cipher.open(new Place("outbox", "words", id), row.getBytes("words")),
                row.getString("state"));
    }

    private static Decided decided(ResultSet row, Map<Long, List<Message>> messages) throws SQLException {
        long question = row.getLong("question_id");
        return new Decided(
                row.getLong("id"),
                question,
                row.getString("kind"),
                Optional.ofNullable(row.getString("reason")),
                Instant.ofEpochMilli(row.getLong("decided_at")),
                messages.getOrDefault(question, List.of()));
    }

    private static Received received(long update) {
        return new Received(
                String.format(Locale.ROOT, "%d", update),
                new Asker(Channel.TELEGRAM, "-"),
                Optional.empty(),
                Received.Kind.IGNORED,
                RedactedText.of(""),
                Optional.empty(),
                Instant.EPOCH);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
