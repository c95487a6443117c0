package org.niangjia.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.niangjia.consultation.dialogue.Rating;
import org.niangjia.curation.QuestionLog;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/** The recorded questions, read once for a replay. Safe for use by several threads. */
final class SqliteQuestionLog implements QuestionLog {

    private static final String ASKED =
            " FROM question q JOIN decision d ON d.question_id = q.id WHERE q.recorded_at >= :from AND d.kind IN ("
                    + "'answered', 'clarifying_question', 'slot_question', 'not_confirmed', 'not_understood', 'out_of_scope')";

    private final Database database;
    private final FieldCipher cipher;

    SqliteQuestionLog(Database database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    private record Key(
            String words, String language, @Nullable String place) {}

    private record Stored(long id, Key key) {}

    /** What is known of words that were asked. */
    private static final class Count {
        private final TreeSet<String> helped = new TreeSet<>();
        private int asked;
    }

    @Override
    public Extract since(Instant from, int most) {
        return database.read(handle -> {
            int all = handle.createQuery("SELECT count(*)" + ASKED)
                    .bind("from", from.toEpochMilli())
                    .mapTo(Integer.class)
                    .one();
            Map<Long, String> helped = helped(handle, from);
            Map<Key, Count> counts = new LinkedHashMap<>();
            int read = 0;
            try (var rows = handle.createQuery(
                            "SELECT q.id, q.words, q.language, q.jurisdiction" + ASKED + " ORDER BY q.id DESC")
                    .bind("from", from.toEpochMilli())
                    .map((row, context) -> new Stored(
                            row.getLong("id"),
                            new Key(
                                    cipher.open(
                                            new Place("question", "words", row.getLong("id")), row.getBytes("words")),
                                    row.getString("language"),
                                    row.getString("jurisdiction"))))
                    .iterator()) {
                for (Iterator<Stored> each = rows; each.hasNext(); read++) {
                    Stored stored = each.next();
                    if (counts.size() == most && !counts.containsKey(stored.key())) {
                        break;
                    }
                    Count count = counts.computeIfAbsent(stored.key(), key -> new Count());
                    count.asked++;
                    Optional.ofNullable(helped.get(stored.id())).ifPresent(count.helped::add);
                }
            }
            return new Extract(
                    counts.entrySet().stream().map(SqliteQuestionLog::logged).toList(), all - read);
        });
    }

    private static Logged logged(Map.Entry<Key, Count> entry) {
        Key key = entry.getKey();
        return new Logged(
                key.words(),
                Language.parse(key.language()),
                Optional.ofNullable(key.place()).map(Jurisdiction::new),
                entry.getValue().asked,
                List.copyOf(entry.getValue().helped));
    }

    /** By question the article that its asker said had helped: the last answer before the rating on the same intent. */
    private static Map<Long, String> helped(Handle handle, Instant from) {
        Map<Long, String> helped = new HashMap<>();
        handle.createQuery("""
                        SELECT d.question_id, d.article FROM decision d WHERE d.article IS NOT NULL AND d.question_id IN (
                            SELECT (SELECT max(q.id) FROM question q JOIN decision a ON a.question_id = q.id
                                    WHERE q.asker_hash = said.asker_hash AND q.id < said.id AND a.kind = 'answered' AND a.intent = rated.intent)
                            FROM rating r JOIN question said ON said.id = r.question_id JOIN decision rated ON rated.question_id = r.question_id
                            WHERE r.rated_at >= :from AND r.rating = :helpful)
                        """)
                .bind("from", from.toEpochMilli())
                .bind("helpful", Rating.HELPFUL.code())
                .map((row, context) -> helped.put(row.getLong("question_id"), row.getString("article")))
                .forEach(before -> {});
        return helped;
    }
}
