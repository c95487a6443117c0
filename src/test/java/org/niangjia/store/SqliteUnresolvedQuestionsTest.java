package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.store.Samples.NOON;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.niangjia.casework.BulkAction;
import org.niangjia.casework.BulkAction.What.Assign;
import org.niangjia.casework.BulkAction.What.Dismiss;
import org.niangjia.casework.BulkAction.What.Join;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.CaseNumber;
import org.niangjia.casework.Opening;
import org.niangjia.casework.Page;
import org.niangjia.casework.Reach;
import org.niangjia.casework.Stage;
import org.niangjia.casework.TiedName;
import org.niangjia.casework.UnresolvedQuery;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.casework.UnresolvedQuestion.Reason;
import org.niangjia.casework.Viewer;
import org.niangjia.consultation.journal.Received;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.model.Candidate;

class SqliteUnresolvedQuestionsTest extends StoreTest {

    @Test
    void listsWhatIsOpenWithAllThatStaffNeedToKnow() {
        store.journal()
                .record(Samples.atTheTerminal(
                        "s1", "陪护假怎么请，我的电话13812345678", Samples.unresolved(Reason.NOT_CONFIRMED)));
        assertThat(store.unresolvedQuestions().open())
                .containsExactly(new UnresolvedQuestion(
                        1,
                        RedactedText.of("陪护假怎么请，我的电话〔手机号〕"),
                        Language.ZH,
                        new Jurisdiction("CN-SD"),
                        Samples.DAY,
                        Reason.NOT_CONFIRMED,
                        List.of(new Candidate("maternity_leave.days", "maternity_leave", 0.97)),
                        NOON,
                        Optional.of("maternity_leave"),
                        Channel.TERMINAL,
                        person("s1"),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void listsTheOldestFirstAndLeavesOutWhatWasAnsweredOrClosed() {
        open("二", 20);
        open("一", 10);
        store.journal().record(Samples.atTheTerminal("s1", "答了", Samples.answered()));
        open("三", 30);
        execute("UPDATE unresolved_question SET closed_at = 1 WHERE id = 3");
        assertThat(store.unresolvedQuestions().open())
                .extracting(question -> question.text().value())
                .containsExactly("一", "二");
    }

    @Test
    void neverUsesANumberTwice() {
        open("一", 10);
        open("二", 20);
        execute("DELETE FROM unresolved_question");
        restart();
        open("三", 30);
        assertThat(store.unresolvedQuestions().open())
                .extracting(UnresolvedQuestion::id)
                .containsExactly(3L);
    }

    private static String person(String session) {
        byte[] hash = new LookupHash(Samples.key(1)).ofAsker(new Asker(Channel.TERMINAL, session));
        return HexFormat.of().formatHex(hash, 0, 8);
    }

    private void open(String text, int second) {
        store.journal()
                .record(Samples.decidedAt(
                        Samples.atTheTerminal("s1", text, Samples.unresolved(Reason.NOT_UNDERSTOOD)),
                        NOON.plusSeconds(second)));
    }

    @Nested
    class Found {

        private static final UnresolvedQuery ALL = UnresolvedQuery.open(50);

        private static UnresolvedQuery query(
                Set<Reason> reasons,
                @Nullable String topic,
                @Nullable String place,
                @Nullable Language language,
                @Nullable String words) {
            return new UnresolvedQuery(
                    true,
                    reasons,
                    Optional.ofNullable(topic),
                    Optional.ofNullable(place).map(Jurisdiction::new),
                    Optional.ofNullable(language),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(words),
                    50,
                    0);
        }

        static Stream<Arguments> findingTheFirst() {
            return Stream.of(
                            query(Set.of(Reason.THUMBS_DOWN, Reason.FAILED), null, null, null, null),
                            query(Set.of(), "breastfeeding", null, null, null),
                            query(Set.of(), null, "CN-GD", null, null),
                            query(Set.of(), null, "CN-GD-440100", null, null),
                            query(Set.of(), null, null, Language.EN, null),
                            query(Set.of(), null, null, null, "哺乳"),
                            query(Set.of(), null, null, null, "哺 乳假"),
                            query(Set.of(), null, null, null, "假"),
                            query(Set.of(), null, null, null, "PUMPING"))
                    .map(Arguments::of);
        }

        @ParameterizedTest
        @MethodSource("findingTheFirst")
        void byAnyFilter(UnresolvedQuery query) {
            open("哺乳假和 pumping room 谁管", 1);
            open("食堂几点开", 2);
            execute(
                    "UPDATE unresolved_question SET reason = 'thumbs_down', topic = 'breastfeeding', jurisdiction = 'CN-GD-440100', "
                            + "language = 'en' WHERE id = 1");
            Page<UnresolvedQuestion> page = store.unresolvedQuestions().list(query, Viewer.of("li"));
            assertThat(page.rows()).extracting(UnresolvedQuestion::id).containsExactly(1L);
            assertThat(page.total()).isEqualTo(1);
        }

        @Test
        void pageByPage() {
            for (int i = 1; i <= 7; i++) {
                open("第" + i + "问", i);
            }
            UnresolvedQuery third = new UnresolvedQuery(
                    true,
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(NOON.plusSeconds(2)),
                    Optional.of(NOON.plusSeconds(7)),
                    Optional.empty(),
                    Optional.empty(),
                    2,
                    4);
            Page<UnresolvedQuestion> page = store.unresolvedQuestions().list(third, Viewer.PROGRAM);
            assertThat(page.total()).isEqualTo(5);
            assertThat(page.rows()).extracting(UnresolvedQuestion::id).containsExactly(6L);
        }

        @Test
        void notIfTheyNameWhatTheViewerIsTiedTo() {
            store.cases().tie("li", Set.of(new TiedName("晨光纺织")));
            open("晨光纺织厂哺乳室在哪", 1);
            open("哺乳室在哪", 2);
            assertThat(store.unresolvedQuestions().list(ALL, Viewer.of("li")).rows())
                    .extracting(UnresolvedQuestion::id)
                    .containsExactly(2L);
            assertThat(store.unresolvedQuestions().find(1, Viewer.of("li"))).isEmpty();
            assertThat(store.unresolvedQuestions().find(1, Viewer.of("wang"))).isPresent();
            BulkAction dismissed = store.unresolvedQuestions().act(List.of(1L, 2L), new Dismiss("闲聊"), "li", NOON);
            assertThat(dismissed.questions()).containsExactly(2L);
        }
    }

    @Nested
    class ManyAtOnce {

        private static final Instant LATER = NOON.plusSeconds(3_600);

        private List<Long> waiting() {
            return store.unresolvedQuestions().open().stream()
                    .map(UnresolvedQuestion::id)
                    .toList();
        }

        private UnresolvedQuestion question(long id) {
            return store.unresolvedQuestions().find(id, Viewer.PROGRAM).orElseThrow();
        }

        private void openThree() {
            open("一", 1);
            open("二", 2);
            open("三", 3);
        }

        @Test
        void areDismissedAndBroughtBack() {
            openThree();
            BulkAction dismissed =
                    store.unresolvedQuestions().act(List.of(1L, 3L, 99L), new Dismiss("闲聊"), "li", LATER);
            assertThat(dismissed.questions()).containsExactly(1L, 3L);
            assertThat(waiting()).containsExactly(2L);
            restart();
            BulkAction undone = store.unresolvedQuestions()
                    .undo(dismissed.id(), "wang", LATER)
                    .orElseThrow();
            assertThat(undone.questions()).isEmpty();
            assertThat(undone.undoneAt()).contains(LATER);
            assertThat(waiting()).containsExactly(1L, 2L, 3L);
            assertThat(store.unresolvedQuestions().undo(dismissed.id(), "li", LATER))
                    .as("twice")
                    .isEmpty();
            assertThat(store.unresolvedQuestions().undo(99, "li", LATER)).isEmpty();
        }

        @Test
        void areAssignedAndGivenBackToWhomTheyWereBefore() {
            openThree();
            store.unresolvedQuestions().act(List.of(1L), new Assign("li"), "zhao", LATER);
            BulkAction second = store.unresolvedQuestions().act(List.of(1L, 2L), new Assign("wang"), "zhao", LATER);
            assertThat(question(1).assignee()).contains("wang");
            store.unresolvedQuestions().undo(second.id(), "zhao", LATER);
            assertThat(question(1).assignee()).contains("li");
            assertThat(question(2).assignee()).isEmpty();
        }

        @Test
        void areBroughtBackOnlyIfNothingElseWasDoneSince() {
            openThree();
            BulkAction first = store.unresolvedQuestions().act(List.of(1L, 2L), new Assign("li"), "zhao", LATER);
            store.unresolvedQuestions().act(List.of(2L), new Dismiss("闲聊"), "zhao", LATER);
            BulkAction undone =
                    store.unresolvedQuestions().undo(first.id(), "zhao", LATER).orElseThrow();
            assertThat(undone.questions()).as("stayed changed").containsExactly(2L);
            assertThat(question(1).assignee()).isEmpty();
            assertThat(question(2).assignee()).contains("li");
            assertThat(waiting()).containsExactly(1L, 3L);
            assertThat(store.unresolvedQuestions().actions(10))
                    .extracting(action -> action.what().kind())
                    .containsExactly("dismiss", "assign");
        }

        @Test
        void areJoinedIntoACaseAndClosedWithIt() {
            openThree();
            Opening opening = new SampleCases(store).open("100", "单位不让休产假", NOON);
            BulkAction joined =
                    store.unresolvedQuestions().act(List.of(1L, 2L), new Join(opening.number()), "li", LATER);
            assertThat(joined.questions()).containsExactly(1L, 2L);
            assertThat(question(1).joined()).contains(opening.number());
            assertThat(store.unresolvedQuestions()
                            .act(List.of(1L), new Dismiss("闲聊"), "li", LATER)
                            .questions())
                    .as("it is done with when the case is")
                    .isEmpty();
            new SampleCases(store).casework().step(opening.number(), "li", new CaseEvent.Answered("可以"), LATER);
            new SampleCases(store).casework().step(opening.number(), "li", new CaseEvent.Closed(), LATER);
            assertThat(waiting()).containsExactly(3L);
            store.unresolvedQuestions().undo(joined.id(), "li", LATER);
            assertThat(waiting()).containsExactly(1L, 2L, 3L);
            assertThat(question(1).joined()).isEmpty();
        }

        @Test
        void areNotJoinedIntoACaseThatIsDoneOrNotThere() {
            openThree();
            Opening opening = new SampleCases(store).open("100", "晨光纺织不让休产假", NOON);
            store.cases().tie("li", Set.of(new TiedName("晨光纺织")));
            assertThat(store.unresolvedQuestions()
                            .act(List.of(1L), new Join(opening.number()), "li", LATER)
                            .questions())
                    .isEmpty();
            assertThat(store.unresolvedQuestions()
                            .act(List.of(1L), new Join(CaseNumber.draw(new Random(3))), "wang", LATER)
                            .questions())
                    .isEmpty();
            new SampleCases(store).casework().step(opening.number(), "wang", new CaseEvent.Answered("可以"), LATER);
            new SampleCases(store).casework().step(opening.number(), "wang", new CaseEvent.Closed(), LATER);
            assertThat(store.unresolvedQuestions()
                            .act(List.of(1L), new Join(opening.number()), "wang", LATER)
                            .questions())
                    .isEmpty();
            assertThat(waiting()).contains(1L);
        }

        private void asked(String message, String chat) {
            Received received = Samples.received(message, chat, "哺乳室归谁管");
            store.inbox().store(List.of(received));
            store.journal()
                    .record(Samples.withDecision(Samples.exchange(received), Samples.unresolved(Reason.NOT_CONFIRMED)));
        }

        private List<Long> answerAll(String staff) {
            java.util.Map<UnresolvedQuestion, String> answers = new java.util.LinkedHashMap<>();
            store.unresolvedQuestions().open().forEach(question -> answers.put(question, "现在可以答了"));
            return new SampleCases(store).casework().answerAll(answers, staff, LATER);
        }

        @Test
        void areAnsweredEachInItsChatAndTheirCasesClosed() {
            asked("m1", "c1");
            asked("m2", "c2");
            Opening opening = new SampleCases(store).open("c3", "哺乳室归谁管", Samples.NOON);
            new SampleCases(store).told("c3");
            store.askers()
                    .askers()
                    .keep(
                            Samples.received("m2", "c2", "").asker(),
                            org.niangjia.consultation.consent.AskerRecord.NEW.with(
                                    org.niangjia.consultation.consent.Consent.REFUSED),
                            LATER);
            assertThat(new SampleCases(store).casework().reach(List.of(1L, 2L, 3L), "wang"))
                    .containsEntry(1L, Reach.IN_HER_CHAT)
                    .containsEntry(2L, Reach.NOT_WANTED)
                    .containsEntry(3L, Reach.IN_HER_CHAT);

            assertThat(answerAll("wang")).containsExactlyInAnyOrder(1L, 3L);
            assertThat(waiting()).containsExactly(2L);
            assertThat(new SampleCases(store).told("c2")).isEmpty();
            for (String chat : List.of("c1", "c3")) {
                assertThat(new SampleCases(store).told(chat))
                        .extracting(message -> message.text().contains("现在可以答了"))
                        .as("the answer, then whether she is satisfied")
                        .containsExactly(true, false);
            }
            assertThat(store.cases()
                            .find(opening.number(), Viewer.PROGRAM)
                            .orElseThrow()
                            .head()
                            .stage())
                    .isEqualTo(Stage.CLOSED);
            assertThat(answerAll("wang")).as("twice").isEmpty();
        }

        @Test
        void areNotAnsweredByWhoMayNotSeeThem() {
            asked("m1", "c1");
            store.cases().tie("li", Set.of(TiedName.of("哺乳室", Set.of()).orElseThrow()));
            assertThat(answerAll("li")).isEmpty();
            assertThat(store.unresolvedQuestions().openNumbers(Viewer.of("li")).size())
                    .isZero();
            assertThat(store.unresolvedQuestions().openNumbers(Viewer.PROGRAM).contains(1))
                    .isTrue();
        }
    }
}
