package org.niangjia.understanding.evaluation;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.understanding.fact.EntityFinder;
import org.niangjia.understanding.fact.FigureRoles;
import org.niangjia.understanding.place.PlaceFinder;
import org.niangjia.understanding.place.PlaceFinderTest;

/** How many of the facts in a set of questions are found, and how many of those found are right. The place whose law is asked for is one of them. */
class EntityEvaluationTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/evaluation");
    private static final LocalDate ASKED_ON = LocalDate.of(2026, 11, 22);
    private static final double CLOSE = 0.006;
    private static final String PLACE = "place";

    private final PlaceFinder places = PlaceFinderTest.shipped();

    private record Row(String id, String question, Map<String, String> expected) {}

    private static List<Row> rows(String file) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(QUESTIONS.resolve(file));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            Map<String, String> expected = new TreeMap<>();
            for (String fact : List.of(cells.get(2).split(";", -1))) {
                if (!fact.isEmpty()) {
                    List<String> pair = List.of(fact.split("=", 2));
                    assertThat(pair.get(0))
                            .as(cells.get(0))
                            .matches(name ->
                                    name.equals(PLACE) || Fact.named(name).isPresent());
                    expected.put(pair.get(0), pair.get(1));
                }
            }
            rows.add(new Row(cells.get(0), cells.get(1), expected));
        }
        return rows;
    }

    private Map<String, Object> found(String question) {
        Map<String, Object> facts = new TreeMap<>();
        EntityFinder.find(question, Facts.of(Jurisdiction.NATIONAL, ASKED_ON), FigureRoles.ofTheProgram())
                .known()
                .forEach((fact, value) -> facts.put(fact.name(), value));
        places.find(question).ifPresent(place -> facts.put(PLACE, place.code()));
        return facts;
    }

    private static boolean same(Object found, String expected) {
        return found instanceof BigDecimal number
                ? Math.abs(number.doubleValue() - Double.parseDouble(expected)) < CLOSE
                : found.toString().equals(expected);
    }

    /** The rows held back were never looked at to mend a reader, so what they show is what an unseen question meets. */
    @ParameterizedTest
    @CsvSource({"entities.tsv, 400, 0.98, 0.95", "entities_held_back.tsv, 40, 0.9, 0.85"})
    void mostFactsAreFoundAndHardlyAnyIsWrong(
            String file, int leastQuestions, double leastPrecision, double leastRecall) throws IOException {
        int right = 0;
        int found = 0;
        int expected = 0;
        List<String> mistakes = new ArrayList<>();
        List<Row> rows = rows(file);
        for (Row row : rows) {
            Map<String, Object> facts = found(row.question());
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
        String report = "%s: %d questions, %d facts expected, %d found, %d right: precision %.3f, recall %.3f%n"
                .formatted(file, rows.size(), expected, found, right, precision, recall);
        System.out.println(report);
        report += String.join("\n", mistakes);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(leastQuestions);
        assertThat(precision).as(report).isGreaterThanOrEqualTo(leastPrecision);
        assertThat(recall).as(report).isGreaterThanOrEqualTo(leastRecall);
    }
}
