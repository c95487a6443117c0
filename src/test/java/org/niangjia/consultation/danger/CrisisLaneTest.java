package org.niangjia.consultation.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.Suite;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.ConsultationFixture;
import org.niangjia.consultation.followup.LikeRemarks;
import org.niangjia.question.Language;
import org.niangjia.understanding.SmallUnderstander;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.model.Example;
import org.niangjia.understanding.place.PlaceFinder;

class CrisisLaneTest {

    private static final CrisisLane LANE = new CrisisLane(
            ConsultationFixture.KNOWLEDGE.crisis(), ConsultationFixture.KNOWLEDGE.hotlines(), new Texts());

    private static Optional<String> heard(String message) {
        return LANE.hear(message)
                .map(heard -> heard instanceof CrisisLane.Heard.Danger danger
                        ? danger.crisis().id() + (danger.ofAnother() ? " of another" : "")
                        : "despair");
    }

    @ParameterizedTest
    @CsvSource({
        "我不想活了, suicide",
        "我 不 想 活 了, suicide",
        "我想自🔪杀, suicide",
        "我想自sha, suicide",
        "闺蜜说要跳塘, suicide of another",
        "我想跳水库, suicide",
        "wo bu xiang huo le, suicide",
        "我想自殺, suicide",
        "唔想活啦, suicide",
        "i want to kil myself, suicide",
        "没有我大家都会更好, suicide",
        "对不起妈妈，我太没用了, suicide",
        "闺蜜说她不想活了, suicide of another",
        "我怕我会伤害宝宝, child",
        "怀孕七个月突然大出血, medical",
        "老公又打我了, violence",
        "'老公拿椅子打我，额头流血止不住', violence",
        "'怀孕六个月被他踹了肚子，见红了', violence",
        "他把我按在床上脱我衣服, sexual_assault",
        "老板把我锁在宿舍里, held",
        "同事被她老公打了, violence of another",
        "同事昨晚强奸了我, sexual_assault"
    })
    void hearsThatSomebodyIsInDanger(String message, String crisis) {
        assertThat(heard(message)).contains(crisis);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "累死了能请假吗",
                "死亡抚恤金怎么领",
                "职工自杀算工伤吗",
                "家暴可以请假吗",
                "强奸罪判几年",
                "流产大出血住院假怎么算",
                "绩效被打了D怎么办",
                "公司锁了我的电脑",
                "谢谢，再见",
                "Can I eat grapes while pregnant",
                "The deadline is killing me"
            })
    void raisesNoAlarmOverEverydaySpeechOrQuestionsOfLaw(String message) {
        assertThat(heard(message)).isEmpty();
    }

    @Test
    void hearsADangerInAQuestionOfLawIfItIsHappeningNow() {
        assertThat(heard("我现在大出血，公司不批假")).contains("medical");
        assertThat(heard("昨晚老公打我，可以请假吗")).contains("violence");
    }

    @Test
    void takesDespairOverMoneyForNoDanger() {
        assertThat(heard("一个月一千八，活不下去，最低工资是多少")).contains("despair");
        assertThat(heard("一个月一千八，活不下去，我想死")).contains("suicide");
    }

    @Test
    void asksWhatWordsAreLikeOnlyWithoutASign() {
        assertThat(LANE.hear("今天天气很好", Likeness.Doubt.NONE, UNLESS_DOUBTFUL)).isPresent();
        assertThat(LANE.hear("杀价杀得厉害，今天天气很好", Likeness.Doubt.NONE, UNLESS_DOUBTFUL))
                .isEmpty();
        assertThat(LANE.hear("今天天气很好", Likeness.Doubt.LEANING, UNLESS_DOUBTFUL)).isEmpty();
        assertThat(LANE.hear("今天天气很好", Likeness.Doubt.NONE, says(doubtful -> Optional.of("no such danger"), false)))
                .isEmpty();
    }

    @Test
    void isContradictedOnASignByWordsThatArePlainlyUnlikeDanger() {
        assertThat(LANE.signOf("我不想活了", Likeness.NONE)).isPresent();
        assertThat(LANE.signOf("我不想活了", says(doubtful -> Optional.empty(), true)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我老公打我，想请几天假行吗", "男朋友又打我了，能不能换夜班", "婆婆昨晚掐我，单位给假吗", "前夫喝多了踹我，请假算什么假"})
    void hearsWhoIsHurtAtHomeWhateverSheAsksAfterIt(String message) {
        assertThat(LANE.signOf(message, says(doubtful -> Optional.empty(), true)))
                .map(danger -> danger.crisis().id())
                .contains("violence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"老公打我电话没接着，产检算出勤吗", "老公打我卡里的钱算谁的", "前夫以前打我，现在问社保", "婆婆老打我闺女名字的主意，想改姓要请假吗", "老公打我，保护令几天批下来"})
    void otherWordsOfHomeCanBeContradicted(String message) {
        assertThat(LANE.signOf(message, says(doubtful -> Optional.empty(), true)))
                .isEmpty();
    }

    @Test
    void takesNoLongOverAMessageMadeToTakeLong() {
        String message = "我想要去死亡不想活动打我电话 zisha wo xiang ".repeat(100);
        long start = System.nanoTime();
        LANE.hear(message);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(5);
    }

    @Nested
    class WithTheRestBroken {

        @TempDir
        Path folder;

        @Test
        void worksFromItsTwoFilesAlone() throws IOException {
            Files.copy(Path.of("knowledge/crisis.yaml"), folder.resolve("crisis.yaml"));
            Files.copy(Path.of("knowledge/hotlines.yaml"), folder.resolve("hotlines.yaml"));
            assertThat(CrisisLane.load(folder, new Texts()).reply("我不想活了", Language.ZH))
                    .hasValueSatisfying(text -> assertThat(text).contains("110", "12356"));
        }

        @Test
        void worksFromTheCopiesIfItsFilesAreDamagedOrGone() throws IOException {
            Files.writeString(folder.resolve("crisis.yaml"), "crises: [");
            assertThat(CrisisLane.load(folder, new Texts()).reply("I want to die", Language.EN))
                    .hasValueSatisfying(text -> assertThat(text).contains("110", "12356"));
            assertThat(CrisisLane.load(folder.resolve("nothing"), new Texts()).reply("产假几天", Language.ZH))
                    .isEmpty();
        }
    }

    @Nested
    class ByItsSignsAlone {

        @Test
        void hearsNineInTenDirectMessagesThatItWasTunedTo() {
            // Many rows were written to be told from ordinary questions by their vectors; CrisisEvaluationTest holds
            // both voices to all.
            assertThat(missed("tuning", "direct"))
                    .hasSizeLessThanOrEqualTo(
                            CrisisMessages.of("tuning", "direct").size() / 10);
        }

        @Test
        void raisesHardlyAnAlarmOverOrdinaryQuestions() {
            List<String> alarms = CrisisMessages.of("tuning", "none").stream()
                    .map(CrisisMessages.Row::message)
                    .filter(message -> isDanger(message))
                    .toList();
            assertThat(alarms)
                    .hasSizeLessThanOrEqualTo(
                            CrisisMessages.of("tuning", "none").size() / 50);
        }

        @Test
        void raisesHardlyAnAlarmOverTheUtterancesOfIntents() {
            // Every fourth by what it says: the same ones each time, whatever stands beside them.
            List<String> utterances = ConsultationFixture.KNOWLEDGE.intents().values().stream()
                    .flatMap(intent -> intent.utterances().values().stream())
                    .flatMap(List::stream)
                    .filter(utterance -> Suite.IS_FULL || utterance.hashCode() % 4 == 0)
                    .toList();
            assertThat(utterances.parallelStream()
                            .filter(CrisisLaneTest::isDanger)
                            .count())
                    .isLessThanOrEqualTo(utterances.size() / 250);
        }

        private static List<String> missed(String part, String expect) {
            return CrisisMessages.of(part, expect).stream()
                    .map(CrisisMessages.Row::message)
                    .filter(message -> !isDanger(message))
                    .toList();
        }
    }

    @Nested
    class OfWhoCountsHerCase {

        private static final String COUNTED = "被裁那天我一个人哭了半天，工资5200，干了3年，能赔多少";

        private static final SmallUnderstander SMALL = new SmallUnderstander(List.of(
                new Example(Language.ZH, COUNTED, Optional.of("other_labour.severance")),
                new Example(Language.ZH, "被辞退了，工资4000，干了2年，补多少", Optional.of("other_labour.severance")),
                new Example(Language.ZH, "产假有几天", Optional.of("maternity_leave.days")),
                new Example(Language.ZH, "生孩子能休几天", Optional.of("maternity_leave.days")),
                new Example(Language.ZH, "今天天气怎么样", Optional.empty()),
                new Example(Language.ZH, "晚上吃什么好", Optional.empty())));

        private static String kind(Understander understander) {
            Consultation consultation = new Consultation(
                    ConsultationFixture.KNOWLEDGE,
                    understander,
                    new PlaceFinder(
                            ConsultationFixture.KNOWLEDGE.placesByName(), ConsultationFixture.KNOWLEDGE.notPlaces()),
                    Optional.empty(),
                    new Texts(),
                    UNLESS_DOUBTFUL,
                    LikeRemarks.NONE);
            return consultation
                    .reply(ConsultationFixture.question(COUNTED), Optional.empty())
                    .kind();
        }

        @Test
        void hearsDangerThoughHerQuestionCannotBeRead() {
            assertThat(kind(SMALL.failing())).isEqualTo("crisis");
        }

        @Test
        void hearsDangerUnlessHerQuestionIsSure() {
            assertThat(kind(SMALL.unsure())).isEqualTo("crisis");
        }
    }

    private static final Likeness UNLESS_DOUBTFUL =
            says(doubtful -> doubtful ? Optional.empty() : Optional.of("suicide"), false);

    private static Likeness says(Function<Boolean, Optional<String>> danger, boolean plainlyNone) {
        return new Likeness() {
            @Override
            public Optional<String> danger(String words, Likeness.Doubt doubt) {
                return danger.apply(doubt != Likeness.Doubt.NONE);
            }

            @Override
            public boolean isPlainlyNone(String words) {
                return plainlyNone;
            }
        };
    }

    private static boolean isDanger(String message) {
        return LANE.hear(message)
                .filter(CrisisLane.Heard.Danger.class::isInstance)
                .isPresent();
    }
}
