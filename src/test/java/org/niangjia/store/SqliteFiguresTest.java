package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.casework.ConsultationFigures.Outcome.ANSWERED;
import static org.niangjia.casework.ConsultationFigures.Outcome.ASKED_BACK;
import static org.niangjia.casework.ConsultationFigures.Outcome.NOT_UNDERSTOOD;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.Test;
import org.niangjia.Suite;
import org.niangjia.casework.ConsultationFigures;
import org.niangjia.casework.ConsultationFigures.Day;
import org.niangjia.casework.ConsultationFigures.Gap;
import org.niangjia.casework.ConsultationFigures.Replying;
import org.niangjia.casework.ConsultationFigures.TopicCount;

class SqliteFiguresTest extends StoreTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MONDAY = SUNDAY.plusDays(1);

    private int questions;

    /** At so many hours after midnight of that Sunday in China. */
    private void asked(double hour, String kind, String topic, String intent, double millis) {
        questions++;
        long at = Instant.parse("2026-11-21T16:00:00Z").toEpochMilli() + (long) (hour * 3_600_000);
        execute("INSERT INTO question (id, channel, asker_hash, words, language, asked_on, recorded_at) VALUES ("
                + questions + ", 'web', x'00', x'00', 'zh', '2026-11-22', " + at + ")");
        execute(
                "INSERT INTO decision (question_id, kind, topic, intent, confidence, jurisdiction, as_of, candidates, revision,"
                        + " elapsed_millis, decided_at) VALUES (" + questions + ", '" + kind + "', " + topic + ", "
                        + intent
                        + ", 0.5, 'CN-SD', '2026-11-22', '[]', 'r', " + millis + ", " + at + ")");
        if (kind.equals("not_understood")) {
            execute("INSERT INTO unresolved_question (question_id, asker_key, reason, opened_at) VALUES (" + questions
                    + ", x'00', 'not_understood', " + at + ")");
        }
    }

    @Test
    void countsByTheDaysOfTheAskers() {
        asked(-0.01, "answered", "'breastfeeding'", "'breastfeeding.time'", 5);
        asked(0, "answered", "'breastfeeding'", "'breastfeeding.time'", 5);
        asked(23.99, "clarifying_question", "'maternity_leave'", "'maternity_leave.days'", 10);
        asked(24, "not_understood", "'maternity_leave'", "'maternity_leave.days'", 100);
        asked(25, "not_understood", "NULL", "NULL", 1);
        asked(26, "command", "NULL", "NULL", 1);
        asked(48, "answered", "'breastfeeding'", "'breastfeeding.time'", 5);

        ConsultationFigures.Figures figures = store.figures().during(SUNDAY, MONDAY);

        assertThat(figures.days()).containsExactly(new Day(SUNDAY, 1, 1, 0), new Day(MONDAY, 0, 0, 2));
        assertThat(figures.questions()).isEqualTo(4);
        assertThat(figures.of(ANSWERED)).isEqualTo(1);
        assertThat(figures.share(ASKED_BACK)).isEqualTo(0.25);
        assertThat(figures.of(NOT_UNDERSTOOD)).isEqualTo(2);
        assertThat(figures.topics())
                .containsExactly(
                        new TopicCount(Optional.of("maternity_leave"), 2, 0),
                        new TopicCount(Optional.empty(), 1, 0),
                        new TopicCount(Optional.of("breastfeeding"), 1, 1));
        assertThat(figures.gaps())
                .containsExactly(new Gap(Optional.empty(), 1), new Gap(Optional.of("maternity_leave.days"), 1));
        assertThat(figures.replying()).isEqualTo(new Replying(5, 100));
        assertThat(figures.unresolved()).isEqualTo(2);
    }

    @Test
    void areZeroWhereNothingWasAsked() {
        ConsultationFigures.Figures figures = store.figures().during(SUNDAY, SUNDAY);

        assertThat(figures.questions()).isZero();
        assertThat(figures.share(ANSWERED)).isZero();
        assertThat(figures.days()).containsExactly(new Day(SUNDAY, 0, 0, 0));
        assertThat(figures.replying()).isEqualTo(new Replying(0, 0));
    }

    @Test
    void takeNoLongerThanAPageMayForAHundredThousandQuestions() {
        // Fewer in every build, since other tests run beside it.
        int questions = Suite.IS_FULL ? 100_000 : 20_000;
        fill(questions);
        store.figures().during(SUNDAY.minusDays(89), SUNDAY);
        long best = Long.MAX_VALUE;
        // Of several, as other tests run beside it.
        for (int i = 0; i < 15; i++) {
            long start = System.nanoTime();
            var figures = store.figures().during(SUNDAY.minusDays(89), SUNDAY);
            best = Math.min(best, System.nanoTime() - start);
            assertThat(figures.questions()).isEqualTo(questions);
            assertThat(figures.unresolved()).isEqualTo(questions / 5);
        }
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(300));
    }

    private void fill(int questions) {
        long end = Instant.parse("2026-11-22T10:00:00Z").toEpochMilli();
        List<String> kinds = List.of("answered", "answered", "clarifying_question", "not_understood", "out_of_scope");
        store.database().write(handle -> {
            PreparedBatch asked = handle.prepareBatch(
                    "INSERT INTO question (id, channel, asker_hash, words, language, asked_on, recorded_at)"
                            + " VALUES (?, 'web', zeroblob(32), zeroblob(120), 'zh', '2026-11-22', ?)");
            PreparedBatch decided = handle.prepareBatch(
                    "INSERT INTO decision (question_id, kind, topic, intent, confidence, jurisdiction, as_of, candidates, revision,"
                            + " elapsed_millis, decided_at) VALUES (?, ?, ?, ?, 0.5, 'CN-SD', '2026-11-22', ?, 'r', ?, ?)");
            PreparedBatch unresolved = handle.prepareBatch(
                    "INSERT INTO unresolved_question (question_id, asker_key, reason, opened_at) VALUES (?, zeroblob(50), 'not_understood', ?)");
            for (int i = 1; i <= questions; i++) {
                long at = end - (questions - i) * 77_000L;
                String kind = kinds.get(i % kinds.size());
                asked.add(i, at);
                decided.add(
                        i, kind, "topic" + i % 23, "topic" + i % 23 + ".i" + i % 5, "x".repeat(200), i % 977 / 7.0, at);
                if (kind.equals("not_understood")) {
                    unresolved.add(i, at);
                }
            }
            asked.execute();
            decided.execute();
            return unresolved.execute();
        });
    }
}
