package org.niangjia.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.niangjia.casework.ConsultationFigures;
import org.niangjia.consultation.attendance.Reception;

/** Figures counted by the database from an index alone. Safe for use by several threads. */
final class SqliteFigures implements ConsultationFigures {

    private static final int MOST_LISTED = 8;

    /** What came in but was no question. */
    private static final String QUESTIONS = "decided_at >= :from AND decided_at < :to AND kind IN ("
            + "'answered', 'clarifying_question', 'slot_question', 'not_confirmed', 'not_understood', 'handed_off', 'out_of_scope', 'crisis', 'failed')";

    private final Database database;

    SqliteFigures(Database database) {
        this.database = database;
    }

    /** How many questions of a day had a kind of reply. */
    private record Counted(LocalDate day, Outcome outcome, long questions) {}

    @Override
    public Figures during(LocalDate first, LocalDate last) {
        Instant from = first.atStartOfDay(Reception.ZONE).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(Reception.ZONE).toInstant();
        return database.read(handle -> {
            List<Counted> counted = counted(handle, from, to);
            return new Figures(
                    first,
                    last,
                    outcomes(counted),
                    days(counted, first, last),
                    topics(handle, from, to),
                    gaps(handle, from, to),
                    replying(handle, from, to),
                    unresolved(handle, from, to));
        });
    }

    /** China has had one time zone without summer time since 1992: a day is the same 24 hours for every row. */
    private static List<Counted> counted(Handle handle, Instant from, Instant to) {
        return handle.createQuery("SELECT (decided_at + 28800000) / 86400000 AS day, kind, count(*) AS questions"
                        + " FROM decision WHERE " + QUESTIONS + " GROUP BY day, kind")
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .map((row, context) -> new Counted(
                        LocalDate.ofEpochDay(row.getLong("day")),
                        Outcome.of(row.getString("kind")).orElseThrow(),
                        row.getLong("questions")))
                .list();
    }

    private static Map<Outcome, Long> outcomes(List<Counted> counted) {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        counted.forEach(c -> outcomes.merge(c.outcome(), c.questions(), Long::sum));
        return outcomes;
    }

    private static List<Day> days(List<Counted> counted, LocalDate first, LocalDate last) {
        Map<LocalDate, List<Counted>> byDay =
                counted.stream().collect(Collectors.groupingBy(Counted::day, TreeMap::new, Collectors.toList()));
        return first.datesUntil(last.plusDays(1))
                .map(day -> day(day, byDay.getOrDefault(day, List.of())))
                .toList();
    }

    private static Day day(LocalDate day, List<Counted> counted) {
        long answered = sum(counted.stream().filter(c -> c.outcome() == Outcome.ANSWERED));
        long askedBack = sum(counted.stream().filter(c -> c.outcome() == Outcome.ASKED_BACK));
        return new Day(day, answered, askedBack, sum(counted.stream()) - answered - askedBack);
    }

    private static long sum(Stream<Counted> counted) {
        return counted.mapToLong(Counted::questions).sum();
    }

    private static List<TopicCount> topics(Handle handle, Instant from, Instant to) {
        return handle.createQuery(
                        "SELECT topic, count(*) AS questions, sum(kind = 'answered') AS answered FROM decision"
                                + " WHERE " + QUESTIONS + " AND kind NOT IN ('out_of_scope', 'crisis')"
                                + " GROUP BY topic ORDER BY questions DESC, topic LIMIT " + MOST_LISTED)
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .map((row, context) -> new TopicCount(
                        Optional.ofNullable(row.getString("topic")), row.getLong("questions"), row.getLong("answered")))
                .list();
    }

    private static List<Gap> gaps(Handle handle, Instant from, Instant to) {
        return handle.createQuery("""
                        SELECT d.intent, count(*) AS questions FROM unresolved_question u JOIN decision d ON d.question_id = u.question_id
                        WHERE u.opened_at >= :from AND u.opened_at < :to AND u.closed_at IS NULL
                        GROUP BY d.intent ORDER BY questions DESC, d.intent LIMIT 8
                        """)
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .map((row, context) -> new Gap(Optional.ofNullable(row.getString("intent")), row.getLong("questions")))
                .list();
    }

    /** From how many replies took how many whole milliseconds: exact to the millisecond, without sorting every row. */
    private static Replying replying(Handle handle, Instant from, Instant to) {
        List<long[]> counts = new ArrayList<>();
        handle.createQuery("SELECT CAST(round(elapsed_millis) AS INTEGER) AS millis, count(*) AS replies FROM decision"
                        + " WHERE " + QUESTIONS + " GROUP BY millis ORDER BY millis")
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .map((row, context) -> new long[] {row.getLong("millis"), row.getLong("replies")})
                .forEach(counts::add);
        return new Replying(atMost(counts, 0.5), atMost(counts, 0.95));
    }

    private static long atMost(List<long[]> counts, double share) {
        long all = counts.stream().mapToLong(c -> c[1]).sum();
        long passed = 0;
        for (long[] count : counts) {
            passed += count[1];
            if (passed >= share * all) {
                return count[0];
            }
        }
        return 0;
    }

    private static long unresolved(Handle handle, Instant from, Instant to) {
        return handle.createQuery(
                        "SELECT count(*) FROM unresolved_question WHERE opened_at >= :from AND opened_at < :to AND closed_at IS NULL")
                .bind("from", from.toEpochMilli())
                .bind("to", to.toEpochMilli())
                .mapTo(Long.class)
                .one();
    }
}
