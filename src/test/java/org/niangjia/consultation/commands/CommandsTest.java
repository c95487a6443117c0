package org.niangjia.consultation.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.consultation.ConsultationFixture.ASKER;
import static org.niangjia.consultation.ConsultationFixture.KNOWLEDGE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.SteppingClock;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.ConsultationFixture;
import org.niangjia.consultation.attendance.Attendant;
import org.niangjia.consultation.attendance.Attendant.Attended;
import org.niangjia.consultation.attendance.MemoryAskers;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.question.Asker;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.SmallModel;

/** The commands and their buttons, as any channel puts them. */
class CommandsTest {

    private final SteppingClock clock = new SteppingClock();
    private final MemoryAskers askers = MemoryAskers.agreeing();
    private final Journal nothing = new Journal() {
        @Override
        public void record(Exchange exchange) {}

        @Override
        public Optional<Dialogue> dialogue(Asker asker, Instant since) {
            return Optional.empty();
        }
    };
    private final Attendant attendant =
            askers.attendant(ConsultationFixture.with(SmallModel.alwaysSure()), nothing, KNOWLEDGE, new Texts(), clock);

    private Attended say(String words, Language language) {
        return attendant.attend(
                new Question(
                        ASKER,
                        RedactedText.of(words),
                        ConsultationFixture.TODAY,
                        Optional.empty(),
                        Optional.of(language)),
                false,
                Optional.empty());
    }

    private Attended say(String words) {
        return say(words, Language.ZH);
    }

    private Attended press(String data) {
        return attendant.attend(
                new Question(
                        ASKER,
                        RedactedText.of(data),
                        ConsultationFixture.TODAY,
                        Optional.empty(),
                        Optional.of(Language.ZH)),
                true,
                Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachOfTheMenuSaysSomethingInBothLanguages(Language language) {
        assertThat(attendant.commands().menu(language)).hasSize(15).allSatisfy(entry -> {
            assertThat(entry.about()).isNotBlank();
            Attended attended = say("/" + entry.name(), language);
            assertThat(attended.reply().kind()).isIn("answered", "handed_off");
            assertThat(attended.reply().text())
                    .isNotEqualTo(new Texts().get(language, "unknown_command"))
                    .isNotBlank();
            assertThat(attended.reply().basis().language()).isEqualTo(language);
        });
        assertThat(say("/help", language).reply().text()).contains("/mydata", "/forget", "/topics");
    }

    @ParameterizedTest
    @CsvSource({
        "/start maternity_leave.days, maternity-leave-days",
        "/start maternity_leave-days, maternity-leave-days",
        "/start maternity-leave-days, maternity-leave-days",
        "/START@niangjia_bot paternity_leave.days, paternity-leave-days"
    })
    void aLinkLeadsStraightToTheAnswer(String link, String article) {
        Attended attended = say(link);
        assertThat(attended.reply().kind()).isEqualTo("answered");
        assertThat(attended.reply().article()).contains(article);
        assertThat(attended.reply().basis().language()).isEqualTo(Language.ZH);
    }

    @Test
    void aLinkToATopicLeadsToItsQuestions() {
        assertThat(say("/start maternity_leave").reply().buttons())
                .extracting(Button::data)
                .contains("i:maternity_leave.before_birth")
                .endsWith(Menus.TOPIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/start", "/start nowhere", "/start maternity_leave.gone", "/start ../../etc", "/start i:x"})
    void anotherLinkBeginsAnew(String link) {
        assertThat(say(link).reply().text()).isEqualTo(new Texts().get(Language.ZH, "start"));
    }

    @Test
    void everyAnswerIsReachedFromTheTopicsByButtonsAlone() {
        Set<String> seen = new HashSet<>();
        Set<String> answers = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(Menus.TOPIC));
        while (!next.isEmpty()) {
            Attended attended = press(next.remove());
            assertThat(attended.reply().buttons()).isNotEmpty().allSatisfy(button -> {
                assertThat(button.data().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
                assertThat(button.label()).isNotBlank();
            });
            attended.reply().buttons().stream()
                    .map(Button::data)
                    .filter(seen::add)
                    .forEach(data -> (data.startsWith("i:") ? answers : next).add(data));
        }
        assertThat(answers)
                .containsExactlyInAnyOrderElementsOf(KNOWLEDGE.intents().keySet().stream()
                        .map(name -> "i:" + name)
                        .toList());
    }

    @Test
    void theCalculatorsAreTheQuestionsThatCount() {
        Set<String> listed = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(Menus.CALCULATORS + "0"));
        Set<String> seen = new HashSet<>(next);
        while (!next.isEmpty()) {
            press(next.remove()).reply().buttons().stream()
                    .map(Button::data)
                    .filter(seen::add)
                    .forEach(data -> (data.startsWith("c:") ? listed : next).add(data));
        }
        assertThat(listed)
                .hasSizeGreaterThan(20)
                .allSatisfy(data -> assertThat(KNOWLEDGE
                                .articleOf(data.substring(2))
                                .orElseThrow()
                                .counts())
                        .isPresent());
    }

    @Test
    void theProvinceIsChosenOnceAndHoldsForEveryQuestionAfterwards() {
        Attended asked = say("/province");
        assertThat(asked.reply().buttons().get(0)).isEqualTo(new Button("山东省", "pl:CN-SD"));
        Set<String> places = new HashSet<>();
        for (int page = 0; page < 4; page++) {
            press("pl:" + page).reply().buttons().forEach(button -> places.add(button.data()));
        }
        assertThat(places).filteredOn(data -> data.startsWith("pl:CN-")).hasSize(31);

        press("pl:CN-GD");
        assertThat(say("产假有多少天").reply().basis().jurisdiction()).isEqualTo(new Jurisdiction("CN-GD"));
        assertThat(say("/province").reply().text()).contains("广东省");
    }

    @ParameterizedTest
    @CsvSource({
        "/province 青岛, CN-SD-370200",
        "/province 青岛市, CN-SD-370200",
        "/province Guangdong, CN-GD",
        "/province 北京！, CN-BJ"
    })
    void theProvinceCanBeNamedBehindTheCommand(String words, String code) {
        assertThat(say(words).reply()).isInstanceOf(Reply.Command.class);
        assertThat(askers.of(ASKER).place()).contains(new Jurisdiction(code));
    }

    @Test
    void aBareNameAfterTheQuestionForThePlaceIsItsAnswerForAWhile() {
        say("/province");
        assertThat(say("济南").reply()).isInstanceOf(Reply.Command.class);
        assertThat(askers.of(ASKER).place()).contains(new Jurisdiction("CN-SD-370100"));
        assertThat(say("青岛").reply()).as("she is not asked any more").isNotInstanceOf(Reply.Command.class);

        say("/province");
        clock.step(Duration.ofMinutes(11));
        assertThat(say("青岛").reply()).isNotInstanceOf(Reply.Command.class);
        say("/province");
        assertThat(say("青岛产假有多少天").reply().kind()).isEqualTo("answered");
    }

    @Test
    void aPlaceThatNobodyKnowsChangesNothing() {
        assertThat(say("/province 火星").reply().text()).isEqualTo(new Texts().get(Language.ZH, "province.unknown"));
        assertThat(askers.of(ASKER).place()).isEmpty();
        assertThat(press("pl:CN-XX").reply()).isNotInstanceOf(Reply.Command.class);
    }

    @Test
    void theLanguageIsChosenOnceAndHoldsWhateverSheWritesIn() {
        assertThat(say("/lang").reply().buttons()).extracting(Button::data).containsExactly("lg:zh", "lg:en");
        assertThat(press("lg:en").reply().text()).isEqualTo(new Texts().get(Language.EN, "lang.set"));
        assertThat(say("产假有多少天").reply().text()).contains("158 days");
        assertThat(say("/help").reply().text()).startsWith(new Texts().get(Language.EN, "help"));
        say("/lang zh");
        assertThat(say("产假有多少天").reply().text()).contains("158天");
    }

    @Test
    void discretionCanBeTurnedOffAndOnAgain() {
        say("/discreet on");
        assertThat(askers.of(ASKER).discreet()).isTrue();
        press("ds:off");
        assertThat(askers.of(ASKER).discreet()).isFalse();
    }

    @Test
    void wordsBehindAskAreAQuestion() {
        Attended attended = say("/ask 产假有多少天");
        assertThat(attended.reply().kind()).isEqualTo("answered");
        assertThat(attended.question().text().value()).isEqualTo("产假有多少天");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/case 我不想活了", "/ask 我不想活了", "/forget 我不想活了", "/whatever 我不想活了"})
    void dangerComesBeforeEveryCommand(String words) {
        assertThat(say(words).reply().kind()).isEqualTo("crisis");
    }

    @Test
    void forgettingIsAskedOnceAndConfirmedWithAReceiptThatMeansNothing() {
        say("/province 青岛");
        assertThat(say("/forget").reply().buttons()).extracting(Button::data).containsExactly("fg:yes", "fg:no");
        press("fg:no");
        assertThat(askers.of(ASKER).place()).isPresent();
        String first = press("fg:yes").reply().text();
        String second = press("fg:yes").reply().text();
        assertThat(first).containsPattern("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}").contains("2026年11月22日");
        assertThat(second).isNotEqualTo(first);
        assertThat(askers.of(ASKER).place()).isEmpty();
    }
}
