package org.niangjia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.casework.WorkingTimeTest.china;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.casework.CaseClock.Timeliness;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;

/** The steps of a case. Opened on the Wednesday of the week before the National Day holidays of 2026. */
class CaseTest {

    private static final WorkingTime TIME = new WorkingTime(ShippedKnowledge.get().calendar());
    private static final Instant OPENED = china("2026-09-23T16:20");
    private static final Instant DUE = china("2026-10-08T16:20");
    private static final RedactedText WORDS = RedactedText.of("单位不让休产假");

    static Case opened(Instant at) {
        return new Case(
                CaseNumber.draw(new Random(1)),
                CaseClass.CONSULTATION,
                Optional.of("maternity_leave"),
                Optional.of("women_workers"),
                Stage.OPENED,
                WORDS,
                Channel.TELEGRAM,
                Language.ZH,
                new Jurisdiction("CN-SD"),
                at,
                CaseClock.started(at, TIME),
                false,
                0,
                Optional.empty(),
                Optional.empty(),
                at);
    }

    private static final CaseEvent DISPATCHED = new CaseEvent.Dispatched("legal_work");
    private static final CaseEvent ANSWERED = new CaseEvent.Answered("可以休");
    private static final CaseEvent CLOSED = new CaseEvent.Closed();
    private static final CaseEvent SATISFIED = new CaseEvent.Rated(true, Optional.empty());
    private static final CaseEvent NOT_SATISFIED = new CaseEvent.Rated(false, Optional.of(RedactedText.of("没说清")));
    private static final CaseEvent GOOD = new CaseEvent.Checked(true, "");
    private static final CaseEvent ARCHIVED = new CaseEvent.Archived();
    private static final CaseEvent EXTENDED = new CaseEvent.Extended(10, "要去单位核实");
    private static final CaseEvent RETURNED = new CaseEvent.Returned("不归我们管");
    private static final CaseEvent ADDED = new CaseEvent.Added(RedactedText.of("单位又打电话了"));
    private static final CaseEvent REOPENED = new CaseEvent.Reopened(RedactedText.of("又不让休了"));

    private static CaseStep step(CaseEvent event, Instant at) {
        return new CaseStep(at, event.isAskers() ? Actor.asker() : Actor.staff("li"), event);
    }

    private static Moved take(Case before, CaseEvent event, Instant at) {
        return before.take(step(event, at), TIME);
    }

    private static Case after(Case before, Instant at, CaseEvent... events) {
        Case now = before;
        for (CaseEvent event : events) {
            now = take(now, event, at).fold(Moved.To::to, why -> {
                throw new AssertionError(event + " was refused: " + why);
            });
        }
        return now;
    }

    private static Optional<Refusal> refusal(Moved moved) {
        return moved.fold(to -> Optional.empty(), Optional::of);
    }

    @Test
    void goesTheWholeWay() {
        Case archived = after(
                opened(OPENED), OPENED, DISPATCHED, new CaseEvent.Assigned("wang"), ANSWERED, CLOSED, SATISFIED, GOOD, ARCHIVED);
        assertThat(archived.stage()).isEqualTo(Stage.ARCHIVED);
        assertThat(archived.department()).contains("legal_work");
        assertThat(archived.assignee()).contains("wang");
        assertThat(archived.satisfied()).contains(true);
        assertThat(archived.redone()).isZero();
    }

    /** The table of what may happen when, written down here and compared with what is refused. */
    @Test
    void takesNoStepThatTheStageDoesNotAllow() {
        Map<Stage, Case> at = new LinkedHashMap<>();
        at.put(Stage.OPENED, opened(OPENED));
        at.put(Stage.DISPATCHED, after(opened(OPENED), OPENED, DISPATCHED));
        at.put(Stage.ANSWERED, after(opened(OPENED), OPENED, DISPATCHED, ANSWERED));
        at.put(Stage.CLOSED, after(opened(OPENED), OPENED, DISPATCHED, ANSWERED, CLOSED));
        at.put(Stage.CHECKED, after(opened(OPENED), OPENED, DISPATCHED, ANSWERED, CLOSED, GOOD));
        at.put(Stage.ARCHIVED, after(opened(OPENED), OPENED, DISPATCHED, ANSWERED, CLOSED, GOOD, ARCHIVED));
        at.put(Stage.WITHDRAWN, after(opened(OPENED), OPENED, new CaseEvent.Withdrawn()));
        assertThat(at.keySet()).containsExactly(Stage.values());

        Map<CaseEvent, Set<Stage>> allowed = new LinkedHashMap<>();
        allowed.put(new CaseEvent.Opened(CaseClass.HELP, Optional.empty(), WORDS), Set.of());
        allowed.put(
                new CaseEvent.Classified(CaseClass.COMPLAINT, Optional.empty()),
                Set.of(Stage.OPENED, Stage.DISPATCHED, Stage.ANSWERED, Stage.CLOSED, Stage.CHECKED));
        allowed.put(DISPATCHED, Set.of(Stage.OPENED));
        allowed.put(RETURNED, Set.of(Stage.DISPATCHED));
        allowed.put(new CaseEvent.Assigned("wang"), Set.of(Stage.OPENED, Stage.DISPATCHED, Stage.ANSWERED));
        allowed.put(EXTENDED, Set.of(Stage.OPENED, Stage.DISPATCHED));
        allowed.put(ANSWERED, Set.of(Stage.OPENED, Stage.DISPATCHED, Stage.ANSWERED));
        allowed.put(CLOSED, Set.of(Stage.ANSWERED));
        allowed.put(SATISFIED, Set.of(Stage.CLOSED));
        allowed.put(GOOD, Set.of(Stage.CLOSED));
        allowed.put(ARCHIVED, Set.of(Stage.CHECKED));
        allowed.put(new CaseEvent.Withdrawn(), Set.of(Stage.OPENED, Stage.DISPATCHED, Stage.ANSWERED));
        allowed.put(ADDED, Set.of(Stage.OPENED, Stage.DISPATCHED, Stage.ANSWERED));
        allowed.put(REOPENED, Set.of(Stage.ANSWERED, Stage.CLOSED, Stage.CHECKED));
        assertThat(allowed.keySet().stream().map(CaseEvent::kind).distinct())
                .as("every kind of event")
                .hasSize(CaseEvent.class.getPermittedSubclasses().length);

        allowed.forEach((event, stages) -> at.forEach((stage, before) -> {
            Optional<Refusal> refused = refusal(take(before, event, OPENED.plusSeconds(60)));
            assertThat(refused.isEmpty()).as("%s when %s", event.kind(), stage).isEqualTo(stages.contains(stage));
            refused.ifPresent(why -> assertThat(why)
                    .as("%s when %s", event.kind(), stage)
                    .isIn(
                            stage.hasEnded() ? Refusal.ENDED : Refusal.NOT_AT_THIS_STAGE,
                            event instanceof CaseEvent.Opened ? Refusal.NOT_AT_THIS_STAGE : Refusal.ENDED));
        }));
    }

    @Test
    void onlyTheAskerRatesAndOnlyStaffAnswer() {
        Case closed = after(opened(OPENED), OPENED, ANSWERED, CLOSED);
        assertThat(closed.take(new CaseStep(OPENED, Actor.staff("li"), SATISFIED), TIME))
                .isEqualTo(new Moved.Refused(Refusal.NOT_THEIRS));
        assertThat(opened(OPENED).take(new CaseStep(OPENED, Actor.asker(), ANSWERED), TIME))
                .isEqualTo(new Moved.Refused(Refusal.NOT_THEIRS));
    }

    @Test
    void needsWordsWhereWordsAreDue() {
        Case dispatched = after(opened(OPENED), OPENED, DISPATCHED);
        for (CaseEvent wordless : List.of(
                new CaseEvent.Returned(" "),
                new CaseEvent.Extended(3, ""),
                new CaseEvent.Answered("\n"),
                new CaseEvent.Assigned(""),
                new CaseEvent.Added(RedactedText.of(" ")))) {
            assertThat(refusal(take(dispatched, wordless, OPENED))).as(wordless.kind()).contains(Refusal.WORDS_MISSING);
        }
        assertThat(refusal(take(dispatched, new CaseEvent.Answered("长".repeat(3_501)), OPENED)))
                .contains(Refusal.TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-23T16:20, ON_TIME",
        "2026-09-30T16:19:59, ON_TIME",
        "2026-09-30T16:20, WARNING", // the working day before the holidays
        "2026-10-05T12:00, WARNING",
        "2026-10-08T16:20:59, WARNING", // the last minute is in time
        "2026-10-08T16:21, LATE",
    })
    void warnsOneWorkingDayBeforeAndAlarmsAfter(String now, Timeliness expected) {
        Case open = opened(OPENED);
        assertThat(open.clock().dueAt()).contains(DUE);
        assertThat(open.clock().timeliness(china(now))).isEqualTo(expected);
    }

    @Test
    void theClockStopsWithTheFirstAnswer() {
        Case inTime = after(after(opened(OPENED), DUE, ANSWERED), DUE.plusSeconds(86_400), ANSWERED);
        assertThat(inTime.clock().timeliness(DUE.plusSeconds(900_000))).isEqualTo(Timeliness.ON_TIME);
        Case late = after(opened(OPENED), DUE.plusSeconds(60), ANSWERED);
        assertThat(late.clock().timeliness(DUE)).isEqualTo(Timeliness.LATE);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30T16:30:59, true", "2026-09-30T16:31, false"})
    void aMisroutedCaseGoesBackWithinTwoWorkingDays(String at, boolean possible) {
        // Dispatched on Monday 28 September at 16:30.
        Case dispatched = after(opened(OPENED), china("2026-09-28T16:30"), DISPATCHED);
        Moved moved = take(dispatched, RETURNED, china(at));
        assertThat(refusal(moved)).isEqualTo(possible ? Optional.empty() : Optional.of(Refusal.TOO_LATE_TO_RETURN));
        moved.fold(
                to -> {
                    assertThat(to.to().stage()).isEqualTo(Stage.OPENED);
                    assertThat(to.to().department()).isEmpty();
                    assertThat(to.to().clock().dueAt()).as("the clock goes on").contains(DUE);
                    return true;
                },
                why -> false);
    }

    @Test
    void isExtendedOnceByTenWorkingDaysAtMostAndInTime() {
        Case open = opened(OPENED);
        for (int days : new int[] {-1, 0, 11}) {
            assertThat(refusal(take(open, new CaseEvent.Extended(days, "核实"), OPENED)))
                    .contains(Refusal.EXTENSION_NOT_POSSIBLE);
        }
        Case extended = after(open, DUE, EXTENDED);
        assertThat(extended.clock().dueAt()).as("Saturday 10 October is worked").contains(china("2026-10-21T16:20"));
        assertThat(extended.clock().warnAt()).contains(china("2026-10-20T16:20"));
        assertThat(refusal(take(extended, EXTENDED, DUE))).contains(Refusal.EXTENDED_BEFORE);
        assertThat(refusal(take(open, EXTENDED, DUE.plusSeconds(60)))).contains(Refusal.TOO_LATE_TO_EXTEND);
        Case again = after(extended, DUE, ANSWERED, CLOSED, NOT_SATISFIED);
        assertThat(refusal(take(again, EXTENDED, DUE))).as("once in a case").contains(Refusal.EXTENDED_BEFORE);
    }

    @Test
    void isDoneAgainWithANewClockIfSheIsNotSatisfied() {
        Instant rated = china("2026-10-10T09:00");
        Case closed = after(opened(OPENED), OPENED, DISPATCHED, ANSWERED, CLOSED);
        Case again = after(closed, rated, NOT_SATISFIED);
        assertThat(again.stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(again.redone()).isEqualTo(1);
        assertThat(again.satisfied()).contains(false);
        assertThat(again.clock().dueAt()).contains(china("2026-10-16T09:00"));
        assertThat(again.clock().answeredAt()).isEmpty();
        Case closedAgain = after(again, rated, ANSWERED, CLOSED);
        assertThat(closedAgain.satisfied()).as("she is asked again").isEmpty();
        assertThat(refusal(take(after(closedAgain, rated, SATISFIED), NOT_SATISFIED, rated)))
                .contains(Refusal.RATED_BEFORE);
    }

    @Test
    void isDoneAgainIfItWasNotGoodOrSheWantsItOrSheSaysMoreAfterTheAnswer() {
        Case undispatched = after(opened(OPENED), OPENED, ANSWERED, CLOSED);
        assertThat(after(undispatched, DUE, new CaseEvent.Checked(false, "没引用条文")).stage())
                .isEqualTo(Stage.OPENED);
        assertThat(refusal(take(undispatched, new CaseEvent.Checked(false, ""), DUE))).contains(Refusal.WORDS_MISSING);
        assertThat(after(undispatched, DUE, GOOD, REOPENED).redone()).isEqualTo(1);
        Case more = after(after(opened(OPENED), OPENED, DISPATCHED, ANSWERED), DUE, ADDED);
        assertThat(more.stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(more.redone()).isZero();
        assertThat(more.clock().startedAt()).isEqualTo(DUE);
        Case before = after(opened(OPENED), DUE, ADDED);
        assertThat(before.clock().startedAt()).as("before the answer the clock goes on").isEqualTo(OPENED);
    }

    @Test
    void isOpenedWithoutADueTimeIfTheYearIsNotKnownAndGetsItLater() {
        Instant christmas = china("2026-12-25T10:00");
        Case open = opened(christmas);
        assertThat(open.clock().dueAt()).isEmpty();
        assertThat(open.clock().timeliness(christmas.plusSeconds(9_000_000))).isEqualTo(Timeliness.NOT_KNOWN);
        assertThat(refusal(take(open, EXTENDED, christmas))).contains(Refusal.NO_CALENDAR);
        assertThat(open.withDue(TIME)).isEqualTo(open);
        Case counted = opened(OPENED).with(new CaseClock(
                OPENED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(counted.withDue(TIME).clock()).isEqualTo(opened(OPENED).clock());
    }

    @ParameterizedTest
    @EnumSource(CaseClass.class)
    void mayBeOfAnyClass(CaseClass caseClass) {
        assertThat(after(opened(OPENED), OPENED, new CaseEvent.Classified(caseClass, Optional.of("x"))).caseClass())
                .isEqualTo(caseClass);
    }

    /** Whatever happens, a case at work has a running clock, an ended one never changes, and time never runs backwards in it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void staysInOrderOnAnyWay(long seed) {
        Random random = new Random(seed);
        List<CaseEvent> events = List.of(
                DISPATCHED, RETURNED, EXTENDED, ANSWERED, CLOSED, SATISFIED, NOT_SATISFIED, GOOD, ARCHIVED, ADDED,
                REOPENED, new CaseEvent.Checked(false, "再办"), new CaseEvent.Withdrawn());
        for (int walk = 0; walk < 200; walk++) {
            Case now = opened(OPENED);
            Instant at = OPENED;
            List<String> way = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                at = at.plusSeconds(random.nextInt(40_000));
                CaseEvent event = events.get(random.nextInt(events.size()));
                Case before = now;
                now = take(now, event, at).fold(Moved.To::to, why -> before);
                way.add(event.kind());
                assertThat(now.stage().isAtWork()).as("%s", way).isEqualTo(now.clock().answeredAt().isEmpty() && now.stage() != Stage.WITHDRAWN);
                if (before.stage().hasEnded()) {
                    assertThat(now).isEqualTo(before);
                }
                assertThat(now.changedAt()).isAfterOrEqualTo(before.changedAt());
            }
        }
    }
}
