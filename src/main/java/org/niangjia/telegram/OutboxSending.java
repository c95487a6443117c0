package org.niangjia.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.niangjia.consultation.journal.Outbox;
import org.niangjia.consultation.journal.Outbox.Queued;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in the outbox: of each chat one message at a time, in order, as fast as Telegram allows. No message is lost without a
 * line in the log; one of which nobody knows whether it arrived is sent again with a mark.
 */
final class OutboxSending {

    private static final Logger log = LoggerFactory.getLogger(OutboxSending.class);

    private final Closing closing;
    private final Duration lookEvery;
    private final DueMessages due;
    private final Delivery delivery;
    private final List<LastingThread> senders = new ArrayList<>();

    private volatile boolean outboxFailing;

    /** @param told which chat has just been sent something; must return at once */
    OutboxSending(
            TelegramApi api,
            Outbox outbox,
            TelegramSettings settings,
            Clock clock,
            RandomGenerator random,
            Closing closing,
            Consumer<String> told) {
        TelegramSettings.Sending sending = settings.sending();
        this.closing = closing;
        this.lookEvery = sending.lookEvery();
        SendPace pace = new SendPace(sending, System::nanoTime);
        this.due = new DueMessages(outbox, pace, clock, lookEvery);
        this.delivery = new Delivery(
                api,
                settings,
                pace,
                new OutboxNotes(outbox, pace, clock, lookEvery, closing),
                new BackOff(sending.firstBackOff(), sending.longestBackOff(), random),
                closing,
                told);
        for (int i = 1; i <= sending.threads(); i++) {
            senders.add(new LastingThread("telegram-sender-" + i, this::run));
        }
    }

    List<LastingThread> threads() {
        return List.copyOf(senders);
    }

    /** The outbox holds something new: it need not be waited for until the next look. */
    void wake() {
        due.wake();
    }

    /** No further message is taken up; those under way go on. */
    void stop() {
        due.close();
    }

    private void run() {
        while (!closing.begun()) {
            try {
                Optional<Queued> next = due.next();
                outboxWorks();
                if (next.isEmpty()) {
                    return;
                }
                send(next.get());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for a message", stop);
            } catch (RuntimeException | Error failure) {
                outboxFails(failure);
                closing.await(lookEvery);
            }
        }
    }

    private void send(Queued queued) {
        try {
            delivery.send(queued);
        } finally {
            due.release(queued);
        }
    }

    private void outboxFails(Throwable failure) {
        if (!outboxFailing) {
            log.error(
                    "The outbox cannot be read: {}. It is tried again until it works",
                    failure.getClass().getName());
            outboxFailing = true;
        }
    }

    private void outboxWorks() {
        if (outboxFailing) {
            log.info("The outbox can be read again");
            outboxFailing = false;
        }
    }
}
