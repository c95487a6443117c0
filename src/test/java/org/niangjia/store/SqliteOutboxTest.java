package org.niangjia.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.store.Samples.NOON;
import static org.niangjia.store.Samples.exchange;
import static org.niangjia.store.Samples.received;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.journal.Outbox.Queued;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.reply.Attachment;
import org.niangjia.consultation.reply.Outgoing;

class SqliteOutboxTest extends StoreTest {

    @Test
    void givesBackTheMessageAsItWasStored() {
        Received received = received("1", "100", "产假");
        Outgoing message = new Outgoing("您好\n98天", List.of(new Button("产假", "pick:1"), new Button("都不是", "none")));
        store.inbox().store(List.of(received));
        store.journal().record(Samples.withMessages(exchange(received), message));

        assertThat(store.outbox().due(NOON, 10)).singleElement().satisfies(queued -> {
            assertThat(queued.message()).isEqualTo(message);
            assertThat(queued.asker()).isEqualTo(received.asker());
            assertThat(queued.inReplyTo()).contains("m1");
            assertThat(queued.attempts()).isZero();
        });
    }

    @Test
    void givesBackWhatTakesAPlaceAndWhatCarriesAFile() {
        Received press = Samples.ofKind(Received.Kind.BUTTON, "1", "100", Optional.of("50"));
        Outgoing page =
                new Outgoing("第二页", List.of(new Button("«", "p:1"), new Button("»", "p:3").besideTheLast())).inPlace();
        Outgoing file = new Outgoing("放进日历", List.of())
                .with(new Attachment("niangjia.ics", "text/calendar", "BEGIN:VCALENDAR\r\n"));
        store.inbox().store(List.of(press));
        store.journal().record(Samples.withMessages(exchange(press), page, file));

        assertThat(due(NOON).message()).isEqualTo(page);
        assertThat(due(NOON).inReplyTo()).as("the message whose place it takes").contains("50");
        sendAll(NOON);
        assertThat(due(NOON).message()).isEqualTo(file);
        assertThat(due(NOON).inReplyTo()).as("only the first replies").isEmpty();
    }

    @Test
    void sendsNothingToWhoBlockedTheBotUntilSheWritesAgain() {
        answer("1", "100", "一", "二");
        answer("2", "200", "甲");
        store.outbox().unreachable(due(NOON).id(), NOON, "403");
        assertThat(texts(NOON)).containsExactly("甲");
        assertThat(store.outbox().waiting()).isEqualTo(1);

        staffAnswer("100", "工会的答复");
        assertThat(texts(NOON)).as("kept for her").containsExactly("甲");

        answer("4", "100", "三");
        assertThat(texts(NOON)).containsExactly("甲", "工会的答复");
    }

    @Test
    void forgetsInTimeWhoBlockedTheBotAndWhatWaitedForHer() {
        answer("1", "100", "一");
        store.outbox().unreachable(due(NOON).id(), NOON, "403");
        staffAnswer("100", "工会的答复");
        store.retention().purge(NOON.plus(Duration.ofDays(31)));
        assertThat(store.outbox().waiting()).isZero();
        store.retention().purge(NOON.plus(Duration.ofDays(91)));
        assertThat(count("unreachable")).isZero();
    }

    /** A message to her that answers nothing she has just written. */
    private void staffAnswer(String chat, String text) {
        FieldCipher cipher = new FieldCipher(Samples.key(1));
        LookupHash hash = new LookupHash(Samples.key(1));
        store.database().write(handle -> {
            SqliteOutbox.add(
                    handle,
                    cipher,
                    1000,
                    Optional.of(1L),
                    Samples.asker(chat),
                    hash.ofAsker(Samples.asker(chat)),
                    new Outgoing(text, List.of()),
                    Optional.empty());
            return null;
        });
    }

    @Test
    void isDueAtOnceEvenIfTheClockWasSetBack() {
        answer("1", "100", "一");
        assertThat(store.outbox().due(NOON.minusSeconds(3600), 10)).hasSize(1);
    }

    @Test
    void givesOneMessageAChatTheOldestFirst() {
        answer("1", "100", "一", "二");
        answer("2", "200", "甲");
        answer("3", "100", "三");

        assertThat(texts(NOON)).containsExactly("一", "甲");
        sendAll(NOON);
        assertThat(texts(NOON)).containsExactly("二");
        sendAll(NOON);
        assertThat(texts(NOON)).containsExactly("三");
        sendAll(NOON);
        assertThat(texts(NOON)).isEmpty();
    }

    @Test
    void givesNoMoreThanAskedFor() {
        answer("1", "100", "一");
        answer("2", "200", "甲");
        answer("3", "300", "子");
        assertThat(store.outbox().due(NOON, 2))
                .extracting(q -> q.message().text())
                .containsExactly("一", "甲");
    }

    @Test
    void leavesOutWhatIsBeingSentAndWhatWaitsBehindIt() {
        answer("1", "100", "一", "二");
        answer("2", "200", "甲");
        long sending = due(NOON).id();
        assertThat(store.outbox().due(NOON, 10, Set.of(sending)))
                .extracting(q -> q.message().text())
                .containsExactly("甲");
    }

    @Test
    void letsLaterMessagesOfTheChatWaitBehindAPostponedOne() {
        answer("1", "100", "一", "二");
        answer("2", "200", "甲");
        store.outbox().postpone(due(NOON).id(), NOON.plusSeconds(30), "429");

        assertThat(texts(NOON.plusSeconds(29))).containsExactly("甲");
        assertThat(texts(NOON.plusSeconds(30))).containsExactly("一", "甲");
    }

    @Test
    void tellsHowOftenSendingWasBegunEvenAfterARestart() {
        answer("1", "100", "一");
        store.outbox().sending(due(NOON).id());
        restart();
        assertThat(due(NOON).attempts()).isEqualTo(1);
        store.outbox().sending(due(NOON).id());
        assertThat(due(NOON).attempts()).isEqualTo(2);
    }

    @Test
    void neverGivesAgainWhatWasSent() {
        answer("1", "100", "一");
        long id = due(NOON).id();
        store.outbox().sent(id, NOON);
        store.outbox().postpone(id, NOON, "late");
        store.outbox().undeliverable(id, "late");
        restart();
        assertThat(store.outbox().due(NOON.plusSeconds(60), 10)).isEmpty();
        assertThat(store.outbox().waiting()).isZero();
    }

    @Test
    void goesOnWithTheNextMessageWhenOneIsGivenUp() {
        answer("1", "100", "一", "二");
        store.outbox().undeliverable(due(NOON).id(), "403 blocked");
        assertThat(texts(NOON)).containsExactly("二");
    }

    @Test
    void countsWhatWaits() {
        answer("1", "100", "一", "二");
        answer("2", "200", "甲");
        assertThat(store.outbox().waiting()).isEqualTo(3);
        sendAll(NOON);
        assertThat(store.outbox().waiting()).isEqualTo(1);
    }

    private void answer(String id, String chat, String... replies) {
        Received received = received(id, chat, "产假");
        store.inbox().store(List.of(received));
        store.journal().record(exchange(received, replies));
    }

    private Queued due(Instant now) {
        return store.outbox().due(now, 10).get(0);
    }

    private List<String> texts(Instant now) {
        return store.outbox().due(now, 10).stream().map(q -> q.message().text()).toList();
    }

    private void sendAll(Instant now) {
        for (Queued queued : store.outbox().due(now, 10)) {
            store.outbox().sending(queued.id());
            store.outbox().sent(queued.id(), now);
        }
    }
}
