package org.niangjia.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.staff.StaffSessions;
import org.niangjia.consultation.attendance.Reception;

/**
 * Deletes what is kept long enough, as {@code docs/data-inventory.yaml} promises. A question that staff still have to look at is kept until it
 * is closed, a message that waits until it is sent, what a case hangs on as long as the case; but not for one who blocked the bot. Safe for
 * use by several threads.
 */
public final class SqliteRetention {

    /** Twice what Telegram keeps an update for, and some days for an operator to notice a fault. */
    static final Duration DECIDED_INBOX = Duration.ofDays(7);

    static final Duration DIALOGUE = Duration.ofDays(1);
    static final Duration OUTGOING = Duration.ofDays(30);
    /** Longer than anything waits for one who blocked the bot; after that it is tried again. */
    static final Duration UNREACHABLE = Duration.ofDays(90);

    static final Duration QUESTION = Duration.ofDays(90);
    static final Duration LOGIN_ATTEMPT = Duration.ofDays(1);

    /** Longer than a year, the time to apply for arbitration, and the courts after it. */
    static final Period ISSUED_ANSWER = Period.ofYears(3);

    /** After a year without a change she is asked again whether she agrees. */
    static final Duration ASKER = Duration.ofDays(365);

    /** Long enough to look into it again, and for two yearly reports. */
    static final Duration ARCHIVED_CASE = Duration.ofDays(730);

    static final Duration WITHDRAWN_CASE = Duration.ofDays(90);
    static final Duration BULK_ACTION = Duration.ofDays(90);

    /** After the last case of its asker is gone there is nothing to come back to; a new one may not have its case yet. */
    static final Duration RECEIPT = Duration.ofDays(7);

    /** Questions {@code q} that nobody needs any more. */
    private static final String LONG_ENOUGH = "q.recorded_at <= :before"
            + " AND q.id NOT IN (SELECT question_id FROM unresolved_question WHERE closed_at IS NULL)"
            + " AND q.id NOT IN (SELECT question_id FROM case_file)"
            + " AND q.id NOT IN (SELECT question_id FROM outbox WHERE state = 'waiting' AND question_id IS NOT NULL)";

    private final Database database;

    SqliteRetention(Database database) {
        this.database = database;
    }

    /** Deletes what had to be deleted by {@code now}, from the file too, and returns how many rows that were. */
    public int purge(Instant now) {
        int deleted = database.write(handle -> delete(
                        handle, "DELETE FROM inbox WHERE decided_at <= :before", now.minus(DECIDED_INBOX))
                + delete(handle, "DELETE FROM dialogue WHERE renewed_at <= :before", now.minus(DIALOGUE))
                + delete(handle, "DELETE FROM asker WHERE changed_at <= :before", now.minus(ASKER))
                + delete(handle, """
                        DELETE FROM outbox WHERE (state <> 'waiting' OR asker_hash IN (SELECT asker_hash FROM unreachable))
                            AND question_id IN (SELECT id FROM question WHERE recorded_at <= :before)
                        """, now.minus(OUTGOING))
                + delete(
                        handle,
                        "DELETE FROM case_file WHERE stage = 'archived' AND changed_at <= :before",
                        now.minus(ARCHIVED_CASE))
                + delete(
                        handle,
                        "DELETE FROM case_file WHERE stage = 'withdrawn' AND changed_at <= :before",
                        now.minus(WITHDRAWN_CASE))
                + delete(handle, "DELETE FROM bulk_action WHERE at <= :before", now.minus(BULK_ACTION))
                + deleteQuestions(handle, now)
                + delete(
                        handle,
                        "DELETE FROM campaign_recipient WHERE campaign_id IN (SELECT id FROM campaign WHERE ended_at <= :before)",
                        now.minus(OUTGOING))
                + delete(handle, "DELETE FROM subscription WHERE changed_at <= :before", now.minus(ASKER))
                + handle.createUpdate("DELETE FROM issued_answer WHERE first_issued_on <= :before")
                        .bind(
                                "before",
                                LocalDate.ofInstant(now, Reception.ZONE)
                                        .minus(ISSUED_ANSWER)
                                        .toString())
                        .execute()
                + delete(handle, """
                        DELETE FROM receipt WHERE given_at <= :before AND asker_hash NOT IN (SELECT asker_hash FROM case_file)
                        """, now.minus(RECEIPT))
                + delete(handle, "DELETE FROM unreachable WHERE since <= :before", now.minus(UNREACHABLE))
                + delete(handle, "DELETE FROM login_attempt WHERE tried_at <= :before", now.minus(LOGIN_ATTEMPT))
                + delete(
                        handle,
                        "DELETE FROM staff_session WHERE begun_at <= :before",
                        now.minus(StaffSessions.LONGEST)));
        database.emptyJournal();
        return deleted;
    }

    /** Their numbers stay, as reports of a year need them; what is counted and what is deleted is chosen by the same words. */
    private static int deleteQuestions(Handle handle, Instant now) {
        handle.createUpdate(
                        "INSERT INTO past_questions (day, kind, topic, rating, questions)"
                                + " SELECT date((d.decided_at + 28800000) / 1000, 'unixepoch'), d.kind, coalesce(d.topic, ''),"
                                + " coalesce(r.rating, ''), count(*)"
                                + " FROM question q JOIN decision d ON d.question_id = q.id LEFT JOIN rating r ON r.question_id = q.id"
                                + " WHERE " + LONG_ENOUGH + " GROUP BY 1, 2, 3, 4"
                                + " ON CONFLICT (day, kind, topic, rating) DO UPDATE SET questions = questions + excluded.questions")
                .bind("before", now.minus(QUESTION).toEpochMilli())
                .execute();
        handle.createUpdate("DELETE FROM past_questions WHERE day <= :before")
                .bind(
                        "before",
                        LocalDate.ofInstant(now.minus(ARCHIVED_CASE), Reception.ZONE)
                                .toString())
                .execute();
        return delete(handle, "DELETE FROM question AS q WHERE " + LONG_ENOUGH, now.minus(QUESTION));
    }

    private static int delete(Handle handle, String sql, Instant before) {
        return handle.createUpdate(sql).bind("before", before.toEpochMilli()).execute();
    }
}
