package org.niangjia.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.CaseClass;
import org.niangjia.casework.CaseClock;
import org.niangjia.casework.ConsultationFigures.Outcome;
import org.niangjia.casework.Stage;
import org.niangjia.casework.report.Counts;
import org.niangjia.casework.report.Counts.Table;
import org.niangjia.casework.report.ReportFigures;
import org.niangjia.casework.report.SmallCounts;
import org.niangjia.casework.report.Tally;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.consultation.dialogue.Rating;

/**
 * Counts for reports: of the questions that are there, of the numbers that those left which were deleted in time, and of cases. Safe for use
 * by several threads.
 */
final class SqliteReportFigures implements ReportFigures {

    /** Up to two weeks are shown day by day, up to a quarter week by week, more month by month. */
    private static final int DAY_BY_DAY = 14;

    private static final int WEEK_BY_WEEK = 92;

    private static final Set<Stage> DONE = Set.of(Stage.CLOSED, Stage.CHECKED, Stage.ARCHIVED);

    private final Database database;

    SqliteReportFigures(Database database) {
        this.database = database;
    }

    /** Questions of a day with the same reply and topic. */
    private record Asked(LocalDate day, Outcome outcome, String topic, long questions) {
        long answered() {
            return outcome == Outcome.ANSWERED ? questions : 0;
        }
    }

    /** A case, as far as it is counted. */
    private record Worked(
            CaseClass caseClass, String department, Stage stage, CaseClock clock, Optional<Boolean> satisfied) {

        /** Whether it was answered in time; empty as long as that is open, and where it was withdrawn. */
        Optional<Boolean> inTime(Instant now) {
            CaseClock.Timeliness stands = clock.timeliness(now);
            if (stage == Stage.WITHDRAWN || stands == CaseClock.Timeliness.NOT_KNOWN) {
                return Optional.empty();
            }
            return stands == CaseClock.Timeliness.LATE
                    ? Optional.of(false)
                    : clock.answeredAt().map(at -> true);
        }
    }

    /** Rows of a table by label, in the order in which they come up. */
    private static final class Rows {
        private final Map<String, Tally> byLabel = new LinkedHashMap<>();

        void add(String label, long count, long part) {
            Tally more = new Tally(label, count, part);
            byLabel.merge(
                    label,
                    more,
                    (before, tally) -> new Tally(label, before.count() + tally.count(), before.part() + tally.part()));
        }

        List<Tally> inOrder() {
            return List.copyOf(byLabel.values());
        }

        /** The most first. */
        List<Tally> bySize() {
            return byLabel.values().stream()
                    .sorted(Comparator.comparingLong(Tally::count).reversed().thenComparing(Tally::label))
                    .toList();
        }
    }

    @Override
    public Counts during(LocalDate first, LocalDate last, Instant now) {
        return database.read(handle -> {
            Map<Table, List<Tally>> tables = new EnumMap<>(Table.class);
            questions(tables, asked(handle, first, last), first, last);
            tables.put(Table.RATINGS, ratings(handle, first, last));
            cases(tables, worked(handle, first, last), now);
            return new Counts(first, last, tables);
        });
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Reception.ZONE).toInstant();
    }

    /** China has had one time zone without summer time since 1992: a day is the same 24 hours for every row. */
    private static List<Asked> asked(Handle handle, LocalDate first, LocalDate last) {
        return handle
                .createQuery("""
                        SELECT (decided_at + 28800000) / 86400000 AS day, kind, coalesce(topic, '') AS topic, count(*) AS questions
                        FROM decision WHERE decided_at >= :from AND decided_at < :to GROUP BY 1, 2, 3
                        UNION ALL
                        SELECT unixepoch(day) / 86400, kind, topic, sum(questions) FROM past_questions
                        WHERE day >= :first AND day <= :last GROUP BY 1, 2, 3
                        """)
                .bind("from", start(first).toEpochMilli())
                .bind("to", start(last.plusDays(1)).toEpochMilli())
                .bind("first", first.toString())
                .bind("last", last.toString())
                .map((row, context) -> asked(
                        row.getLong("day"), row.getString("kind"), row.getString("topic"), row.getLong("questions")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty for what came in but was no question. */
    private static Optional<Asked> asked(long day, String kind, String topic, long questions) {
        return Outcome.of(kind)
                .map(outcome -> new Asked(LocalDate.ofEpochDay(day), outcome, topic(topic, outcome), questions));
    }

    /** What is not ours has no topic, and of somebody in danger none is told. */
    private static String topic(String topic, Outcome outcome) {
        return outcome == Outcome.OUT_OF_SCOPE || outcome == Outcome.CRISIS ? "" : topic;
    }

    private static void questions(Map<Table, List<Tally>> tables, List<Asked> asked, LocalDate first, LocalDate last) {
        Rows outcomes = new Rows();
        for (Outcome outcome : Outcome.values()) {
            outcomes.add(SmallCounts.code(outcome), 0, 0);
        }
        Map<LocalDate, String> labels = labels(first, last);
        Rows periods = new Rows();
        labels.values().forEach(label -> periods.add(label, 0, 0));
        Rows topics = new Rows();
        asked.forEach(some -> {
            outcomes.add(SmallCounts.code(some.outcome()), some.questions(), 0);
            periods.add(labels.getOrDefault(some.day(), ""), some.questions(), some.answered());
            topics.add(some.topic(), some.questions(), some.answered());
        });
        tables.put(Table.OUTCOMES, outcomes.inOrder());
        tables.put(Table.PERIODS, periods.inOrder());
        tables.put(Table.TOPICS, topics.bySize());
    }

    /** The stretch of time that each day belongs to, as both its ends. */
    private static Map<LocalDate, String> labels(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        Map<LocalDate, String> labels = new TreeMap<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate from = day;
            LocalDate to = day;
            if (days > WEEK_BY_WEEK) {
                from = day.withDayOfMonth(1);
                to = day.with(TemporalAdjusters.lastDayOfMonth());
            } else if (days > DAY_BY_DAY) {
                from = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                to = from.plusDays(6);
            }
            labels.put(day, (from.isBefore(first) ? first : from) + "/" + (to.isAfter(last) ? last : to));
        }
        return labels;
    }

    private static List<Tally> ratings(Handle handle, LocalDate first, LocalDate last) {
        Rows ratings = new Rows();
        for (Rating rating : Rating.values()) {
            ratings.add(label(rating), 0, 0);
        }
        handle.createQuery("""
                        SELECT r.rating, count(*) AS answers FROM rating r JOIN decision d ON d.question_id = r.question_id
                        WHERE d.decided_at >= :from AND d.decided_at < :to GROUP BY 1
                        UNION ALL
                        SELECT rating, sum(questions) FROM past_questions WHERE day >= :first AND day <= :last AND rating <> '' GROUP BY 1
                        """)
                .bind("from", start(first).toEpochMilli())
                .bind("to", start(last.plusDays(1)).toEpochMilli())
                .bind("first", first.toString())
                .bind("last", last.toString())
                .map((row, context) -> new Tally(
                        Rating.of(row.getString("rating"))
                                .map(SqliteReportFigures::label)
                                .orElse(""),
                        row.getLong("answers"),
                        0))
                .list()
                .forEach(tally -> ratings.add(tally.label(), tally.count(), 0));
        return ratings.inOrder();
    }

    private static String label(Rating rating) {
        return rating.name().toLowerCase(Locale.ROOT);
    }

    private static List<Worked> worked(Handle handle, LocalDate first, LocalDate last) {
        return handle.createQuery("""
                        SELECT class, coalesce(department, '') AS department, stage, started_at, due_at, answered_at, satisfied
                        FROM case_file WHERE opened_at >= :from AND opened_at < :to
                        """)
                .bind("from", start(first).toEpochMilli())
                .bind("to", start(last.plusDays(1)).toEpochMilli())
                .map((row, context) -> new Worked(
                        CaseClass.valueOf(row.getString("class").toUpperCase(Locale.ROOT)),
                        row.getString("department"),
                        Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
                        new CaseClock(
                                Instant.ofEpochMilli(row.getLong("started_at")),
                                CaseRows.time(row, "due_at"),
                                Optional.empty(),
                                Optional.empty(),
                                CaseRows.time(row, "answered_at")),
                        CaseRows.number(row, "satisfied").map(yes -> yes == 1)))
                .list();
    }

    private static void cases(Map<Table, List<Tally>> tables, List<Worked> worked, Instant now) {
        Rows classes = new Rows();
        for (CaseClass caseClass : CaseClass.values()) {
            classes.add(caseClass.code(), 0, 0);
        }
        Rows departments = new Rows();
        Rows timeliness = new Rows();
        Rows satisfaction = new Rows();
        worked.forEach(some -> {
            long done = DONE.contains(some.stage()) ? 1 : 0;
            classes.add(some.caseClass().code(), 1, done);
            departments.add(some.department(), 1, done);
            some.inTime(now).ifPresent(yes -> timeliness.add(some.department(), 1, yes ? 1 : 0));
            some.satisfied().ifPresent(yes -> satisfaction.add(some.department(), 1, yes ? 1 : 0));
        });
        tables.put(Table.CLASSES, classes.inOrder());
        tables.put(Table.DEPARTMENTS, departments.bySize());
        tables.put(Table.TIMELINESS, timeliness.bySize());
        tables.put(Table.SATISFACTION, satisfaction.bySize());
    }
}
