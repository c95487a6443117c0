package org.niangjia.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.niangjia.consultation.journal.Outbox;
import org.niangjia.consultation.journal.Outbox.Queued;
import org.niangjia.question.Channel;

/**
 * Hands out messages of the outbox that may be sent now, each to one sender, and to each chat one at a time. Safe for use by several
 * threads.
 */
final class DueMessages {

    /** So many chats are looked at; those that have to wait for their pace do so for a moment only. */
    private static final int LOOK_AT = 500;

    private final Outbox outbox;
    private final SendPace pace;
    private final Clock clock;
    private final Duration lookEvery;
    /** The message that is being sent to each chat. */
    private final Map<String, Long> underWay = new HashMap<>();

    private List<Queued> seen = new ArrayList<>();
    private boolean stale = true;
    private long looked;
    private boolean closed;

    DueMessages(Outbox outbox, SendPace pace, Clock clock, Duration lookEvery) {
        this.outbox = outbox;
        this.pace = pace;
        this.clock = clock;
        this.lookEvery = lookEvery;
    }

    /** The next message to send, waiting for one; empty when it is time to stop. It has to be {@linkplain #release released}. */
    synchronized Optional<Queued> next() throws InterruptedException {
        while (!closed) {
            Optional<Queued> found = take();
            if (found.isPresent()) {
                if (!seen.isEmpty()) {
                    notify();
                }
                return found;
            }
            long sinceLook = System.nanoTime() - looked;
            if (stale || sinceLook >= lookEvery.toNanos()) {
                look();
                continue;
            }
            TimeUnit.NANOSECONDS.timedWait(this, Math.min(lookEvery.toNanos() - sinceLook, shortestWait()));
        }
        return Optional.empty();
    }

    /** The sender is done with it, one way or the other. What waits behind it is found by its next look: nobody else needs to be called. */
    synchronized void release(Queued queued) {
        underWay.remove(queued.asker().key());
        stale = true;
    }

    /** The outbox may hold something new. One is called, who calls another if there is more than that one can send. */
    synchronized void wake() {
        stale = true;
        notify();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private Optional<Queued> take() {
        Iterator<Queued> each = seen.iterator();
        while (each.hasNext()) {
            Queued queued = each.next();
            String chat = queued.asker().key();
            if (pace.go(chat).isZero()) {
                each.remove();
                underWay.put(chat, queued.id());
                return Optional.of(queued);
            }
        }
        return Optional.empty();
    }

    /**
     * Looks into the outbox anew. Chats with a message under way are left out while the lock is held that releasing one needs: otherwise a
     * message seen as unsent could be noted as sent meanwhile and go twice.
     */
    private void look() {
        looked = System.nanoTime();
        List<Queued> due = outbox.due(clock.instant(), LOOK_AT, Set.copyOf(underWay.values()));
        stale = false;
        Set<String> chats = new HashSet<>(underWay.keySet());
        List<Queued> free = new ArrayList<>();
        for (Queued queued : due) {
            if (queued.asker().channel() == Channel.TELEGRAM
                    && chats.add(queued.asker().key())) {
                free.add(queued);
            }
        }
        seen = free;
    }

    private long shortestWait() {
        long shortest = lookEvery.toNanos();
        for (Queued queued : seen) {
            shortest = Math.min(shortest, pace.until(queued.asker().key()).toNanos());
        }
        // At least a moment, so that a wait of zero does not mean for ever.
        return Math.max(shortest, TimeUnit.MILLISECONDS.toNanos(1));
    }
}
