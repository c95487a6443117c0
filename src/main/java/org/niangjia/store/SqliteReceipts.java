package org.niangjia.store;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.niangjia.consultation.verification.Receipt;
import org.niangjia.consultation.verification.Receipts;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;

/** The receipts as a table that holds no receipt, only hashes of them. Safe for use by several threads. */
final class SqliteReceipts implements Receipts {

    private final SecureRandom random = new SecureRandom();
    private final Database database;
    private final FieldCipher cipher;
    private final LookupHash hash;

    SqliteReceipts(Database database, FieldCipher cipher, LookupHash hash) {
        this.database = database;
        this.cipher = cipher;
        this.hash = hash;
    }

    @Override
    public Receipt give(Asker asker, Instant at) {
        Receipt receipt = Receipt.draw(random);
        database.write(handle -> {
            long row = Database.nextId(handle, "receipt");
            return handle.createUpdate("""
                            INSERT INTO receipt (id, receipt_hash, channel, asker_hash, asker_key, given_at)
                            VALUES (:row, :receipt, :channel, :askerHash, :askerKey, :at)
                            """)
                    .bind("row", row)
                    .bind("receipt", hash.ofReceipt(receipt))
                    .bind("channel", asker.channel().code())
                    .bind("askerHash", hash.ofAsker(asker))
                    .bind("askerKey", cipher.seal(place(row), asker.key()))
                    .bind("at", at.toEpochMilli())
                    .execute();
        });
        return receipt;
    }

    @Override
    public Optional<Asker> find(Receipt receipt) {
        return database.read(
                handle -> handle.createQuery("SELECT id, channel, asker_key FROM receipt WHERE receipt_hash = :receipt")
                        .bind("receipt", hash.ofReceipt(receipt))
                        .map((row, context) -> asker(row))
                        .findOne());
    }

    private Asker asker(ResultSet row) throws SQLException {
        return new Asker(
                Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
                cipher.open(place(row.getLong("id")), row.getBytes("asker_key")));
    }

    private static Place place(long row) {
        return new Place("receipt", "asker_key", row);
    }
}
