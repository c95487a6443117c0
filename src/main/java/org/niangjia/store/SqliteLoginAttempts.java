package org.niangjia.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.staff.LoginAttempts;
import org.niangjia.question.Utterance;

/** Tries to sign in as a table, so that a restart of the program forgets none. Safe for use by several threads. */
final class SqliteLoginAttempts implements LoginAttempts {

    private final Database database;
    private final LookupHash hash;

    SqliteLoginAttempts(Database database, LookupHash hash) {
        this.database = database;
        this.hash = hash;
    }

    @Override
    public boolean admit(List<Counted> counted, Duration within, Instant now) {
        return database.write(handle -> {
            boolean free =
                    counted.stream().allMatch(subject -> tried(handle, subject, now.minus(within)) < subject.most());
            if (free) {
                counted.forEach(subject -> handle.createUpdate(
                                "INSERT INTO login_attempt (subject_hash, tried_at) VALUES (:subject, :at)")
                        .bind("subject", hashed(subject))
                        .bind("at", now.toEpochMilli())
                        .execute());
            }
            return free;
        });
    }

    @Override
    public void succeeded(Counted login, Counted address) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM login_attempt WHERE subject_hash = :subject")
                    .bind("subject", hashed(login))
                    .execute();
            return handle.createUpdate("""
                            DELETE FROM login_attempt WHERE id = (SELECT max(id) FROM login_attempt WHERE subject_hash = :subject)
                            """).bind("subject", hashed(address)).execute();
        });
    }

    private int tried(Handle handle, Counted subject, Instant since) {
        return handle.createQuery(
                        "SELECT count(*) FROM login_attempt WHERE subject_hash = :subject AND tried_at > :since")
                .bind("subject", hashed(subject))
                .bind("since", since.toEpochMilli())
                .mapTo(Integer.class)
                .one();
    }

    private byte[] hashed(Counted subject) {
        String value = Utterance.of(subject.value()).words();
        return hash.ofAttempt(subject.kind().name().toLowerCase(Locale.ROOT), value);
    }
}
