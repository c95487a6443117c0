package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.store.Samples.NOON;
import static org.niangjia.store.Samples.asker;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.niangjia.casework.Case;
import org.niangjia.casework.CaseAct;
import org.niangjia.casework.CaseChanged;
import org.niangjia.casework.CaseChoice;
import org.niangjia.casework.CaseClass;
import org.niangjia.casework.CaseClock.Timeliness;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseFile;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.CaseQuery;
import org.niangjia.casework.CaseStep;
import org.niangjia.casework.Cases;
import org.niangjia.casework.Casework;
import org.niangjia.casework.Moved;
import org.niangjia.casework.Opening;
import org.niangjia.casework.Refusal;
import org.niangjia.casework.Stage;
import org.niangjia.casework.TiedName;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.casework.UnresolvedQuestion.Reason;
import org.niangjia.casework.Viewer;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;

/** Cases from the asker's message to the answer in her chat. NOON is a Sunday. */
class SqliteCasesTest extends StoreTest {

    private static final String CHAT = "100";

    private SampleCases samples;
    private Casework casework;

    @BeforeEach
    void openSamples() {
        samples = new SampleCases(store);
        casework = samples.casework();
    }

    private Moved step(CaseNumber number, CaseEvent event) {
        return casework.step(number, "li", event, NOON.plusSeconds(60));
    }

    private void steps(CaseNumber number, CaseEvent... events) {
        for (CaseEvent event : events) {
            assertThat(step(number, event)).as(event.kind()).isInstanceOf(Moved.To.class);
        }
    }

    private void says(CaseNumber number, CaseEvent event) {
        store.journal()
                .record(samples.message(CHAT, "一句话", NOON.plusSeconds(120))
                        .withAct(casework.act(number, event, NOON.plusSeconds(120))));
    }

    @Test
    void anAskerFindsHerCaseAndNobodyElseDoes() {
        Opening opening = samples.open(CHAT, "单位不让休产假，我的电话13812345678", NOON);
        CaseFile file = casework.caseOf(asker(CHAT), opening.number()).orElseThrow();
        assertThat(file.head()).isEqualTo(opening.toOpen().head());
        assertThat(file.head().words().value()).isEqualTo("单位不让休产假，我的电话〔手机号〕");
        assertThat(file.head().department()).contains("women_workers");
        assertThat(file.steps()).containsExactly(opening.toOpen().opening());
        assertThat(opening.dueAt()).contains(Instant.parse("2026-11-27T04:00:00Z"));
        assertThat(opening.onDuty()).as("a Sunday").contains(false);

        assertThat(casework.caseOf(asker("200"), opening.number())).isEmpty();
        assertThat(casework.casesOf(asker(CHAT))).hasSize(1);
        assertThat(casework.casesOf(asker("200"))).isEmpty();
        assertThat(casework.tried(asker("200"), opening.number(), new CaseEvent.Withdrawn(), NOON))
                .isEqualTo(new Moved.Refused(Refusal.NO_SUCH_CASE));
        restart();
        assertThat(store.cases().find(opening.number(), asker(CHAT))).contains(file);
    }

    @Test
    void theUnresolvedQuestionBelongsToTheCaseAndIsClosedWithIt() {
        Opening opening = samples.open(CHAT, "单位不让休产假", NOON);
        assertThat(store.unresolvedQuestions().open()).singleElement().satisfies(question -> {
            assertThat(question.reason()).isEqualTo(Reason.HAND_OVER);
            assertThat(question.joined()).contains(opening.number());
        });
        steps(opening.number(), new CaseEvent.Answered("可以休"), new CaseEvent.Closed());
        assertThat(store.unresolvedQuestions().open()).isEmpty();
        says(opening.number(), new CaseEvent.Reopened(RedactedText.of("还是不让")));
        assertThat(store.unresolvedQuestions().open()).hasSize(1);
    }

    @Test
    void theAnswerGoesToTheSameChatAndSatisfactionIsAskedAfterClosing() {
        Opening opening = samples.open(CHAT, "单位不让休产假", NOON);
        CaseNumber number = opening.number();
        steps(
                number,
                new CaseEvent.Dispatched("legal_work"),
                new CaseEvent.Extended(3, "要去单位核实"),
                new CaseEvent.Answered("可以休，单位必须批。"),
                new CaseEvent.Closed());
        List<Outgoing> told = samples.told(CHAT);
        assertThat(told).hasSize(4);
        assertThat(told.get(0).text()).contains(number.toString());
        assertThat(told.get(1).text()).contains("要去单位核实", "12月2日12:00");
        assertThat(told.get(2).text()).contains(number.toString(), "可以休，单位必须批。");
        assertThat(told.get(2).buttons())
                .extracting(
                        button -> CaseChoice.parse(button.data()).orElseThrow().choice())
                .containsExactly(CaseChoice.ADD, CaseChoice.WITHDRAW);
        assertThat(told.get(3).buttons())
                .extracting(button -> CaseChoice.parse(button.data()).orElseThrow())
                .containsExactly(
                        new CaseChoice.Chosen(CaseChoice.SATISFIED, number),
                        new CaseChoice.Chosen(CaseChoice.NOT_SATISFIED, number));
        CaseFile file = casework.caseOf(asker(CHAT), number).orElseThrow();
        assertThat(casework.texts().forTheAsker(file, Language.ZH)).contains("已经办结", "可以休，单位必须批。");
    }

    @Test
    void everyStepIsInTheHistoryAsItWas() {
        Opening opening = samples.open(CHAT, "单位不让休产假", NOON);
        CaseNumber number = opening.number();
        List<CaseEvent> staff = List.of(
                new CaseEvent.Classified(CaseClass.COMPLAINT, Optional.empty()),
                new CaseEvent.Dispatched("legal_work"),
                new CaseEvent.Returned("不归我们"),
                new CaseEvent.Dispatched("women_workers"),
                new CaseEvent.Assigned("wang"),
                new CaseEvent.Extended(10, "核实"),
                new CaseEvent.Answered("答复"));
        staff.forEach(event -> steps(number, event));
        says(number, new CaseEvent.Added(RedactedText.of("还有加班费")));
        steps(number, new CaseEvent.Answered("再答"), new CaseEvent.Closed());
        says(number, new CaseEvent.Rated(false, Optional.of(RedactedText.of("太慢"))));
        steps(number, new CaseEvent.Answered("三答"), new CaseEvent.Closed());
        says(number, new CaseEvent.Rated(true, Optional.empty()));
        steps(number, new CaseEvent.Checked(true, "好"), new CaseEvent.Archived());

        CaseFile file = store.cases().find(number, Viewer.of("li")).orElseThrow();
        assertThat(file.steps())
                .extracting(CaseStep::event)
                .startsWith(opening.toOpen().opening().event())
                .containsAll(staff);
        assertThat(file.steps())
                .extracting(step -> step.event().kind())
                .containsExactly(
                        "opened",
                        "classified",
                        "dispatched",
                        "returned",
                        "dispatched",
                        "assigned",
                        "extended",
                        "answered",
                        "added",
                        "answered",
                        "closed",
                        "rated",
                        "answered",
                        "closed",
                        "rated",
                        "checked",
                        "archived");
        assertThat(file.steps())
                .extracting(step -> step.by().code())
                .contains("asker", "li")
                .doesNotContain("wang");
        assertThat(file.head().stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(file.head().redone()).isEqualTo(1);
        assertThat(file.head().caseClass()).isEqualTo(CaseClass.COMPLAINT);
        assertThat(file.head().satisfied()).contains(true);
        Opening second = samples.open(CHAT, "另一件", NOON);
        says(second.number(), new CaseEvent.Withdrawn());
        assertThat(casework.casesOf(asker(CHAT)))
                .extracting(Case::stage)
                .containsExactly(Stage.WITHDRAWN, Stage.ARCHIVED);
    }

    @Test
    void aRefusedStepChangesNothingAndTellsNobody() {
        Opening opening = samples.open(CHAT, "单位不让休产假", NOON);
        samples.told(CHAT);
        assertThat(step(opening.number(), new CaseEvent.Closed()))
                .isEqualTo(new Moved.Refused(Refusal.NOT_AT_THIS_STAGE));
        assertThat(casework.caseOf(asker(CHAT), opening.number()).orElseThrow().steps())
                .hasSize(1);
        assertThat(samples.told(CHAT)).isEmpty();
    }

    @Test
    void aMessageWhoseStepHasBecomeImpossibleIsNotRecordedAtAll() {
        Opening opening = samples.open(CHAT, "单位不让休产假", NOON);
        CaseAct withdraws = casework.act(opening.number(), new CaseEvent.Withdrawn(), NOON);
        Exchange message = samples.message(CHAT, "撤回", NOON).withAct(withdraws);
        steps(opening.number(), new CaseEvent.Answered("可以休"), new CaseEvent.Closed());
        int questions = count("question");
        assertThatThrownBy(() -> store.journal().record(message))
                .isInstanceOf(CaseChanged.class)
                .hasMessageContaining(opening.number().toString());
        assertThat(count("question")).isEqualTo(questions);
        assertThat(store.inbox().undecided(10)).hasSize(1);
        assertThat(casework.caseOf(asker(CHAT), opening.number())
                        .orElseThrow()
                        .head()
                        .stage())
                .isEqualTo(Stage.CLOSED);
    }

    @Test
    void aMessageThatIsDeliveredTwiceOpensOneCase() {
        Opening opening = samples.open(CHAT, "单位不让休产假", NOON);
        Exchange again = Samples.exchange(Samples.received(CHAT + " open 1", CHAT, "单位不让休产假"), "好")
                .withAct(opening.act());
        store.journal().record(again);
        assertThat(count("case_file")).isEqualTo(1);
    }

    @Test
    void staffMakeACaseOfAnUnresolvedQuestionAndSheIsTold() {
        var received = Samples.received("1", CHAT, "哺乳室谁来管");
        store.inbox().store(List.of(received));
        store.journal()
                .record(Samples.withDecision(Samples.exchange(received), Samples.unresolved(Reason.NONE_OF_THESE)));
        UnresolvedQuestion question = store.unresolvedQuestions().open().get(0);
        CaseNumber number = casework.open(question, "li", NOON).orElseThrow();
        assertThat(casework.caseOf(asker(CHAT), number).orElseThrow().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.by().code()).isEqualTo("li"));
        assertThat(samples.told(CHAT))
                .singleElement()
                .satisfies(told -> assertThat(told.text()).contains(number.toString()));
        assertThat(casework.open(question, "li", NOON)).as("a second time").isEmpty();
    }

    @Test
    void aCaseIsCountedOnceTheCalendarIsThere() {
        Opening opening = samples.open(CHAT, "单位不让休产假", NOON);
        execute("UPDATE case_file SET due_at = NULL, warn_at = NULL");
        assertThat(store.cases().standing(Viewer.of("li"), NOON)).isEqualTo(new Cases.Standing(0, 0, 0, 1));
        assertThat(casework.countWhatIsDue()).isEqualTo(1);
        assertThat(casework.countWhatIsDue()).isZero();
        assertThat(casework.caseOf(asker(CHAT), opening.number()).orElseThrow().head())
                .isEqualTo(opening.toOpen().head());
    }

    @Nested
    class ForStaffWhoAreTied {

        private static final TiedName SUNSHINE = new TiedName("晨光纺织");

        @Test
        void aCaseThatNamesTheirEmployerIsNotThere() {
            store.cases().tie("li", Set.of(SUNSHINE));
            Opening hidden = samples.open(CHAT, "我在晨光·纺织厂，单位不让休产假", NOON);
            Opening shown = samples.open("200", "单位不让休产假", NOON);
            assertHiddenFromLi(hidden.number(), shown.number());
            assertThat(store.cases().ties("li")).containsExactly(SUNSHINE);
        }

        @Test
        void norOneFromBeforeTheyWereTied() {
            Opening hidden = samples.open(CHAT, "我在晨光·纺织厂，单位不让休产假", NOON);
            Opening shown = samples.open("200", "单位不让休产假", NOON);
            assertThat(store.cases().find(hidden.number(), Viewer.of("li"))).isPresent();
            store.cases().tie("li", Set.of(SUNSHINE));
            assertHiddenFromLi(hidden.number(), shown.number());
            store.cases().tie("li", Set.of());
            assertThat(store.cases().find(hidden.number(), Viewer.of("li"))).isPresent();
            assertThat(store.unresolvedQuestions().open(Viewer.of("li"))).hasSize(2);
        }

        @Test
        void norOneInWhichItIsNamedLater() {
            store.cases().tie("li", Set.of(SUNSHINE));
            Opening opening = samples.open(CHAT, "单位不让休产假", NOON);
            says(opening.number(), new CaseEvent.Added(RedactedText.of("单位是晨光纺织")));
            assertThat(store.cases().find(opening.number(), Viewer.of("li"))).isEmpty();
            assertThat(store.cases().find(opening.number(), Viewer.of("wang"))).isPresent();
        }

        private void assertHiddenFromLi(CaseNumber hidden, CaseNumber shown) {
            CaseQuery all = CaseQuery.of(Set.of(), NOON, 50);
            assertThat(store.cases().list(all, Viewer.of("li")).rows())
                    .extracting(Case::number)
                    .containsExactly(shown);
            assertThat(store.cases().list(all, Viewer.of("li")).total()).isEqualTo(1);
            assertThat(store.cases().list(all, Viewer.of("wang")).total()).isEqualTo(2);
            assertThat(store.cases().standing(Viewer.of("li"), NOON).onTime()).isEqualTo(1);
            assertThat(store.cases().find(hidden, Viewer.of("li"))).isEmpty();
            assertThat(step(hidden, new CaseEvent.Answered("看看"))).isEqualTo(new Moved.Refused(Refusal.NO_SUCH_CASE));
            assertThat(store.unresolvedQuestions().open(Viewer.of("li")))
                    .extracting(question -> question.joined().orElseThrow())
                    .containsExactly(shown);
            assertThat(store.cases().find(hidden, asker(CHAT)))
                    .as("she herself sees it")
                    .isPresent();
        }
    }

    static Stream<CaseQuery> findingTheFirst() {
        CaseQuery all = CaseQuery.of(Set.of(), NOON, 50);
        return Stream.of(
                query(all, q -> q.stages = Set.of(Stage.DISPATCHED)),
                query(all, q -> q.caseClass = Optional.of(CaseClass.COMPLAINT)),
                query(all, q -> q.topic = Optional.of("union_help")),
                query(all, q -> q.department = Optional.of("legal_work")),
                query(all, q -> q.assignee = Optional.of("wang")),
                query(all, q -> q.place = Optional.of(new Jurisdiction("CN-GD"))),
                query(all, q -> q.language = Optional.of(Language.EN)),
                query(all, q -> q.openedBefore = Optional.of(NOON.plusSeconds(1))),
                query(all, q -> q.words = Optional.of("休假")),
                query(all, q -> q.words = Optional.of("加班")),
                query(all, q -> q.words = Optional.of(" 加 班 費 ")),
                query(all, q -> q.timeliness = Optional.of(Timeliness.LATE)));
    }

    private static final class Changing {
        Set<Stage> stages = Set.of();
        Optional<CaseClass> caseClass = Optional.empty();
        Optional<String> topic = Optional.empty();
        Optional<String> department = Optional.empty();
        Optional<String> assignee = Optional.empty();
        Optional<Timeliness> timeliness = Optional.empty();
        Optional<Jurisdiction> place = Optional.empty();
        Optional<Language> language = Optional.empty();
        Optional<Instant> openedBefore = Optional.empty();
        Optional<String> words = Optional.empty();
    }

    private static CaseQuery query(CaseQuery all, java.util.function.Consumer<Changing> change) {
        Changing q = new Changing();
        change.accept(q);
        return new CaseQuery(
                q.stages,
                q.caseClass,
                q.topic,
                q.department,
                q.assignee,
                q.timeliness,
                q.place,
                q.language,
                Optional.empty(),
                q.openedBefore,
                q.words,
                all.order(),
                NOON,
                50,
                0);
    }

    @ParameterizedTest
    @MethodSource("findingTheFirst")
    void aFilterFindsWhatItNamesAndNothingElse(CaseQuery query) {
        Opening first = samples.open(CHAT, "单位不让休假", NOON);
        samples.open("200", "产假工资少发了", NOON.plusSeconds(60));
        steps(
                first.number(),
                new CaseEvent.Classified(CaseClass.COMPLAINT, Optional.of("union_help")),
                new CaseEvent.Dispatched("legal_work"),
                new CaseEvent.Assigned("wang"));
        says(first.number(), new CaseEvent.Added(RedactedText.of("还欠加班费")));
        execute(
                "UPDATE case_file SET jurisdiction = 'CN-GD-440100', language = 'en', due_at = due_at - 864000000 WHERE id = 1");
        assertThat(store.cases().list(query, Viewer.of("li")).rows())
                .extracting(Case::number)
                .containsExactly(first.number());
    }

    @Test
    void pagesGoThroughTheWholeListInOrder() {
        List<CaseNumber> opened = Stream.iterate(0, i -> i + 1)
                .limit(7)
                .map(i -> samples.open("c" + i, "第" + i + "件", NOON.plusSeconds(i * 60L))
                        .number())
                .toList();
        List<CaseNumber> paged = Stream.of(0, 3, 6)
                .flatMap(offset -> store
                        .cases()
                        .list(
                                new CaseQuery(
                                        Stage.AT_WORK,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        CaseQuery.Order.DUE,
                                        NOON,
                                        3,
                                        offset),
                                Viewer.PROGRAM)
                        .rows()
                        .stream())
                .map(Case::number)
                .toList();
        assertThat(paged).isEqualTo(opened);
    }

    @Test
    void whatWasErasedIsFoundNoMore() {
        samples.open(CHAT, "单位不让休产假", NOON);
        CaseQuery byWords = query(CaseQuery.of(Set.of(), NOON, 50), q -> q.words = Optional.of("产假"));
        assertThat(store.cases().list(byWords, Viewer.PROGRAM).total()).isEqualTo(1);
        execute("DELETE FROM question");
        assertThat(store.cases().list(byWords, Viewer.PROGRAM).total()).isZero();
        assertThat(count("case_file") + count("case_step") + count("unresolved_question"))
                .isZero();
    }
}
