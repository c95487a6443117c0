package org.niangjia.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.casework.staff.StaffSessions;

/** The sessions of staff as a table, so that a restart of the program signs nobody out. Safe for use by several threads. */
final class SqliteStaffSessions implements StaffSessions {

    /** So exactly is it known when a session was last used: a write for every page would be one too many. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Database database;
    private final FieldCipher cipher;
    private final LookupHash hash;

    SqliteStaffSessions(Database database, FieldCipher cipher, LookupHash hash) {
        this.database = database;
        this.cipher = cipher;
        this.hash = hash;
    }

    @Override
    public void begin(String token, long staff, Instant at) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM staff_session WHERE begun_at <= :longest OR used_at <= :idle")
                    .bind("longest", at.minus(LONGEST).toEpochMilli())
                    .bind("idle", at.minus(IDLE).toEpochMilli())
                    .execute();
            return handle.createUpdate("""
                            INSERT INTO staff_session (token_hash, staff_id, begun_at, used_at) VALUES (:token, :staff, :at, :at)
                            """)
                    .bind("token", hash.ofToken(token))
                    .bind("staff", staff)
                    .bind("at", at.toEpochMilli())
                    .execute();
        });
    }

    /** A session that goes on. */
    private record Going(StaffAccount account, Instant usedAt) {}

    @Override
    public Optional<StaffAccount> find(String token, Instant now) {
        byte[] tokenHash = hash.ofToken(token);
        Optional<Going> session = database.read(handle -> handle.createQuery("SELECT " + SqliteStaffAccounts.COLUMNS
                        + ", t.used_at FROM staff_session t JOIN staff s ON s.id = t.staff_id"
                        + " WHERE t.token_hash = :token AND t.begun_at > :longest AND t.used_at > :idle AND s.active")
                .bind("token", tokenHash)
                .bind("longest", now.minus(LONGEST).toEpochMilli())
                .bind("idle", now.minus(IDLE).toEpochMilli())
                .map((row, context) -> new Going(
                        SqliteStaffAccounts.account(cipher, row), Instant.ofEpochMilli(row.getLong("used_at"))))
                .findOne());
        if (session.isPresent() && !session.get().usedAt().plus(NOTED_EVERY).isAfter(now)) {
            database.write(
                    handle -> handle.createUpdate("UPDATE staff_session SET used_at = :at WHERE token_hash = :token")
                            .bind("at", now.toEpochMilli())
                            .bind("token", tokenHash)
                            .execute());
        }
        return session.map(Going::account);
    }

    @Override
    public void end(String token) {
        database.write(handle -> handle.createUpdate("DELETE FROM staff_session WHERE token_hash = :token")
                .bind("token", hash.ofToken(token))
                .execute());
    }

    @Override
    public int count(Instant now) {
        return database.read(handle -> handle.createQuery(
                        "SELECT count(*) FROM staff_session WHERE begun_at > :longest AND used_at > :idle")
                .bind("longest", now.minus(LONGEST).toEpochMilli())
                .bind("idle", now.minus(IDLE).toEpochMilli())
                .mapTo(Integer.class)
                .one());
    }
}
