package org.niangjia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.Suite;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.attendance.GoldenConversations;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.knowledge.GoldenConversation;
import org.niangjia.knowledge.Problem;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.evaluation.Evaluation;
import org.niangjia.understanding.model.Progress;

/** The intents that are shipped, with the model trained on them: trained once, and taken from target/test-model after that. */
@Tag(Suite.EVALUATION)
class ShippedModelTest {

    private static final Path EVALUATION = Path.of("src/test/resources/evaluation");

    private static final Wiring WIRING = ShippedModel.wiring();

    private static Consultation consultation() {
        return WIRING.consultation(Progress.SILENT, new Texts().keepingNothing());
    }

    private static Reply ask(String words) {
        return consultation()
                .reply(
                        new Question(
                                new Asker(Channel.TERMINAL, "test"),
                                RedactedText.of(words),
                                LocalDate.of(2026, 11, 22),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.empty());
    }

    @BeforeAll
    static void train() {
        assertThat(WIRING.understander(Progress.SILENT).revision()).isNotEmpty();
    }

    /** Whose leave it is, however much is told of others. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "媳妇上周生的，我这陪产假12月1号周二开始休，周末不算的话休到几号|paternity_leave|2026年12月21日",
                "10月12号做的引产，怀了六个月，假条从当天起算，休到哪天|miscarriage_leave|2026年11月22日",
                "预产期2027年3月1号，产前最早哪天能开始休产假|maternity_leave|2027年2月14日",
                "宝宝今年4月2号生的，单位排我上夜班，我能不上吗|breastfeeding|2027年4月1日",
                "育儿假我用掉3天了，今年还剩几天|childcare_leave|7天",
                "预产期2027年5月6号，我想从那天起休满158天，最后一天是几号|maternity_leave|2027年10月10日"
            })
    void saysTheDayOfTheLeaveThatIsToldOf(String words, String topic, String part) {
        assertThat(ask(words)).isInstanceOfSatisfying(Reply.Answered.class, reply -> {
            assertThat(reply.answer().article().topic()).isEqualTo(topic);
            assertThat(reply.text()).contains(part);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "山东产假多少天, maternity_leave, 158",
        "双胞胎剖腹产产假几天, maternity_leave, 至少173天",
        "怀孕了公司要辞退我怎么办, dismissal_protection, 辞退",
        "陪产假有几天, paternity_leave, 15天",
        "娃户口落在老家安徽，我在济南上班，育儿补贴一年给多少钱, childcare_subsidy_tax, 基础标准是每个孩子每年3600元",
        "厂里没活叫我们回家等信，头一个月工资给不给, other_labour, 头一个工资支付周期",
        "我在食堂洗碗快七年了，家里婆婆偏瘫在床，天天两头跑，哪有工夫琢磨这些。前天歇工时大伙说得热闹，我听完心里更没底，回来路上一直想。陪产假有几天, paternity_leave, 15天",
        "我hy六个月了，上夜班的事能不能跟gs说不去, pregnancy_work_arrangement, 夜班",
        "单位没给我交生育保险，生孩子的钱谁出, medical_expenses, 单位",
        "How long is maternity leave in Shandong?, maternity_leave, 158 days"
    })
    void answersWhatWorkersAskFirstWithItsBasis(String words, String topic, String part) {
        assertThat(ask(words)).isInstanceOfSatisfying(Reply.Answered.class, reply -> {
            assertThat(reply.answer().article().topic()).isEqualTo(topic);
            assertThat(reply.answer().citations()).isNotEmpty();
            assertThat(reply.text()).contains(part);
        });
    }

    @ParameterizedTest
    @CsvSource({"今天天气怎么样", "离婚后孩子归谁", "帮我写一首诗", "感冒了吃什么药"})
    void doesNotAnswerWhatIsNotOurs(String words) {
        assertThat(ask(words)).isNotInstanceOf(Reply.Answered.class);
    }

    /** Each floor is some three points below what was measured; a lower figure is a step back, not noise. */
    @ParameterizedTest
    @CsvSource({
        "own, 200, 150, .885, .948, .897, .05, .063",
        "others_second, 258, 200, .95, .98, .94, .02, .035",
        "others_third, 240, 220, .955, .98, .945, .02, .035",
        "others_fourth, 240, 240, .90, .985, .965, .06, .035"
    })
    void keepsToItsFloorsOnQuestionsItWasNeverTrainedOn(
            String set,
            int ours,
            int strangers,
            double topic,
            double auroc,
            double refused,
            double wrong,
            double strangersAnswered) {
        List<Evaluation.Row> rows = new ArrayList<>(rows(set + "_in_scope.tsv", true));
        rows.addAll(rows(set + "_out_of_scope.tsv", false));
        Evaluation.Report report = Evaluation.run(WIRING.understander(Progress.SILENT), rows, Progress.SILENT);
        assertThat(report.nIn()).isEqualTo(ours);
        assertThat(report.nOut()).isEqualTo(strangers);
        assertThat(report.topicAccuracy()).as("topic accuracy").isGreaterThanOrEqualTo(topic);
        assertThat(report.auroc()).as("auroc").isGreaterThanOrEqualTo(auroc);
        assertThat(report.oosRecallAt95()).as("refused at 95").isGreaterThanOrEqualTo(refused);
        // A wrong answer counts worse than a question asked back.
        assertThat(report.answeredWrong()).as("answered wrong").isLessThanOrEqualTo(wrong);
        assertThat(report.oosAnswered()).as("strangers answered").isLessThanOrEqualTo(strangersAnswered);
    }

    private static List<Evaluation.Row> rows(String file, boolean inScope) {
        try {
            return Files.readAllLines(EVALUATION.resolve(file)).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Evaluation.Row(cells[0], cells[1], Set.of(cells[2].split("\\|")), inScope))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyGoldenConversationGoesAsStaffWroteItDown() {
        assertThat(GoldenConversations.play(consultation(), WIRING.knowledge().conversations()))
                .isEmpty();
    }

    /** Questions of our own on combinations, boundaries, past days, other provinces and what is not confirmed. */
    @Test
    void statesTheFiguresThatTheLawSettlesAndNoOthers() throws IOException {
        List<GoldenConversation> settled = Files.readAllLines(EVALUATION.resolve("settled.tsv")).stream()
                .skip(1)
                .map(line -> settled(line.split("\t", -1)))
                .toList();
        List<Problem> wrong = GoldenConversations.play(consultation(), settled);
        assertThat(wrong)
                .as("a figure that must not be stated")
                .noneMatch(p -> p.message().contains("': it says '"));
        assertThat(wrong.stream().map(Problem::line).distinct().toList())
                .as("rows that went wrong of %d: %s", settled.size(), wrong)
                .hasSizeLessThanOrEqualTo(settled.size() / 20);
    }

    private static GoldenConversation settled(String[] cells) {
        return new GoldenConversation(
                cells[0],
                Optional.of(cells[2]).filter(in -> !in.isEmpty()).map(Jurisdiction::new),
                LocalDate.parse(cells[1].isEmpty() ? "2026-11-22" : cells[1]),
                Optional.empty(),
                List.of(),
                List.of(GoldenConversation.Turn.asking(
                        cells[3],
                        new GoldenConversation.Expected(
                                Optional.of(cells[4]).filter(kind -> !kind.isEmpty()),
                                List.of(),
                                parts(cells[5]),
                                parts(cells[6])))),
                "settled.tsv",
                Integer.parseInt(cells[0].substring(1)) + 1);
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
}
