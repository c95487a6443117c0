package org.niangjia.telegram;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Waits that double from failure to failure, each shortened by chance by up to a half, so that many do not come back at once. */
final class BackOff {

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;
    private Duration next;

    BackOff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
        this.next = first;
    }

    /** How long to wait after one more failure. */
    synchronized Duration next() {
        Duration wait = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        return Duration.ofNanos((long) (wait.toNanos() * (0.5 + 0.5 * random.nextDouble())));
    }

    /** It works again. */
    synchronized void reset() {
        next = first;
    }
}
