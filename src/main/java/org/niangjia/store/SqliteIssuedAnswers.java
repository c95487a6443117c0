package org.niangjia.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.verification.Check;
import org.niangjia.consultation.verification.IssuedAnswer;
import org.niangjia.consultation.verification.IssuedAnswers;
import org.niangjia.consultation.verification.VerificationCode;
import org.niangjia.question.Jurisdiction;

/** The issued answers as a table; their codes are hashed, so that the file gives nobody a valid one. Safe for use by several threads. */
final class SqliteIssuedAnswers implements IssuedAnswers {

    private final Database database;
    private final LookupHash hash;

    SqliteIssuedAnswers(Database database, LookupHash hash) {
        this.database = database;
        this.hash = hash;
    }

    /** The first time counts: later ones are the same answer. */
    static void add(Handle handle, LookupHash hash, Check check, Instant at) {
        IssuedAnswer answer = check.issued();
        handle.createUpdate("""
                        INSERT INTO issued_answer (code_hash, article, revision, jurisdiction, as_of, fingerprint, first_issued_on)
                        VALUES (:code, :article, :revision, :jurisdiction, :asOf, :fingerprint, :on) ON CONFLICT (code_hash) DO NOTHING
                        """)
                .bind("code", hash.ofCode(check.code()))
                .bind("article", answer.article())
                .bind("revision", answer.revision())
                .bind("jurisdiction", answer.jurisdiction().code())
                .bind("asOf", answer.asOf().toString())
                .bind("fingerprint", answer.fingerprint())
                .bind("on", LocalDate.ofInstant(at, Reception.ZONE).toString())
                .execute();
    }

    @Override
    public VerificationCode codeOf(IssuedAnswer answer) {
        return VerificationCode.of(hash.ofIssued(answer));
    }

    @Override
    public Optional<Found> find(VerificationCode code) {
        return database.read(handle -> handle.createQuery("""
                        SELECT article, revision, jurisdiction, as_of, fingerprint, first_issued_on, ended_on
                        FROM issued_answer WHERE code_hash = :code
                        """)
                .bind("code", hash.ofCode(code))
                .map((row, context) -> found(row))
                .findOne());
    }

    @Override
    public void noteEnded(VerificationCode code, Optional<LocalDate> on) {
        database.write(handle -> handle.createUpdate("UPDATE issued_answer SET ended_on = :on WHERE code_hash = :code")
                .bind("on", on.map(LocalDate::toString).orElse(null))
                .bind("code", hash.ofCode(code))
                .execute());
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new IssuedAnswer(
                        row.getString("article"),
                        row.getString("revision"),
                        new Jurisdiction(row.getString("jurisdiction")),
                        LocalDate.parse(row.getString("as_of")),
                        row.getString("fingerprint")),
                LocalDate.parse(row.getString("first_issued_on")),
                Optional.ofNullable(row.getString("ended_on")).map(LocalDate::parse));
    }
}
