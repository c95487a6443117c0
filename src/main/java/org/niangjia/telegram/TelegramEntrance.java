package org.niangjia.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.danger.FirstHelp;
import org.niangjia.consultation.journal.Inbox;
import org.niangjia.consultation.journal.Outbox;

/**
 * Telegram as a way in and out: fetches what askers say into the inbox and sends what waits in the outbox, until it is closed. Starting
 * never fails for want of a network. Safe for use by several threads.
 */
public final class TelegramEntrance implements AutoCloseable {

    private static final Duration FINISH_SENDING = Duration.ofSeconds(4);
    private static final Duration LET_GO = Duration.ofSeconds(2);
    private static final Duration CANCEL_EVERY = Duration.ofMillis(50);
    private static final Duration LONGEST_WATCH = Duration.ofSeconds(10);

    private final TelegramApi api;
    private final Closing closingPolls = new Closing();
    private final Closing closingSends = new Closing();
    private final UpdatePolling polling;
    private final OutboxSending sending;
    private final TypingSign typing;
    private final LastingThread poller;
    private final LastingThread describer;
    private final List<LastingThread> threads = new ArrayList<>();
    private final Watchdog watchdog;

    /**
     * Does nothing before {@link #start}.
     *
     * @param firstHelp what is said to somebody in danger while the inbox cannot store
     * @param arrived told how many new messages were stored in the inbox, by the polling thread; must return at once
     */
    public TelegramEntrance(
            TelegramSettings settings,
            Texts texts,
            FirstHelp firstHelp,
            Inbox inbox,
            Outbox outbox,
            Clock clock,
            IntConsumer arrived) {
        RandomGenerator random = RandomGenerator.getDefault();
        BotIdentity bot = new BotIdentity(settings.token());
        api = new TelegramApi(settings);
        typing = new TypingSign(api::typing);
        polling = new UpdatePolling(
                api,
                inbox,
                new UpdateTranslation(clock, bot),
                texts,
                new Unstored(api, firstHelp),
                settings.polling(),
                clock,
                random,
                arrived,
                typing::asked,
                closingPolls);
        sending = new OutboxSending(api, outbox, settings, clock, random, closingSends, typing::told);
        BackOff backOff = new BackOff(
                settings.polling().firstBackOff(), settings.polling().longestBackOff(), random);
        BotProfile profile = new BotProfile(api, texts, bot, backOff, closingPolls);
        poller = new LastingThread("telegram-polling", polling::run);
        describer = new LastingThread("telegram-profile", profile::run);
        threads.add(poller);
        threads.add(describer);
        threads.addAll(sending.threads());
        Duration quarter = settings.polling().downAfter().dividedBy(4);
        watchdog =
                new Watchdog(threads, polling::health, quarter.compareTo(LONGEST_WATCH) < 0 ? quarter : LONGEST_WATCH);
    }

    /** Starts fetching and sending, and what watches over them. To be called once. */
    public void start() {
        threads.forEach(LastingThread::start);
        watchdog.start();
    }

    /** The outbox holds something new, which is sent at once instead of at the next look. Returns at once. */
    public void wake() {
        sending.wake();
    }

    public TelegramHealth health() {
        return polling.health();
    }

    /**
     * Completed when Telegram does not know the token: fetching has then stopped for good. Holds the reason for people, which is logged
     * already. Never completed otherwise.
     */
    public CompletableFuture<String> refusal() {
        return polling.refusal().copy();
    }

    /**
     * Stops within 10 seconds: fetching at once, sending after the messages under way. What was fetched and not stored comes again at the
     * next start, and what was not sent waits in the outbox.
     */
    @Override
    public void close() {
        watchdog.close();
        closingPolls.begin();
        sending.stop();
        cancelUntilEnded(List.of(poller), api::cancelPolls, LET_GO);
        long patience = System.nanoTime() + FINISH_SENDING.toNanos();
        for (LastingThread sender : sending.threads()) {
            sender.join(Duration.ofNanos(patience - System.nanoTime()));
        }
        closingSends.begin();
        typing.close();
        cancelUntilEnded(List.of(describer), api::cancelSends, LET_GO);
        cancelUntilEnded(sending.threads(), api::cancelSends, LET_GO);
        api.close();
    }

    /** Cancels again and again: a call may begin just after one was cancelled. */
    private static void cancelUntilEnded(List<LastingThread> threads, Runnable cancel, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        for (LastingThread thread : threads) {
            while (System.nanoTime() - end < 0) {
                cancel.run();
                if (thread.join(CANCEL_EVERY)) {
                    break;
                }
            }
        }
    }
}
