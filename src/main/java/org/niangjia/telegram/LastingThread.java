package org.niangjia.telegram;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread that can be started again if it died. Work that returns is over and stays so. Safe for use by several threads. */
final class LastingThread {

    private static final Logger log = LoggerFactory.getLogger(LastingThread.class);

    private final String name;
    private final Runnable work;
    private volatile boolean over;
    private @Nullable Thread thread;

    LastingThread(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    synchronized void start() {
        Thread started = new Thread(this::run, name);
        started.setDaemon(true);
        // The default handler prints the failure with its message, which may hold what must not be printed.
        started.setUncaughtExceptionHandler((dead, failure) ->
                log.error("{} died of {}", name, failure.getClass().getName()));
        started.start();
        thread = started;
    }

    private void run() {
        work.run();
        over = true;
    }

    /** Starts it again if it died; true if it had to. */
    synchronized boolean revive() {
        if (thread == null || over || thread.isAlive()) {
            return false;
        }
        start();
        return true;
    }

    /** Waits until it ended, at most this long; true if it did. */
    boolean join(Duration patience) {
        Thread current;
        synchronized (this) {
            current = thread;
        }
        if (current == null) {
            return true;
        }
        try {
            current.join(Math.max(1, patience.toMillis()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return !current.isAlive();
    }

    String name() {
        return name;
    }
}
