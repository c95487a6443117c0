package org.niangjia.consultation.attendance;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import org.niangjia.casework.WorkingTime;
import org.niangjia.consultation.journal.Inbox;
import org.niangjia.consultation.journal.Received;
import org.niangjia.question.Asker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works through what came in: one decision for each, whatever it is, in the order in which its asker sent it. Each is decided on by the edition
 * that answers when its turn comes. Safe for use by several threads.
 */
public final class Reception {

    /** Days are counted where the askers live. */
    public static final ZoneId ZONE = WorkingTime.ZONE;

    /** A question that was not clear is open this long. */
    public static final Duration DIALOGUE_OPEN = Duration.ofHours(24);

    /** After this many failures a question is given to staff instead. */
    private static final int TRIES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final Supplier<Clerk> clerks;
    private final Inbox inbox;
    private final Set<Asker> underWay = new HashSet<>();
    private final Queue<List<Received>> free = new ArrayDeque<>();

    /**
     * Receives for a channel.
     *
     * @param clerks who decides at present
     */
    public Reception(Supplier<Clerk> clerks, Inbox inbox) {
        this.clerks = clerks;
        this.inbox = inbox;
    }

    /**
     * Decides on what waits, about {@code limit} of it at most, and returns how much that was. What could not be decided waits for the next
     * time, and what the same asker said after it too: a choice before its question would be none.
     */
    public int work(int limit) {
        return work(limit, () -> {});
    }

    /**
     * Does the same.
     *
     * @param decided told after each decision, by the thread that made it; must return at once
     */
    public int work(int limit, Runnable decided) {
        int taken = 0;
        Set<Asker> heldUp = new HashSet<>();
        while (taken < limit) {
            Optional<List<Received>> hers = claim(limit, heldUp);
            if (hers.isEmpty()) {
                break;
            }
            taken += hers.get().size();
            Asker asker = hers.get().get(0).asker();
            try {
                for (Received received : hers.get()) {
                    if (!decide(received)) {
                        heldUp.add(asker);
                        break;
                    }
                    decided.run();
                }
            } finally {
                release(asker);
            }
        }
        return taken;
    }

    /**
     * What waits of the next asker whom no other thread is at work for. Read while the lock is held that releasing her needs: else a message
     * seen as undecided could be decided meanwhile, and again.
     */
    private synchronized Optional<List<Received>> claim(int limit, Set<Asker> heldUp) {
        if (free.isEmpty()) {
            Map<Asker, List<Received>> byAsker = new LinkedHashMap<>();
            for (Received received : inbox.undecided(limit)) {
                byAsker.computeIfAbsent(received.asker(), asker -> new ArrayList<>())
                        .add(received);
            }
            byAsker.keySet().removeAll(underWay);
            free.addAll(byAsker.values());
        }
        free.removeIf(hers -> heldUp.contains(hers.get(0).asker()));
        Optional<List<Received>> next = Optional.ofNullable(free.poll());
        next.ifPresent(hers -> underWay.add(hers.get(0).asker()));
        return next;
    }

    private synchronized void release(Asker asker) {
        underWay.remove(asker);
    }

    private boolean decide(Received received) {
        Clerk clerk = clerks.get();
        try {
            clerk.take(received);
            return true;
        } catch (StackOverflowError | RuntimeException e) {
            int failures = inbox.failed(received);
            LOG.error("deciding on an update failed ({} of {} tries)", failures, TRIES, e);
            return failures >= TRIES && giveUp(clerk, received);
        }
    }

    /** Tells her that it failed. If not even that can be stored, she waits, but nobody behind her does. */
    private static boolean giveUp(Clerk clerk, Received received) {
        try {
            clerk.giveUp(received);
            return true;
        } catch (RuntimeException e) {
            LOG.error("not even the failure could be recorded; it is tried again", e);
            return false;
        }
    }
}
