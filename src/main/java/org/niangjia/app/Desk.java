package org.niangjia.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.niangjia.consultation.attendance.Clerk;
import org.niangjia.consultation.attendance.Reception;
import org.niangjia.store.SqliteStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that work through the inbox; one of them, once a day, deletes what has been kept long enough. */
final class Desk implements AutoCloseable {

    /** Each waits for the disk most of the time, and for a processor the rest. */
    private static final int THREADS = 12;

    private static final int BATCH = 100;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration PURGE_EVERY = Duration.ofDays(1);
    private static final Duration LET_GO = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final SqliteStore store;
    private final Reception reception;
    private final Clock clock;
    /** How often something arrived; waited on by those who have nothing to do. */
    private final AtomicLong arrivals = new AtomicLong();

    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean closed;
    private volatile Runnable decided = () -> {};
    private Instant purgeAt = Instant.MIN;

    /** @param clerks who decides at present */
    Desk(SqliteStore store, Supplier<Clerk> clerks, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.reception = new Reception(clerks, store.inbox());
        for (int i = 1; i <= THREADS; i++) {
            boolean first = i == 1;
            threads.add(new Thread(() -> work(first), "desk-" + i));
        }
    }

    /**
     * Starts working.
     *
     * @param decided told when something new stands in the outbox
     */
    void start(Runnable decided) {
        this.decided = decided;
        threads.forEach(Thread::start);
    }

    /** So many messages are new in the inbox: as many who have nothing to do are called, not all of them. Returns at once. */
    void arrived(int messages) {
        synchronized (arrivals) {
            arrivals.incrementAndGet();
            for (int i = 0; i < Math.min(messages, THREADS); i++) {
                arrivals.notify();
            }
        }
    }

    private void work(boolean purges) {
        while (!closed) {
            try {
                if (purges) {
                    purgeIfDue();
                }
                long seen = arrivals.get();
                if (reception.work(BATCH, decided) < BATCH) {
                    waitFor(seen, LOOK_EVERY);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("working through the inbox failed; it is tried again", e);
                pause();
            }
        }
    }

    private void waitFor(long seen, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        synchronized (arrivals) {
            for (long left = atMost.toNanos();
                    left > 0 && arrivals.get() == seen && !closed;
                    left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(arrivals, left);
            }
        }
    }

    private void pause() {
        try {
            waitFor(arrivals.get(), PAUSE_AFTER_FAILURE);
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
        arrived(THREADS);
        try {
            long end = System.nanoTime() + LET_GO.toNanos();
            for (Thread thread : threads) {
                thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
