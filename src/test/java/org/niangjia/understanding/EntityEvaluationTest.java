package org.niangjia.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

/** How many of the facts in a set of questions are found, and how many of those found are right. */
class EntityEvaluationTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/evaluation/entities.tsv");
    private static final LocalDate ASKED_ON = LocalDate.of(2026, 11, 22);
    private static final double CLOSE = 0.006;

    private static final double LEAST_PRECISION = 0.97;
    private static final double LEAST_RECALL = 0.85;
    private static final int LEAST_QUESTIONS = 200;

    private record Row(String id, String question, Map<String, String> expected) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(QUESTIONS);
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            Map<String, String> expected = new TreeMap<>();
            for (String fact : List.of(cells.get(2).split(";", -1))) {
                if (!fact.isEmpty()) {
                    List<String> pair = List.of(fact.split("=", 2));
                    assertThat(Fact.named(pair.get(0))).as(cells.get(0)).isPresent();
                    expected.put(pair.get(0), pair.get(1));
                }
            }
            rows.add(new Row(cells.get(0), cells.get(1), expected));
        }
        return rows;
    }

    private static boolean same(Object found, String expected) {
        return found instanceof BigDecimal number
                ? Math.abs(number.doubleValue() - Double.parseDouble(expected)) < CLOSE
                : found.toString().equals(expected);
    }

    @Test
    void mostFactsAreFoundAndHardlyAnyIsWrong() throws IOException {
        int right = 0;
        int found = 0;
        int expected = 0;
        List<String> mistakes = new ArrayList<>();
        List<Row> rows = rows();
        for (Row row : rows) {
            Map<String, Object> facts = new TreeMap<>();
            EntityFinder.find(row.question(), Facts.of(Jurisdiction.NATIONAL, ASKED_ON))
                    .known()
                    .forEach((fact, value) -> facts.put(fact.name(), value));
            found += facts.size();
            expected += row.expected().size();
            int before = right;
            for (Map.Entry<String, String> fact : row.expected().entrySet()) {
                Object value = facts.get(fact.getKey());
                right += value != null && same(value, fact.getValue()) ? 1 : 0;
            }
            if (right - before != Math.max(facts.size(), row.expected().size())) {
                mistakes.add(row.id() + " " + row.question() + "\n    expected " + row.expected() + "\n    found    "
                        + facts);
            }
        }
        double precision = right / (double) found;
        double recall = right / (double) expected;
        String report = "%d questions, %d facts expected, %d found, %d right: precision %.3f, recall %.3f%n%s"
                .formatted(rows.size(), expected, found, right, precision, recall, String.join("\n", mistakes));
        System.out.println(report);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(LEAST_QUESTIONS);
        assertThat(precision).as(report).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(recall).as(report).isGreaterThanOrEqualTo(LEAST_RECALL);
    }
}
