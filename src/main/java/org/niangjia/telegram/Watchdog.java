package org.niangjia.telegram;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts threads again that died, and says it once when polling goes down and once when it comes back. */
final class Watchdog implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Watchdog.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final List<LastingThread> watched;
    private final Supplier<TelegramHealth> health;
    private final Duration every;
    private final Closing closing = new Closing();
    private final LastingThread thread = new LastingThread("telegram-watchdog", this::watch);
    private boolean down;

    Watchdog(List<LastingThread> watched, Supplier<TelegramHealth> health, Duration every) {
        this.watched = List.copyOf(watched);
        this.health = health;
        this.every = every;
    }

    void start() {
        thread.start();
    }

    private void watch() {
        while (!closing.begun()) {
            try {
                look();
            } catch (RuntimeException | Error failure) {
                log.error(
                        "The watchdog failed with {} and goes on",
                        failure.getClass().getName());
            }
            closing.await(every);
        }
    }

    private void look() {
        for (LastingThread each : watched) {
            if (each.revive()) {
                log.error("{} had died and was started again", each.name());
            }
        }
        TelegramHealth now = health.get();
        boolean isDown = now.state() == TelegramHealth.State.DOWN;
        if (isDown != down) {
            down = isDown;
            if (isDown) {
                log.error(
                        "Telegram: no question could be fetched for too long ({}). Check the network and the Bot API's"
                                + " address; it keeps trying",
                        now.detail());
            } else {
                log.info("Telegram: questions come in again");
            }
        }
    }

    @Override
    public void close() {
        closing.begin();
        thread.join(PATIENCE);
    }
}
