package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.store.Samples.NOON;
import static org.niangjia.store.Samples.asker;
import static org.niangjia.store.Samples.exchange;
import static org.niangjia.store.Samples.received;
import static org.niangjia.store.Samples.withDialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Received;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.RedactedText;

class SqliteJournalTest extends StoreTest {

    private static final Dialogue OPEN = new Dialogue(
            RedactedText.of("假怎么休"), List.of("maternity_leave.days", "childcare_leave.days"), Optional.of("CN-SD"));

    @Test
    void decidesAnInboxEntryOnce() {
        Received received = store("1", "100");
        store.journal().record(exchange(received, "98天"));
        store.journal()
                .record(withDialogue(
                        Samples.withDecision(
                                exchange(received, "别的", "再说"), Samples.unresolved(UnresolvedQuestion.Reason.FAILED)),
                        OPEN,
                        NOON));

        assertThat(count("question")).isEqualTo(1);
        assertThat(count("decision")).isEqualTo(1);
        assertThat(count("unresolved_question")).isZero();
        assertThat(store.outbox().waiting()).isEqualTo(1);
        assertThat(store.journal().dialogue(asker("100"), Instant.EPOCH)).isEmpty();
    }

    @Test
    void decidesAnInboxEntryOnceForManyThreadsAtOnce() throws Exception {
        Received received = store("1", "100");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<?>> records = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            records.add(threads.submit(() -> store.journal().record(exchange(received, "98天"))));
        }
        for (Future<?> each : records) {
            each.get();
        }
        threads.shutdown();
        assertThat(count("decision")).isEqualTo(1);
        assertThat(store.outbox().waiting()).isEqualTo(1);
    }

    @Test
    void recordsNothingIfOnePartCannotBeRecorded() {
        Received received = store("1", "100");
        execute("CREATE TRIGGER refuse BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'refused'); END");

        assertThatThrownBy(() -> store.journal().record(exchange(received, "98天")))
                .hasStackTraceContaining("refused");

        assertThat(count("question")).isZero();
        assertThat(count("decision")).isZero();
        assertThat(store.inbox().undecided(10)).containsExactly(received);
        execute("DROP TRIGGER refuse");
        store.journal().record(exchange(received, "98天"));
        assertThat(store.inbox().undecided(10)).isEmpty();
        assertThat(store.outbox().waiting()).isEqualTo(1);
    }

    @Test
    void refusesWhatNeverCameIn() {
        assertThatThrownBy(() -> store.journal().record(exchange(received("1", "100", "产假"), "98天")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count("question")).isZero();
    }

    @Test
    void recordsWhatIsIgnoredWithoutAReply() {
        Received ignored = Samples.ofKind(Received.Kind.IGNORED, "1", "-", Optional.empty());
        store.inbox().store(List.of(ignored));
        store.journal().record(exchange(ignored));
        assertThat(store.inbox().undecided(10)).isEmpty();
        assertThat(count("decision")).isEqualTo(1);
        assertThat(store.outbox().waiting()).isZero();
    }

    @Test
    void recordsAQuestionPutAtTheTerminalAndQueuesNothing() {
        store.journal()
                .record(Samples.atTheTerminal(
                        "s1", "年假几天", Samples.unresolved(UnresolvedQuestion.Reason.NOT_UNDERSTOOD)));
        assertThat(count("question")).isEqualTo(1);
        assertThat(count("decision")).isEqualTo(1);
        assertThat(count("unresolved_question")).isEqualTo(1);
        assertThat(count("outbox")).isZero();
    }

    @Test
    void recordsTwoQuestionsOfTheTerminalThoughNeitherHasAnInboxEntry() {
        store.journal().record(Samples.atTheTerminal("s1", "年假几天", Samples.answered()));
        store.journal().record(Samples.atTheTerminal("s1", "年假几天", Samples.answered()));
        assertThat(count("decision")).isEqualTo(2);
    }

    @Test
    void keepsTheDialogueThatIsOpenOverARestart() {
        store.journal().record(withDialogue(exchange(store("1", "100"), "哪一种？"), OPEN, NOON));
        restart();
        assertThat(store.journal().dialogue(asker("100"), NOON.minusSeconds(1))).contains(OPEN);
        assertThat(store.journal().dialogue(asker("101"), NOON.minusSeconds(1))).isEmpty();
        assertThat(store.journal().dialogue(new Asker(Channel.WEB, "100"), NOON.minusSeconds(1)))
                .isEmpty();
    }

    @Test
    void forgetsADialogueThatIsOlderThanAskedFor() {
        store.journal().record(withDialogue(exchange(store("1", "100"), "哪一种？"), OPEN, NOON));
        assertThat(store.journal().dialogue(asker("100"), NOON)).isEmpty();
    }

    @Test
    void renewsAndClosesTheDialogue() {
        Dialogue other = new Dialogue(RedactedText.of("补贴"), List.of("a"), Optional.empty());
        store.journal().record(withDialogue(exchange(store("1", "100"), "哪一种？"), OPEN, NOON));
        store.journal().record(withDialogue(exchange(store("2", "100"), "哪一种？"), other, NOON.plusSeconds(60)));
        assertThat(store.journal().dialogue(asker("100"), NOON)).contains(other);

        store.journal().record(exchange(store("3", "100"), "98天"));
        assertThat(store.journal().dialogue(asker("100"), Instant.EPOCH)).isEmpty();
    }

    @Test
    void leavesNoWordsInAnInboxEntryThatIsDecided() {
        store.journal().record(exchange(store("1", "100"), "98天"));
        int left = store.database()
                .read(handle -> handle.createQuery("""
                                SELECT count(*) FROM inbox
                                WHERE coalesce(channel_id, asker_key, message_id, words, language) IS NOT NULL
                                """).mapTo(Integer.class).one());
        assertThat(left).isZero();
        assertThat(count("inbox")).isEqualTo(1);
    }

    @Test
    void storesEachQuestionOfAMessageWithItsDecisionAndItsCase() {
        Received received = store("1", "100");
        Exchange.Decided first = decided(received, "产假几天", Samples.answered());
        Exchange.Decided second =
                decided(received, "食堂几点开", Samples.unresolved(UnresolvedQuestion.Reason.NOT_UNDERSTOOD));
        Exchange several = new Exchange(
                Optional.of(received), List.of(first, second), List.of(), Optional.empty(), Optional.empty(), NOON);
        store.journal().record(several);
        store.journal().record(several);
        assertThat(count("question")).isEqualTo(2);
        assertThat(count("decision")).isEqualTo(2);
        assertThat(store.unresolvedQuestions().open())
                .singleElement()
                .satisfies(open -> assertThat(open.text().value()).isEqualTo("食堂几点开"));
        int withTheFirst = store.database()
                .read(handle -> handle.createQuery("SELECT count(*) FROM question WHERE asked_with = 1")
                        .mapTo(Integer.class)
                        .one());
        assertThat(withTheFirst).isEqualTo(1);
    }

    @Test
    void closesWhatWasNotUnderstoodOfAQuestionOnceItIsComplete() {
        Decision unclear = Samples.unresolved(UnresolvedQuestion.Reason.NOT_UNDERSTOOD);
        store.journal().record(Samples.withDecision(exchange(store("1", "100")), unclear));
        store.journal()
                .record(Samples.decidedAt(
                        Samples.withDecision(exchange(store("2", "100")), unclear), NOON.plusSeconds(60)));
        store.journal().record(Samples.withDecision(exchange(store("3", "101")), unclear));
        Received last = store("4", "100");
        store.journal()
                .record(new Exchange(
                        Optional.of(last),
                        List.of(decided(last, "我怀孕了\n能辞退我吗", unclear)),
                        List.of(),
                        Optional.empty(),
                        Optional.of(NOON.plusSeconds(60)),
                        NOON.plusSeconds(70)));
        assertThat(store.unresolvedQuestions().open())
                .extracting(UnresolvedQuestion::id)
                .containsExactlyInAnyOrder(1L, 3L, 4L);
    }

    private static Exchange.Decided decided(Received received, String words, Decision decision) {
        return new Exchange.Decided(Samples.question(received.asker(), RedactedText.of(words)), decision);
    }

    @Test
    void takesAFewMillisecondsToRecord() {
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            exchanges.add(withDialogue(exchange(store("p" + i, "chat" + i), "一", "二"), OPEN, NOON));
        }
        List<Long> nanos = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            long began = System.nanoTime();
            store.journal().record(exchange);
            nanos.add(System.nanoTime() - began);
        }
        Collections.sort(nanos);
        // Several times what was measured on two busy cores, so that only a lost index or a lost batch fails it.
        assertThat(Duration.ofNanos(nanos.get(nanos.size() / 2))).isLessThan(Duration.ofMillis(40));
    }

    private Received store(String id, String chat) {
        Received received = received(id, chat, "产假有多少天");
        store.inbox().store(List.of(received));
        return received;
    }
}
