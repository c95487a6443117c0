package org.niangjia.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.answer.Texts;
import org.niangjia.telegram.fake.FakeBotApi;
import org.niangjia.telegram.fake.Fault;

class TypingSignTest {

    private final FakeBotApi telegram = new FakeBotApi();
    private final MemoryInbox inbox = new MemoryInbox();
    private final MemoryOutbox outbox = new MemoryOutbox();

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void isShownToWhoWaits() {
        telegram.failAlways("sendChatAction", new Fault.Hang(Duration.ofSeconds(5)));
        try (TelegramEntrance entrance = start(messages -> {})) {
            telegram.deliver(7, "产假多少天");
            await().until(() -> !telegram.calls("sendChatAction").isEmpty());
            assertThat(telegram.calls("sendChatAction")
                            .get(0)
                            .parameters()
                            .path("chat_id")
                            .asText())
                    .isEqualTo("7");
            outbox.put(7, "158天");
            entrance.wake();
            // Nobody waits for the sign, however long it takes.
            await().atMost(Duration.ofSeconds(2)).until(() -> telegram.sent().size() == 1);
        }
    }

    @Test
    void isNotShownToWhoHasHerAnswerAlready() {
        List<String> shown = new CopyOnWriteArrayList<>();
        try (TypingSign sign = new TypingSign(shown::add)) {
            sign.asked("7");
            sign.asked("8");
            sign.told("7");
            await().until(() -> shown.equals(List.of("8")));
            await().during(TypingSign.NOTICED.multipliedBy(2)).until(() -> shown.equals(List.of("8")));
        }
    }

    @Test
    void isLeftOutWhenManyWait() {
        List<String> shown = new CopyOnWriteArrayList<>();
        try (TypingSign sign = new TypingSign(shown::add)) {
            for (int chat = 1; chat <= 100; chat++) {
                sign.asked(Integer.toString(chat));
            }
            await().during(TypingSign.NOTICED.multipliedBy(2)).until(shown::isEmpty);
        }
    }

    private TelegramEntrance start(IntConsumer arrived) {
        TelegramEntrance entrance = new TelegramEntrance(
                FastSettings.against(telegram.url()),
                new Texts(),
                (words, language) -> Optional.empty(),
                inbox,
                outbox,
                Clock.systemUTC(),
                arrived);
        entrance.start();
        return entrance;
    }
}
