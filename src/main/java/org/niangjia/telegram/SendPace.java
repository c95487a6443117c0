package org.niangjia.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * When a chat may be sent the next message: never more than so many a second over all chats, after a short burst one by one within a chat,
 * and nothing before a pause is over that Telegram asked for. Counts on a clock that does not jump. Safe for use by several threads.
 */
final class SendPace {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** From so many chats on that are told to keep quiet at the same time, the flood is the bot's, not theirs. */
    private static final int FLOOD_OF_ALL = 3;

    private static final int FORGET_ABOVE = 4096;

    private final int perSecond;
    private final long chatEvery;
    private final long chatBurst;
    private final LongSupplier nanos;
    private final Deque<Long> lastSecond = new ArrayDeque<>();
    /** Of each chat the time by which its messages so far would be through at the slow pace. */
    private final Map<String, Long> chatThrough = new HashMap<>();

    private final Map<String, Long> chatQuiet = new HashMap<>();
    private final Map<String, Long> chatFlooded = new HashMap<>();
    private long allQuiet;

    SendPace(TelegramSettings.Sending settings, LongSupplier nanos) {
        this.perSecond = settings.perSecond();
        this.chatEvery = settings.chatEvery().toNanos();
        this.chatBurst = chatEvery * (settings.chatBurst() - 1);
        this.nanos = nanos;
        this.allQuiet = nanos.getAsLong();
    }

    /** How long until this chat may be sent something; zero if now. */
    synchronized Duration until(String chat) {
        long now = nanos.getAsLong();
        long wait = Math.max(untilAny(now), chatQuiet.getOrDefault(chat, now) - now);
        wait = Math.max(wait, chatThrough.getOrDefault(chat, now) - chatBurst - now);
        return Duration.ofNanos(Math.max(0, wait));
    }

    private long untilAny(long now) {
        while (!lastSecond.isEmpty() && now - lastSecond.peekFirst() >= SECOND) {
            lastSecond.removeFirst();
        }
        long wait = allQuiet - now;
        return lastSecond.size() < perSecond ? wait : Math.max(wait, lastSecond.getFirst() + SECOND - now);
    }

    /** Lets a message go to this chat now if it may, and says so by zero; otherwise how long until it may. */
    synchronized Duration go(String chat) {
        Duration wait = until(chat);
        if (wait.isZero()) {
            goes(chat);
        }
        return wait;
    }

    /** Notes that a message goes to this chat now, whether it may or not. */
    synchronized void goes(String chat) {
        long now = nanos.getAsLong();
        lastSecond.addLast(now);
        long through = chatThrough.getOrDefault(chat, now);
        chatThrough.put(chat, (through - now > 0 ? through : now) + chatEvery);
        if (chatThrough.size() > FORGET_ABOVE) {
            chatThrough.values().removeIf(past -> past - now <= 0);
        }
    }

    /** Nothing goes to this chat for so long. */
    synchronized void quiet(String chat, Duration pause) {
        long now = nanos.getAsLong();
        chatQuiet.values().removeIf(past -> past - now <= 0);
        long end = now + pause.toNanos();
        chatQuiet.merge(chat, end, (one, other) -> one - other > 0 ? one : other);
    }

    /** Telegram told us to keep quiet towards this chat; if it does so for several, it means all. */
    synchronized void flooded(String chat, Duration pause) {
        long now = nanos.getAsLong();
        chatFlooded.values().removeIf(past -> past - now <= 0);
        chatFlooded.put(chat, now + pause.toNanos());
        quiet(chat, pause);
        if (chatFlooded.size() >= FLOOD_OF_ALL) {
            quiet(pause);
        }
    }

    /** Nothing goes to anybody for so long. */
    synchronized void quiet(Duration pause) {
        long end = nanos.getAsLong() + pause.toNanos();
        if (end - allQuiet > 0) {
            allQuiet = end;
        }
    }

    /** Whether nothing goes to anybody at the moment. */
    synchronized boolean allQuiet() {
        return allQuiet - nanos.getAsLong() > 0;
    }
}
