package org.niangjia.store;

import java.time.Instant;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.consent.AskerRecords;
import org.niangjia.question.Asker;

/** What askers have chosen, as a table. Safe for use by several threads. */
final class SqliteAskerRecords implements AskerRecords {

    private final Database database;
    private final FieldCipher cipher;
    private final LookupHash hash;

    SqliteAskerRecords(Database database, FieldCipher cipher, LookupHash hash) {
        this.database = database;
        this.cipher = cipher;
        this.hash = hash;
    }

    @Override
    public AskerRecord of(Asker asker) {
        return database.read(handle -> of(handle, asker));
    }

    AskerRecord of(Handle handle, Asker asker) {
        byte[] askerHash = hash.ofAsker(asker);
        return handle.createQuery("SELECT content FROM asker WHERE asker_hash = :asker")
                .bind("asker", askerHash)
                .map((row, context) -> row.getBytes(1))
                .findOne()
                .map(content -> StoredJson.asker(cipher.open(place(askerHash), content)))
                .orElse(AskerRecord.NEW);
    }

    @Override
    public void keep(Asker asker, AskerRecord record, Instant at) {
        byte[] askerHash = hash.ofAsker(asker);
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO asker (asker_hash, content, changed_at) VALUES (:asker, :content, :at)
                        ON CONFLICT (asker_hash) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at
                        """)
                .bind("asker", askerHash)
                .bind("content", cipher.seal(place(askerHash), StoredJson.ofAsker(record)))
                .bind("at", at.toEpochMilli())
                .execute());
    }

    static Place place(byte[] askerHash) {
        return new Place("asker", "content", HexFormat.of().formatHex(askerHash));
    }
}
