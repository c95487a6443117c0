package org.niangjia.consultation.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets so many questions, or codes, through in any minute. Safe for use by several threads. */
public final class RateLimit {

    public static final Duration SPAN = Duration.ofMinutes(1);

    private final int most;
    private final Deque<Instant> admitted = new ArrayDeque<>();

    public RateLimit(int most) {
        this.most = most;
    }

    /** Whether one more may be taken now; if so, it counts. */
    public synchronized boolean admits(Instant now) {
        // A clock set back must not lock anybody out, so what lies ahead of it is forgotten too.
        admitted.removeIf(at -> at.isAfter(now) || !at.isAfter(now.minus(SPAN)));
        if (admitted.size() >= most) {
            return false;
        }
        admitted.addLast(now);
        return true;
    }
}
