package org.niangjia.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private static final Duration OFTEN = Duration.ofMillis(10);

    private volatile TelegramHealth.State state = TelegramHealth.State.UP;

    @Test
    void startsADeadThreadAgainAndSaysSo() {
        AtomicInteger runs = new AtomicInteger();
        Closing closing = new Closing();
        LastingThread thread = new LastingThread("mortal", () -> {
            if (runs.incrementAndGet() < 3) {
                throw new StackOverflowError("secret words");
            }
            closing.await(Duration.ofSeconds(20));
        });
        try (CapturedLogs logs = new CapturedLogs();
                Watchdog watchdog = watchdog(List.of(thread))) {
            thread.start();
            watchdog.start();
            await().until(() -> runs.get() == 3);
            assertThat(logs.ours(Level.ERROR)).anyMatch(line -> line.contains("mortal had died"));
            assertThat(logs.everything()).doesNotContain("secret words");
        }
        closing.begin();
        assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void leavesAThreadAloneWhoseWorkIsDone() {
        AtomicInteger runs = new AtomicInteger();
        LastingThread thread = new LastingThread("done", runs::incrementAndGet);
        thread.start();
        assertThat(thread.join(Duration.ofSeconds(5))).isTrue();
        assertThat(thread.revive()).isFalse();
        assertThat(runs).hasValue(1);
    }

    @Test
    void saysOnceThatItIsDownAndOnceThatItIsBack() {
        try (CapturedLogs logs = new CapturedLogs();
                Watchdog watchdog = watchdog(List.of())) {
            state = TelegramHealth.State.DOWN;
            watchdog.start();
            await().until(() -> !logs.ours(Level.ERROR).isEmpty());
            state = TelegramHealth.State.UP;
            await().until(() ->
                    logs.ours(Level.INFO).size() > logs.ours(Level.ERROR).size());
            assertThat(logs.ours(Level.ERROR)).hasSize(1);
        }
    }

    private Watchdog watchdog(List<LastingThread> threads) {
        return new Watchdog(threads, () -> new TelegramHealth(state, Optional.empty(), "no answer"), OFTEN);
    }
}
