package org.niangjia.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Attendant;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.Reception;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Language;
import org.niangjia.store.SqliteStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that works through the inbox and, once a day, deletes what has been kept long enough. */
final class Desk implements AutoCloseable {

    /** The longest text that Telegram takes, in UTF-16 units. */
    private static final int LONGEST_MESSAGE = 4_096;

    private static final int BATCH = 100;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration PURGE_EVERY = Duration.ofDays(1);
    private static final Duration LET_GO = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final SqliteStore store;
    private final Reception reception;
    private final Clock clock;
    private final Semaphore something = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;
    private volatile Runnable decided = () -> {};
    private Instant purgeAt = Instant.MIN;

    Desk(
            SqliteStore store,
            Consultation consultation,
            Attendant attendant,
            Knowledge knowledge,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.clock = clock;
        this.reception = new Reception(
                consultation,
                attendant,
                store.inbox(),
                texts,
                new AnswerComposer(knowledge, texts).hotline("union", Language.ZH),
                clock,
                LONGEST_MESSAGE);
        this.thread = new Thread(this::work, "desk");
    }

    /**
     * Starts working.
     *
     * @param decided told when something new stands in the outbox
     */
    void start(Runnable decided) {
        this.decided = decided;
        thread.start();
    }

    /** Something new stands in the inbox. Returns at once. */
    void arrived() {
        something.release();
    }

    private void work() {
        while (!closed) {
            try {
                purgeIfDue();
                if (reception.work(BATCH) > 0) {
                    decided.run();
                } else {
                    waitFor(LOOK_EVERY);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("working through the inbox failed; it is tried again", e);
                pause();
            }
        }
    }

    private void waitFor(Duration atMost) throws InterruptedException {
        if (something.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            something.drainPermits();
        }
    }

    private void pause() {
        try {
            waitFor(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    private void purgeIfDue() {
        Instant now = clock.instant();
        if (now.isBefore(purgeAt)) {
            return;
        }
        store.retention().purge(now);
        purgeAt = now.plus(PURGE_EVERY);
    }

    @Override
    public void close() {
        closed = true;
        something.release();
        try {
            thread.join(LET_GO.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
