package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.Suite;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.model.Progress;

/** Questions of others whose figure a law text settles, over the shipped model: combinations, boundaries, past days, other provinces, traps. */
@Tag(Suite.EVALUATION)
class SettledFiguresTest {

    private static final Path EVALUATION = Path.of("src/test/resources/evaluation");

    /** When they were written; the day of those that name none. */
    private static final String WRITTEN_ON = "2026-11-26";

    private static final Consultation CONSULTATION =
            ShippedModel.wiring().consultation(Progress.SILENT, new Texts().keepingNothing());

    /**
     * A question and what its author expects.
     *
     * @param kinds one of which the reply has to be
     * @param says what has to stand in it; of words parted by a stroke one
     * @param neverSays what must not, a figure that is not verified or no longer holds
     */
    private record Row(Question question, List<String> kinds, List<String> says, List<String> neverSays) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            Question question = new Question(
                    new Asker(Channel.TERMINAL, "test"),
                    RedactedText.of(cells[3]),
                    LocalDate.parse(cells[1].isEmpty() ? WRITTEN_ON : cells[1]),
                    Optional.of(cells[2]).filter(in -> !in.isEmpty()).map(Jurisdiction::new),
                    Optional.empty());
            return new Row(question, parts(cells[4], "[|]"), parts(cells[5], ";"), parts(cells[6], "[;|]"));
        }

        private static List<String> parts(String cell, String between) {
            return Stream.of(cell.split(between))
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        boolean isRight(Reply reply) {
            String text = withoutGaps(reply);
            return kinds.contains(reply.kind())
                    && says.stream()
                            .allMatch(part ->
                                    parts(part, "[|]").stream().anyMatch(one -> text.contains(one.replace(" ", ""))));
        }

        /** What it must not say, as far as it does: 12000元 says neither 2000元 nor 1200. */
        List<String> wronglySaid(Reply reply) {
            String text = reply.text().replace(" ", "");
            return neverSays.stream()
                    .filter(figure -> Pattern.compile(
                                    "(?<![\\d.])" + Pattern.quote(figure.replace(" ", "")) + "(?!\\d)")
                            .matcher(text)
                            .find())
                    .toList();
        }

        /** 12,000 and 12000 are one figure. */
        private static String withoutGaps(Reply reply) {
            String text = reply.text().replace(" ", "");
            return text + text.replace(",", "");
        }
    }

    /** A few below what was reached on 2026-11-30; most of the others are asked back: docs/understanding.md. */
    @ParameterizedTest
    @CsvSource({
        "settled_twentythird.tsv, 80, 71",
        "settled_twentyfourth.tsv, 80, 72",
        "settled_twentyfifth.tsv, 40, 37",
        "settled_twentysixth.tsv, 60, 56",
        "settled_twentyseventh.tsv, 60, 53",
        "settled_twentyeighth.tsv, 60, 52",
        "settled_twentyninth.tsv, 60, 56",
        "settled_thirtieth.tsv, 60, 53",
        "settled_thirtyfirst.tsv, 60, 53",
        "settled_thirtysecond.tsv, 60, 56",
        "settled_thirtythird.tsv, 60, 57",
        "settled_thirtyfourth.tsv, 60, 53",
        "settled_thirtyfifth.tsv, 60, 57",
        "settled_thirtysixth.tsv, 60, 56",
        "settled_thirtyseventh.tsv, 60, 53",
        "settled_thirtyeighth.tsv, 60, 55",
        "settled_thirtyninth.tsv, 60, 56",
        "settled_fortieth.tsv, 60, 57",
        "settled_fortyfirst.tsv, 60, 51",
        "settled_fortysecond.tsv, 60, 54",
        "settled_fortythird.tsv, 60, 57",
        "settled_fortyfourth.tsv, 60, 55",
        "settled_fortyfifth.tsv, 60, 56",
        "settled_fortysixth.tsv, 60, 52",
        "settled_fortyseventh.tsv, 60, 52",
        "settled_fortyeighth.tsv, 60, 51",
        "settled_fortyninth.tsv, 60, 57",
        "settled_fiftieth.tsv, 60, 57",
        "settled_fiftyfirst.tsv, 60, 52",
        "settled_fiftysecond.tsv, 60, 56",
        "settled_fiftythird.tsv, 60, 51",
        "settled_fiftyfourth.tsv, 60, 55",
        "settled_fiftyfifth.tsv, 60, 56",
        "settled_fiftysixth.tsv, 60, 54",
        "settled_fiftyseventh.tsv, 60, 46",
        "settled_fiftyeighth.tsv, 60, 55"
    })
    void statesMostFiguresAndNoneThatMustNotBe(String file, int questions, int right) throws IOException {
        List<Row> rows = Files.readAllLines(EVALUATION.resolve(file)).stream()
                .skip(1)
                .map(Row::of)
                .toList();
        assertThat(rows).hasSize(questions);
        int soFar = 0;
        for (Row row : rows) {
            Reply reply = CONSULTATION.reply(row.question(), Optional.empty());
            assertThat(row.wronglySaid(reply)).as(row.question().text().value()).isEmpty();
            soFar += row.isRight(reply) ? 1 : 0;
        }
        assertThat(soFar).isGreaterThanOrEqualTo(right);
    }

    /** A thousand questions more, for which a build has no time. */
    @Tag(Suite.FULL)
    @ParameterizedTest
    @CsvSource({
        "settled_eighteenth.tsv, 160, 150",
        "settled_nineteenth.tsv, 160, 150",
        "settled_twentieth.tsv, 160, 137",
        "settled_twentyfirst.tsv, 160, 140",
        "settled_twentysecond.tsv, 160, 145",
        "settled_others.tsv, 160, 134",
        "settled_more.tsv, 120, 100",
        "settled_fourth.tsv, 120, 111",
        "settled_fifth.tsv, 120, 111",
        "settled_sixth.tsv, 120, 106",
        "settled_seventh.tsv, 180, 169",
        "settled_eighth.tsv, 80, 71",
        "settled_ninth.tsv, 160, 152",
        "settled_tenth.tsv, 169, 146",
        "settled_eleventh.tsv, 160, 147",
        "settled_twelfth.tsv, 240, 226",
        "settled_thirteenth.tsv, 320, 306",
        "settled_fourteenth.tsv, 240, 228",
        "settled_fifteenth.tsv, 160, 150",
        "settled_sixteenth.tsv, 160, 146",
        "settled_seventeenth.tsv, 160, 143"
    })
    void statesMostFiguresOfEarlierSets(String file, int questions, int right) throws IOException {
        statesMostFiguresAndNoneThatMustNotBe(file, questions, right);
    }
}
