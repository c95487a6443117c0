package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Utterance;

/** What is measured with must not be trained on. */
class LeakTest {

    /** Shorter questions are asked in the same words by everybody. */
    private static final int LONG_ENOUGH_TO_BE_ONES_OWN = 12;

    private final Set<String> trained = trained();

    private static Set<String> trained() {
        Knowledge knowledge = ShippedKnowledge.get();
        Set<String> trained = new HashSet<>();
        Stream.of(
                        knowledge.intents().values().stream().flatMap(intent -> intent.utterances().values().stream()),
                        knowledge.outOfScope().stream().flatMap(kind -> kind.utterances().values().stream()),
                        knowledge.furtherQuestions().stream()
                                .flatMap(asked -> asked.utterances().byLanguage().values().stream()),
                        knowledge.remarks().byWish().values().stream(),
                        Stream.of(knowledge.remarks().others()))
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .forEach(words -> trained.add(Utterance.of(words).words()));
        return trained;
    }

    private List<String> leaked(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables = files.filter(p -> p.toString().endsWith(".tsv")).toList();
            assertThat(tables).isNotEmpty();
            return tables.stream()
                    .flatMap(LeakTest::questions)
                    .map(question -> Utterance.of(question).words())
                    .filter(words -> words.length() > LONG_ENOUGH_TO_BE_ONES_OWN)
                    .filter(trained::contains)
                    .toList();
        }
    }

    private static Stream<String> questions(Path table) {
        try {
            List<String> lines = Files.readAllLines(table);
            List<String> columns = List.of(lines.get(0).split("\t", -1));
            int question = Math.max(columns.indexOf("question"), columns.indexOf("message"));
            assertThat(question).as("the column question of %s", table).isNotNegative();
            assertThat(lines).hasSizeGreaterThan(20);
            return lines.stream().skip(1).map(line -> line.split("\t", -1)[question]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noQuestionOfOurOwnEvaluationStandsInTheTraining() throws IOException {
        assertThat(leaked(Path.of("src/test/resources/evaluation"))).isEmpty();
    }

    @Test
    void noQuestionOfTheDevelopersSampleStandsInTheTraining() throws IOException {
        Path questions = Path.of("../shared/questions");
        assumeThat(questions).as("the developers' sample").isDirectory();
        assertThat(leaked(questions)).isEmpty();
    }
}
