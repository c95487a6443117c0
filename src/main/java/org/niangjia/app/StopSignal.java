package org.niangjia.app;

import java.util.concurrent.CountDownLatch;

/**
 * Ctrl-C and a service manager's stop: they end serving in order, and the program goes down only when this is closed, after all that serves.
 */
final class StopSignal implements AutoCloseable {

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch allClosed = new CountDownLatch(1);

    /** Listens from now on. */
    StopSignal() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndWait, "stop"));
    }

    /** Ends {@link #await}, whoever asks for it. */
    void stop() {
        stopped.countDown();
    }

    /** Blocks until it is time to stop. */
    void await() throws InterruptedException {
        stopped.await();
    }

    private void stopAndWait() {
        stop();
        try {
            // Not for the thread that serves to end: it may be the one that ends the program, and that waits for this
            // one.
            allClosed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        allClosed.countDown();
    }
}
