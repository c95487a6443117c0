package org.niangjia.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.niangjia.answer.Texts;
import org.niangjia.telegram.fake.FakeBotApi;
import org.niangjia.telegram.fake.Fault;

class TelegramEntranceTest {

    private final MemoryInbox inbox = new MemoryInbox();
    private final MemoryOutbox outbox = new MemoryOutbox();

    @Test
    void closesWithinTenSecondsWhileEverythingHangs() {
        try (FakeBotApi telegram = new FakeBotApi()) {
            telegram.failAlways("getUpdates", new Fault.Hang(Duration.ofMinutes(2)));
            telegram.failAlways("sendMessage", new Fault.Hang(Duration.ofMinutes(2)));
            int threads = TelegramSettings.Sending.defaults().threads();
            for (int chat = 1; chat <= 2 * threads; chat++) {
                outbox.put(chat, "好");
            }
            TelegramEntrance entrance =
                    entrance(TelegramSettings.of(FakeBotApi.TOKEN, "").withBaseUrl(telegram.url()));
            entrance.start();
            await().until(() -> telegram.calls("sendMessage").size() == threads
                    && !telegram.offsets().isEmpty());
            assertClosesQuickly(entrance);
            assertThat(outbox.waiting()).isEqualTo(2L * threads);
        }
    }

    @Test
    void finishesTheMessagesUnderWayBeforeItCloses() {
        try (FakeBotApi telegram = new FakeBotApi()) {
            telegram.failAlways("sendMessage", new Fault.Late(Duration.ofMillis(500)));
            for (int i = 0; i < 40; i++) {
                outbox.put(1 + i, "好");
            }
            TelegramEntrance entrance = entrance(FastSettings.against(telegram.url()));
            entrance.start();
            await().until(() -> telegram.calls("sendMessage").size() >= 4);
            assertClosesQuickly(entrance);
            long begun = outbox.notes().stream()
                    .filter(note -> note.startsWith("sending"))
                    .count();
            long ended = outbox.notes().stream()
                    .filter(note -> note.startsWith("sent"))
                    .count();
            assertThat(ended).isEqualTo(begun).isLessThan(40);
            assertThat(telegram.sent()).hasSize((int) ended);
        }
    }

    @Test
    void closesQuicklyWhileNothingCanBeReached() {
        TelegramEntrance entrance = entrance(FastSettings.against(URI.create("http://127.0.0.1:1")));
        outbox.put(7, "好");
        entrance.start();
        await().until(() -> outbox.notes().contains("postpone 1"));
        assertClosesQuickly(entrance);
    }

    @Test
    void canBeClosedTwiceAndWithoutHavingStarted() {
        TelegramEntrance entrance = entrance(FastSettings.against(URI.create("http://127.0.0.1:1")));
        assertThat(entrance.health().state()).isEqualTo(TelegramHealth.State.STARTING);
        entrance.close();
        entrance.close();
    }

    @Test
    void whatCameInWhileItStoppedComesAgainAtTheNextStart() {
        try (FakeBotApi telegram = new FakeBotApi()) {
            TelegramEntrance first = entrance(FastSettings.against(telegram.url()));
            first.start();
            await().until(() -> !telegram.offsets().isEmpty());
            telegram.deliver(7, "一");
            first.close();
            telegram.deliver(7, "二");
            try (TelegramEntrance second = entrance(FastSettings.against(telegram.url()))) {
                second.start();
                await().until(() -> telegram.unacknowledged() == 0);
            }
            assertThat(inbox.texts()).containsExactly("一", "二");
        }
    }

    @Test
    void theTokenIsInNoThreadName() {
        try (FakeBotApi telegram = new FakeBotApi();
                TelegramEntrance entrance = entrance(FastSettings.against(telegram.url()))) {
            entrance.start();
            await().until(() -> !telegram.offsets().isEmpty());
            assertThat(threadNames())
                    .anyMatch(name -> name.equals("telegram-polling"))
                    .noneMatch(name -> name.contains(FakeBotApi.TOKEN) || name.contains("AAFake"));
        }
    }

    private void assertClosesQuickly(TelegramEntrance entrance) {
        long before = System.nanoTime();
        entrance.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        await().atMost(Duration.ofSeconds(5))
                .until(() -> threadNames().stream()
                        .noneMatch(name -> name.startsWith("telegram-polling")
                                || name.startsWith("telegram-sender")
                                || name.startsWith("telegram-watchdog")
                                || name.startsWith("telegram-http")));
    }

    private static Set<String> threadNames() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).collect(Collectors.toSet());
    }

    private TelegramEntrance entrance(TelegramSettings settings) {
        return new TelegramEntrance(
                settings,
                new Texts(),
                (words, language) -> Optional.empty(),
                inbox,
                outbox,
                Clock.systemUTC(),
                messages -> {});
    }
}
