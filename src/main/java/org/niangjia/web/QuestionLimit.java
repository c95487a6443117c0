package org.niangjia.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets so many questions through in any minute. Safe for use by several threads. */
final class QuestionLimit {

    static final Duration SPAN = Duration.ofMinutes(1);

    private final int most;
    private final Deque<Instant> admitted = new ArrayDeque<>();

    QuestionLimit(int most) {
        this.most = most;
    }

    /** Whether a question may be taken now; if so, it counts. */
    synchronized boolean admits(Instant now) {
        // A clock set back must not lock anybody out, so what lies ahead of it is forgotten too.
        admitted.removeIf(at -> at.isAfter(now) || !at.isAfter(now.minus(SPAN)));
        if (admitted.size() >= most) {
            return false;
        }
        admitted.addLast(now);
        return true;
    }
}
