package org.niangjia.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.knowledge.KnowledgeLoader;
import org.niangjia.knowledge.Problem;
import org.niangjia.knowledge.TrainingUtterance;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.understanding.encoder.CharacterEncoder;
import org.niangjia.understanding.model.Progress;
import org.niangjia.understanding.place.PlaceFinder;

class UtteranceReviewTest {

    private static final UtteranceReview REVIEW =
            new UtteranceReview(new PlaceFinder(Map.of("济南", new Jurisdiction("CN-SD-370100"))));

    private final List<TrainingUtterance> utterances = new ArrayList<>();

    private void add(String intent, String words) {
        utterances.add(new TrainingUtterance(
                Language.ZH,
                words,
                Optional.of(intent).filter(i -> !i.equals("-")),
                intent + ".yaml",
                utterances.size() + 1));
    }

    private List<Problem> notices() {
        return REVIEW.notices(utterances, Map.of(Language.ZH, new CharacterEncoder()), Progress.SILENT);
    }

    @ParameterizedTest
    @CsvSource({"产假多少天？, '產假,多少天'", "济南产假多少天, 山东产假多少天", "不归我们答的, 不归我们答的。"})
    void wordsThatDifferOnlyInPlaceOrSignsAreAProblemAcrossIntents(String one, String other) {
        add("a.b", one);
        add("-", other);
        assertThat(REVIEW.problems(utterances)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("-.yaml");
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).contains("a.b.yaml:1");
        });
    }

    @Test
    void withinAnIntentTheyAreNot() {
        add("a.b", "产假多少天");
        add("a.b", "产假多少天？");
        add("a.b", "？？");
        add("-", "。。。");
        assertThat(REVIEW.problems(utterances)).isEmpty();
    }

    @Test
    void theSameToTheLetterIsLeftToTheReadingOfTheFiles() {
        add("a.b", "产假多少天");
        add("c.d", "产假多少天");
        assertThat(REVIEW.problems(utterances)).isEmpty();
    }

    @Test
    void noticesNameFileAndLineAndTheIntentThatIsCloser() {
        add("leave.days", "产假一共休多少天");
        add("leave.days", "产假到底能休多少天");
        add("leave.days", "产假是多少天");
        add("leave.days", "女职工产假多少天");
        add("wage.late", "山东的老板拖着工资不发");
        add("wage.late", "工资拖了两个月不发");
        add("wage.late", "拖着工资一直不发");
        add("wage.late", "济南产假一共是多少天");
        add("wage.late", "济南的老板拖着工资不发");
        assertThat(notices())
                .anySatisfy(notice -> {
                    assertThat(notice.line()).isEqualTo(8);
                    assertThat(notice.message()).startsWith("sits closer to leave.days, as in leave.days.yaml:");
                })
                .anySatisfy(notice -> {
                    assertThat(notice.line()).isEqualTo(9);
                    assertThat(notice.message()).startsWith("says nearly the same as wage.late.yaml:5");
                })
                .hasSize(2);
    }

    @Test
    void closerToWhatIsNotOursIsSaidSo() {
        for (String sky : List.of("今天天气怎么样", "明天天气怎么样啊", "后天天气怎么样", "周末天气到底怎么样")) {
            add("-", sky);
        }
        for (String leave : List.of("产假多少天", "产假能休几天", "产假一共几天", "这两天天气怎么样")) {
            add("leave.days", leave);
        }
        assertThat(notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.message())
                        .startsWith("sits closer to the questions that are not ours, as in -.yaml:"));
    }

    @Test
    void theShippedUtterancesKnowTheirLineAndContradictNowhere() {
        List<TrainingUtterance> shipped = KnowledgeLoader.check(
                        Path.of("knowledge"), Path.of("intents"), Optional.empty(), LocalDate.of(2026, 11, 22))
                .utterances();
        assertThat(shipped).hasSizeGreaterThan(5_000);
        assertThat(shipped)
                .filteredOn(u -> u.words().length() < 12)
                .hasSizeGreaterThan(500)
                .allSatisfy(u -> assertThat(Files.readAllLines(Path.of(u.file()))
                                .get(u.line() - 1)
                                .replace("''", "'"))
                        .contains(u.words()));
        assertThat(REVIEW.problems(shipped)).isEmpty();
    }
}
