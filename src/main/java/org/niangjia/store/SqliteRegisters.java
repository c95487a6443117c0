package org.niangjia.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.niangjia.casework.CaseClock;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.ConsultationFigures.Outcome;
import org.niangjia.casework.Viewer;
import org.niangjia.casework.report.Register;
import org.niangjia.casework.report.SmallCounts;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.dialogue.Rating;

/** The office's registers out of the tables; no sealed column is opened for them. Safe for use by several threads. */
final class SqliteRegisters implements Register.Entries {

    private final Database database;

    SqliteRegisters(Database database) {
        this.database = database;
    }

    @Override
    public List<Register.Asked> questions(LocalDate first, LocalDate last) {
        return database.read(handle -> handle
                .createQuery("""
                        SELECT q.id, d.decided_at, q.channel, d.jurisdiction, d.topic, d.intent, d.kind, r.rating, c.number
                        FROM decision d JOIN question q ON q.id = d.question_id
                            LEFT JOIN rating r ON r.question_id = q.id
                            LEFT JOIN unresolved_question u ON u.question_id = q.id
                            LEFT JOIN case_file c ON c.id = u.case_id
                        WHERE d.decided_at >= :from AND d.decided_at < :to ORDER BY d.decided_at, q.id
                        """)
                .bind("from", start(first))
                .bind("to", start(last.plusDays(1)))
                .map((row, context) -> asked(
                        row.getLong("id"),
                        row.getLong("decided_at"),
                        row.getString("channel"),
                        row.getString("jurisdiction"),
                        row.getString("topic"),
                        row.getString("intent"),
                        row.getString("kind"),
                        row.getString("rating"),
                        row.getString("number")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /** Empty for what came in but was no question; of somebody in danger it is not told what about. */
    private static Optional<Register.Asked> asked(
            long id,
            long at,
            String channel,
            String place,
            @Nullable String topic,
            @Nullable String intent,
            String kind,
            @Nullable String rating,
            @Nullable String number) {
        return Outcome.of(kind).map(outcome -> {
            boolean told = outcome != Outcome.OUT_OF_SCOPE && outcome != Outcome.CRISIS;
            return new Register.Asked(
                    id,
                    Instant.ofEpochMilli(at),
                    channel,
                    place,
                    told && topic != null ? topic : "",
                    told && intent != null ? intent : "",
                    SmallCounts.code(outcome),
                    Optional.ofNullable(rating)
                            .flatMap(Rating::of)
                            .map(said -> said.name().toLowerCase(Locale.ROOT))
                            .orElse(""),
                    Optional.ofNullable(number)
                            .map(code -> new CaseNumber(code).toString())
                            .orElse(""));
        });
    }

    @Override
    public List<Register.Worked> cases(
            LocalDate first, LocalDate last, boolean complaintsOnly, Viewer viewer, Instant now) {
        Conditions which = new Conditions()
                .and("c.opened_at >= :from", "from", start(first))
                .and("c.opened_at < :to", "to", start(last.plusDays(1)));
        if (complaintsOnly) {
            which.and("c.class = 'complaint'");
        }
        Shield.visibleCases(which, viewer);
        return database.read(handle -> which.bindTo(
                        handle.createQuery("SELECT c.* FROM case_file c" + which.sql() + " ORDER BY c.opened_at, c.id"))
                .map((row, context) -> {
                    CaseClock clock = new CaseClock(
                            Instant.ofEpochMilli(row.getLong("started_at")),
                            CaseRows.time(row, "due_at"),
                            CaseRows.time(row, "warn_at"),
                            Optional.empty(),
                            CaseRows.time(row, "answered_at"));
                    String stage = row.getString("stage");
                    return new Register.Worked(
                            new CaseNumber(row.getString("number")).toString(),
                            Instant.ofEpochMilli(row.getLong("opened_at")),
                            row.getString("class"),
                            Optional.ofNullable(row.getString("topic")).orElse(""),
                            row.getString("jurisdiction"),
                            Optional.ofNullable(row.getString("department")).orElse(""),
                            stage,
                            clock.dueAt(),
                            clock.answeredAt(),
                            stage.equals("withdrawn")
                                    ? ""
                                    : clock.timeliness(now).code(),
                            row.getBoolean("extended"),
                            row.getInt("redone"),
                            CaseRows.number(row, "satisfied").map(yes -> yes == 1));
                })
                .list());
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(Reception.ZONE).toInstant().toEpochMilli();
    }
}
