package org.niangjia.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says that it is time to stop, and is what one waits on in between, so that no wait outlasts it. */
final class Closing {

    private final CountDownLatch latch = new CountDownLatch(1);

    void begin() {
        latch.countDown();
    }

    boolean begun() {
        return latch.getCount() == 0;
    }

    /** Waits this long, or until it is time to stop. */
    void await(Duration wait) {
        if (wait.isZero() || wait.isNegative()) {
            return;
        }
        try {
            boolean stop = latch.await(wait.toNanos(), TimeUnit.NANOSECONDS);
            assert !stop || begun();
        } catch (InterruptedException interrupted) {
            // Nobody here interrupts; if somebody does, the thread ends and the watchdog starts a fresh one.
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", interrupted);
        }
    }
}
