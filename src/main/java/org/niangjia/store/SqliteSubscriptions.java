package org.niangjia.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.campaign.Subject;
import org.niangjia.consultation.consent.Subscriptions;
import org.niangjia.question.Asker;

/** Who wants news, as a table. Safe for use by several threads. */
final class SqliteSubscriptions implements Subscriptions {

    private final Database database;
    private final FieldCipher cipher;
    private final LookupHash hash;

    SqliteSubscriptions(Database database, FieldCipher cipher, LookupHash hash) {
        this.database = database;
        this.cipher = cipher;
        this.hash = hash;
    }

    @Override
    public Set<Subject> of(Asker asker) {
        byte[] askerHash = hash.ofAsker(asker);
        Optional<byte[]> content =
                database.read(handle -> handle.createQuery("SELECT content FROM subscription WHERE asker_hash = :asker")
                        .bind("asker", askerHash)
                        .map((row, context) -> row.getBytes(1))
                        .findOne());
        return content.map(bytes -> subjects(cipher, askerHash, bytes)).orElse(Set.of());
    }

    @Override
    public void keep(Asker asker, Set<Subject> subjects, Instant at) {
        byte[] askerHash = hash.ofAsker(asker);
        database.write(
                handle -> subjects.isEmpty() ? drop(handle, askerHash) : keep(handle, asker, askerHash, subjects, at));
    }

    /** What a campaign has waiting for her in the outbox is not sent any more either. */
    private static int drop(Handle handle, byte[] askerHash) {
        handle.createUpdate("""
                        DELETE FROM outbox WHERE state = 'waiting' AND attempts = 0
                            AND id IN (SELECT outbox_id FROM campaign_recipient WHERE asker_hash = :asker)
                        """).bind("asker", askerHash).execute();
        return handle.createUpdate("DELETE FROM subscription WHERE asker_hash = :asker")
                .bind("asker", askerHash)
                .execute();
    }

    private int keep(Handle handle, Asker asker, byte[] askerHash, Set<Subject> subjects, Instant at) {
        return handle.createUpdate("""
                        INSERT INTO subscription (asker_hash, channel, asker_key, content, changed_at)
                        VALUES (:asker, :channel, :key, :content, :at)
                        ON CONFLICT (asker_hash) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at
                        """)
                .bind("asker", askerHash)
                .bind("channel", asker.channel().code())
                .bind("key", cipher.seal(place("asker_key", askerHash), asker.key()))
                .bind(
                        "content",
                        cipher.seal(
                                place("content", askerHash),
                                subjects.stream().sorted().map(Subject::code).collect(Collectors.joining(","))))
                .bind("at", at.toEpochMilli())
                .execute();
    }

    static Set<Subject> subjects(FieldCipher cipher, byte[] askerHash, byte[] sealed) {
        return Arrays.stream(cipher.open(place("content", askerHash), sealed).split(",", -1))
                .map(Subject::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Subject.class)));
    }

    static Place place(String column, byte[] askerHash) {
        return new Place("subscription", column, HexFormat.of().formatHex(askerHash));
    }
}
