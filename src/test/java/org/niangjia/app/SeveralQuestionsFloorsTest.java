package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.Suite;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Said;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;

/** How the shipped model reads messages that ask several things, look so, tell a long story, or are pieces of one question. */
@Tag(Suite.EVALUATION)
class SeveralQuestionsFloorsTest {

    private static final Path EVALUATION = Path.of("src/test/resources/evaluation");

    private static final Understander UNDERSTANDER = ShippedModel.understander();

    private record Row(String id, String message, List<String> intents) {}

    private static List<Row> rows(String file) {
        try {
            return Files.readAllLines(EVALUATION.resolve(file)).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1].replace("\\n", "\n"), List.of(cells[2].split("[;+]"))))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Asked> read(Row row) {
        return UNDERSTANDER.read(row.message(), Optional.empty());
    }

    /** Answered with a right intent, or asked back with one among the three offered. */
    private static boolean right(Asked asked, String intents) {
        Set<String> wanted = Set.of(intents.split("\\|"));
        return asked.understanding()
                .fold(
                        recognised -> wanted.contains(recognised.best().intent()),
                        ambiguous -> ambiguous.ranked().stream().limit(3).anyMatch(c -> wanted.contains(c.intent())),
                        none -> false,
                        none -> false);
    }

    private static boolean everyPartRight(Row row) {
        List<Asked> asked = read(row);
        return asked.size() == row.intents().size()
                && IntStream.range(0, asked.size())
                        .allMatch(i -> right(asked.get(i), row.intents().get(i)));
    }

    private static List<String> failing(String file, java.util.function.Predicate<Row> good) {
        return rows(file).stream().filter(good.negate()).map(Row::id).toList();
    }

    @Test
    void everyQuestionOfAMessageIsAnsweredOrAskedBack() {
        assertThat(rows("several.tsv")).hasSize(60);
        assertThat(failing("several.tsv", SeveralQuestionsFloorsTest::everyPartRight))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void oneQuestionIsNotTakenForSeveral() {
        assertThat(rows("one_question.tsv")).hasSize(60);
        assertThat(failing("one_question.tsv", row -> read(row).size() == 1)).hasSizeLessThanOrEqualTo(2);
        assertThat(failing("one_question.tsv", SeveralQuestionsFloorsTest::everyPartRight))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void theQuestionIsFoundInALongStory() {
        assertThat(rows("stories.tsv")).hasSize(30);
        assertThat(failing("stories.tsv", SeveralQuestionsFloorsTest::everyPartRight))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void aQuestionOverShortMessagesIsReadTogether() {
        assertThat(rows("bursts.tsv")).hasSize(20);
        assertThat(failing("bursts.tsv", SeveralQuestionsFloorsTest::lastIsRight))
                .hasSizeLessThanOrEqualTo(2);
    }

    private static boolean lastIsRight(Row row) {
        Optional<Said> said = Optional.empty();
        List<Asked> asked = List.of();
        for (String message : row.message().split("/", -1)) {
            asked = UNDERSTANDER.read(message, said);
            Asked last = asked.get(asked.size() - 1);
            boolean answered = last.asks() && last.understanding() instanceof Understanding.Recognised;
            said = Optional.of(new Said(last.inContext(), answered));
        }
        return right(
                asked.get(asked.size() - 1), row.intents().get(row.intents().size() - 1));
    }
}
