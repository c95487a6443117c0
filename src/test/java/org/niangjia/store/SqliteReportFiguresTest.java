package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.store.Samples.NOON;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.niangjia.Suite;
import org.niangjia.answer.Texts;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.Opening;
import org.niangjia.casework.TiedName;
import org.niangjia.casework.Viewer;
import org.niangjia.casework.report.Counts;
import org.niangjia.casework.report.Counts.Table;
import org.niangjia.casework.report.Document;
import org.niangjia.casework.report.Format;
import org.niangjia.casework.report.Register;
import org.niangjia.casework.report.Report;
import org.niangjia.casework.report.ReportTexts;
import org.niangjia.casework.report.Tally;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class SqliteReportFiguresTest extends StoreTest {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteReportFiguresTest.class);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    /** Fewer in every build, in half the time, as other tests run beside it. */
    private static final int QUESTIONS = Suite.IS_FULL ? 100_000 : 20_000;

    private static final int CASES = QUESTIONS / 5;
    private static final Duration MOST = Duration.ofMillis(Suite.IS_FULL ? 5_000 : 2_500);

    private int questions;

    private void asked(LocalDate day, String kind, String topic, String rating) {
        questions++;
        long at = day.atTime(23, 59).toInstant(java.time.ZoneOffset.ofHours(8)).toEpochMilli();
        execute("INSERT INTO question (id, channel, asker_hash, words, language, asked_on, recorded_at) VALUES ("
                + questions + ", 'web', x'00', x'00', 'zh', '2026-11-22', " + at + ")");
        execute(
                "INSERT INTO decision (question_id, kind, topic, confidence, jurisdiction, as_of, candidates, revision, elapsed_millis,"
                        + " decided_at) VALUES (" + questions + ", '" + kind + "', " + topic
                        + ", 0.5, 'CN-SD', '2026-11-22', '[]', 'r', 1, " + at + ")");
        if (!rating.isEmpty()) {
            execute("INSERT INTO rating VALUES (" + questions + ", '" + rating + "', " + at + ")");
        }
    }

    private Counts counted(LocalDate first, LocalDate last) {
        return store.reportFigures().during(first, last, NOON);
    }

    private static Optional<Tally> row(Counts counts, Table table, String label) {
        return counts.of(table).stream()
                .filter(tally -> tally.label().equals(label))
                .findFirst();
    }

    @Test
    void countsQuestionsByOutcomeTopicTimeAndRating() {
        asked(SUNDAY.minusDays(1), "answered", "'breastfeeding'", "");
        asked(SUNDAY, "answered", "'breastfeeding'", "+");
        asked(SUNDAY, "clarifying_question", "'breastfeeding'", "wrong");
        asked(SUNDAY, "command", "NULL", "");
        asked(SUNDAY, "crisis", "'mental_health'", "");
        Counts counts = counted(SUNDAY, SUNDAY);
        assertThat(row(counts, Table.OUTCOMES, "answered")).contains(new Tally("answered", 1, 0));
        assertThat(row(counts, Table.OUTCOMES, "asked_back")).contains(new Tally("asked_back", 1, 0));
        assertThat(counts.of(Table.TOPICS)).containsExactly(new Tally("breastfeeding", 2, 1), new Tally("", 1, 0));
        assertThat(counts.of(Table.PERIODS)).containsExactly(new Tally("2026-11-22/2026-11-22", 3, 1));
        assertThat(row(counts, Table.RATINGS, "helpful")).contains(new Tally("helpful", 1, 0));
        assertThat(row(counts, Table.RATINGS, "wrong")).contains(new Tally("wrong", 1, 0));
    }

    @Test
    void countsAYearAlsoAfterItsQuestionsWereDeleted() {
        LocalDate first = SUNDAY.minusDays(300);
        for (int i = 0; i < 300; i++) {
            asked(
                    first.plusDays(i),
                    i % 3 == 0 ? "answered" : "not_understood",
                    "'breastfeeding'",
                    i % 5 == 0 ? "+" : "");
        }
        Counts before = counted(first, SUNDAY);
        store.retention().purge(NOON);
        store.retention().purge(NOON);
        assertThat(count("question")).isLessThan(100);
        Counts after = counted(first, SUNDAY);
        assertThat(after).isEqualTo(before);
        assertThat(row(after, Table.TOPICS, "breastfeeding")).contains(new Tally("breastfeeding", 300, 100));
        assertThat(after.of(Table.PERIODS)).hasSize(11);
    }

    @Test
    void numbersOfThePastAreDeletedAfterTwoYears() {
        asked(SUNDAY.minusDays(800), "answered", "'breastfeeding'", "");
        asked(SUNDAY.minusDays(100), "answered", "'breastfeeding'", "");
        store.retention().purge(NOON);
        assertThat(count("past_questions")).isEqualTo(1);
    }

    @Test
    void countsCasesByClassDepartmentTimelinessAndSatisfaction() {
        SampleCases cases = new SampleCases(store);
        Instant monday = Instant.parse("2026-11-02T02:00:00Z");
        CaseNumber inTime = cases.open("a", "产假多久", monday).number();
        CaseNumber late = cases.open("b", "产假多久", monday).number();
        cases.open("c", "产假多久", monday);
        cases.open("d", "产假多久", NOON);
        cases.casework().step(inTime, "li", new CaseEvent.Answered("答复"), monday.plus(Duration.ofDays(1)));
        cases.casework().step(inTime, "li", new CaseEvent.Closed(), monday.plus(Duration.ofDays(1)));
        cases.casework().step(late, "li", new CaseEvent.Answered("答复"), monday.plus(Duration.ofDays(14)));
        Counts counts = counted(SUNDAY.minusDays(30), SUNDAY);
        assertThat(row(counts, Table.CLASSES, "consultation")).contains(new Tally("consultation", 4, 1));
        assertThat(counts.of(Table.DEPARTMENTS)).hasSize(1);
        assertThat(counts.of(Table.TIMELINESS))
                .as("one in time, one answered late, one overdue, one not due yet")
                .singleElement()
                .satisfies(
                        tally -> assertThat(tally.count() + "/" + tally.part()).isEqualTo("3/1"));
        assertThat(counts.of(Table.SATISFACTION)).isEmpty();
    }

    @Test
    void theRegisterOfCasesLeavesOutWhatIsNotForTheReadersEyes() {
        SampleCases cases = new SampleCases(store);
        Opening named = cases.open("a", "鲁织造公司不给产假", NOON);
        Opening other = cases.open("b", "产假多久", NOON);
        store.cases().tie("li", java.util.Set.of(new TiedName("鲁织造")));
        assertThat(registered(Viewer.of("li"))).containsExactly(other.number().toString());
        assertThat(registered(Viewer.of("wang")))
                .containsExactly(named.number().toString(), other.number().toString());
        assertThat(store.registers().cases(SUNDAY, SUNDAY, true, Viewer.of("wang"), NOON))
                .isEmpty();
    }

    private List<String> registered(Viewer viewer) {
        return store.registers().cases(SUNDAY, SUNDAY, false, viewer, NOON).stream()
                .map(Register.Worked::number)
                .toList();
    }

    @Test
    void aYearOfAHundredThousandQuestionsTakesNoLongerThanFiveSecondsAndFewerLess() throws IOException {
        new ManyCases(store).fill(QUESTIONS, CASES);
        long start = System.nanoTime();
        Report report = Report.of(store.reportFigures(), SUNDAY.minusDays(364), SUNDAY, NOON);
        Document document = report.inWords(new ReportTexts(new Texts(), ShippedKnowledge.get()), Language.ZH);
        for (Format format : Format.values()) {
            format.write(document, new ByteArrayOutputStream());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        LOG.warn("report of a year in three formats: {} ms", took.toMillis());
        assertThat(report.table(Table.TOPICS).total().count()).contains((long) QUESTIONS);
        assertThat(report.table(Table.DEPARTMENTS).total().count()).contains((long) CASES);
        assertThat(took).isLessThan(MOST);
        start = System.nanoTime();
        var register = Register.CONSULTATION.inWords(
                store.registers(),
                SUNDAY.minusDays(364),
                SUNDAY,
                Viewer.PROGRAM,
                NOON,
                new ReportTexts(new Texts(), ShippedKnowledge.get()),
                Language.ZH);
        Format.XLSX.write(register, new ByteArrayOutputStream());
        LOG.warn(
                "register of {} questions as xlsx: {} ms",
                QUESTIONS,
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        assertThat(register.sheets().get(0).rows()).hasSize(QUESTIONS);
    }
}
