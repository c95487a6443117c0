package org.niangjia.telegram;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Shows an asker that an answer is being written, if it takes longer than she takes for an instant. It is kept nowhere, waited for by
 * nobody and left out when many wait: then answers matter more. Safe for use by several threads.
 */
final class TypingSign implements AutoCloseable {

    /** Above this people notice that they wait. */
    static final Duration NOTICED = Duration.ofMillis(300);

    /** Telegram shows the sign for five seconds. */
    private static final Duration AGAIN = Duration.ofSeconds(4);

    /** After this the sign would promise too much: whatever holds the answer up is no writing. */
    private static final Duration GIVE_UP = Duration.ofSeconds(30);

    /** As many calls as Telegram takes a second. */
    private static final int MOST = 30;

    private final Consumer<String> show;
    private final Map<String, Long> waiting = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor clock;

    /** @param show shows the sign in a chat; must return at once */
    TypingSign(Consumer<String> show) {
        this.show = show;
        clock = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "telegram-typing");
            thread.setDaemon(true);
            return thread;
        });
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Somebody asked something in this chat. */
    void asked(String chat) {
        long now = System.nanoTime();
        waiting.put(chat, now);
        look(chat, now, NOTICED);
    }

    /** The chat was told something. */
    void told(String chat) {
        waiting.remove(chat);
    }

    private void look(String chat, long since, Duration after) {
        if (!clock.isShutdown()) {
            var unused = clock.schedule(() -> look(chat, since), after.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void look(String chat, long since) {
        Long asked = waiting.get(chat);
        if (asked == null || asked != since) {
            return;
        }
        if (System.nanoTime() - since > GIVE_UP.toNanos()) {
            waiting.remove(chat, asked);
            return;
        }
        if (waiting.size() <= MOST) {
            show.accept(chat);
        }
        look(chat, since, AGAIN);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        waiting.clear();
    }
}
