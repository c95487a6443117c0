package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.store.Samples.NOON;
import static org.niangjia.store.Samples.exchange;
import static org.niangjia.store.Samples.received;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.CaseEvent;
import org.niangjia.casework.Opening;
import org.niangjia.casework.UnresolvedQuestion.Reason;
import org.niangjia.casework.Viewer;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Received;
import org.niangjia.question.RedactedText;

class SqliteRetentionTest extends StoreTest {

    @Test
    void recognisesASecondDeliveryForSevenDays() {
        Received received = answer("1");
        store.retention().purge(NOON.plus(Duration.ofDays(7)).minusMillis(1));
        assertThat(store.inbox().store(List.of(received))).isZero();
        store.retention().purge(NOON.plus(Duration.ofDays(7)));
        assertThat(count("inbox")).isZero();
        assertThat(count("decision")).isEqualTo(1);
    }

    @Test
    void keepsWhatIsUndecidedUnsentOrUnresolved() {
        store.inbox().store(List.of(received("9", "900", "还没有决定")));
        answer("1");
        store.journal().record(Samples.atTheTerminal("s1", "还没有解决", Samples.unresolved(Reason.NOT_UNDERSTOOD)));
        store.retention().purge(NOON.plus(Duration.ofDays(1_000)));

        assertThat(store.inbox().undecided(10)).hasSize(1);
        assertThat(store.outbox().waiting()).isEqualTo(1);
        assertThat(store.unresolvedQuestions().open()).hasSize(1);
    }

    @Test
    void forgetsWhatWasSentAfterThirtyDaysAndWhatWasAskedAfterNinety() {
        answer("1");
        store.outbox().sent(1, NOON);
        store.retention().purge(NOON.plus(Duration.ofDays(29)));
        assertThat(count("outbox")).isEqualTo(1);
        store.retention().purge(NOON.plus(Duration.ofDays(30)));
        assertThat(count("outbox")).isZero();
        assertThat(count("question")).isEqualTo(1);
        assertThat(store.retention().purge(NOON.plus(Duration.ofDays(90)))).isEqualTo(1);
        assertThat(count("question")).isZero();
        assertThat(count("decision")).isZero();
    }

    @Test
    void forgetsAClosedCaseWithItsQuestion() {
        store.journal().record(Samples.atTheTerminal("s1", "解决了", Samples.unresolved(Reason.NOT_UNDERSTOOD)));
        execute("UPDATE unresolved_question SET closed_at = 1");
        store.retention().purge(NOON.plus(Duration.ofDays(90)));
        assertThat(count("unresolved_question")).isZero();
        assertThat(count("question")).isZero();
    }

    @Test
    void forgetsADialogueAfterADay() {
        Received received = received("1", "100", "假");
        store.inbox().store(List.of(received));
        Dialogue dialogue = new Dialogue(RedactedText.of("假"), List.of("a"), Optional.empty());
        store.journal().record(Samples.withDialogue(exchange(received, "哪一种？"), dialogue, NOON));
        store.retention().purge(NOON.plus(Duration.ofHours(23)));
        assertThat(store.journal().dialogue(received.asker(), Instant.EPOCH)).isPresent();
        store.retention().purge(NOON.plus(Duration.ofHours(24)));
        assertThat(count("dialogue")).isZero();
    }

    private Received answer(String id) {
        Received received = received(id, "100", "产假有多少天");
        store.inbox().store(List.of(received));
        store.journal().record(exchange(received, "98天"));
        return received;
    }

    @Test
    void keepsACaseWithItsQuestionUntilTwoYearsAfterItWasArchived() {
        Opening opening = new SampleCases(store).open("100", "单位不让休产假", NOON);
        for (CaseEvent event : List.of(
                new CaseEvent.Answered("可以"),
                new CaseEvent.Closed(),
                new CaseEvent.Checked(true, ""),
                new CaseEvent.Archived())) {
            new SampleCases(store).casework().step(opening.number(), "li", event, NOON);
        }
        new SampleCases(store).told("100");
        store.retention().purge(NOON.plus(Duration.ofDays(730)).minusMillis(1));
        assertThat(store.cases().find(opening.number(), Viewer.PROGRAM)).isPresent();
        assertThat(count("question")).isEqualTo(1);
        store.retention().purge(NOON.plus(Duration.ofDays(730)));
        assertThat(count("case_file") + count("case_step") + count("question") + count("outbox"))
                .isZero();
    }

    @Test
    void forgetsAWithdrawnCaseAfterNinetyDaysAndOneAtWorkNever() {
        SampleCases samples = new SampleCases(store);
        Opening atWork = samples.open("100", "单位不让休产假", NOON);
        Opening withdrawn = samples.open("200", "单位不让休产假", NOON);
        store.journal()
                .record(samples.message("200", "撤回", NOON)
                        .withAct(samples.casework().act(withdrawn.number(), new CaseEvent.Withdrawn(), NOON)));
        store.retention().purge(NOON.plus(Duration.ofDays(90)));
        assertThat(store.cases().find(withdrawn.number(), Viewer.PROGRAM)).isEmpty();
        store.retention().purge(NOON.plus(Duration.ofDays(10_000)));
        assertThat(store.cases().find(atWork.number(), Viewer.PROGRAM)).isPresent();
    }
}
