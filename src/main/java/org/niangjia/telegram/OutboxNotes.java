package org.niangjia.telegram;

import java.time.Clock;
import java.time.Duration;
import org.niangjia.consultation.journal.Outbox;
import org.niangjia.consultation.journal.Outbox.Queued;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the outbox is told of a sending. It may fail to note it: then that is said, the chat is left in peace for a moment, and the sender
 * lives on. Safe for use by several threads.
 */
final class OutboxNotes {

    private static final Logger log = LoggerFactory.getLogger(OutboxNotes.class);
    private static final Duration AGAIN = Duration.ofMillis(200);
    private static final int TRIES = 5;

    private final Outbox outbox;
    private final SendPace pace;
    private final Clock clock;
    private final Duration peace;
    private final Closing closing;

    OutboxNotes(Outbox outbox, SendPace pace, Clock clock, Duration peace, Closing closing) {
        this.outbox = outbox;
        this.pace = pace;
        this.clock = clock;
        this.peace = peace;
        this.closing = closing;
    }

    /** False if it could not be noted, so that sending must not begin. */
    boolean sending(Queued queued) {
        return noted("that sending begins", queued, () -> outbox.sending(queued.id()));
    }

    /** Tried a few times, since a message that is not noted as sent goes again after a restart; false if it was in vain. */
    boolean sent(Queued queued) {
        for (int tries = 1; tries <= TRIES; tries++) {
            if (noted("that it was sent", queued, () -> outbox.sent(queued.id(), clock.instant()))) {
                return true;
            }
            closing.await(AGAIN);
        }
        return false;
    }

    void postpone(Queued queued, Duration pause, String why) {
        // Kept here too: should the outbox fail to note it, or its clock jump, the chat is left in peace all the same.
        pace.quiet(queued.asker().key(), pause);
        noted(
                "a delay",
                queued,
                () -> outbox.postpone(queued.id(), clock.instant().plus(pause), why));
    }

    boolean undeliverable(Queued queued, String why) {
        return noted("that it is given up", queued, () -> outbox.undeliverable(queued.id(), why));
    }

    boolean unreachable(Queued queued, String why) {
        return noted("that she blocked the bot", queued, () -> outbox.unreachable(queued.id(), clock.instant(), why));
    }

    private boolean noted(String what, Queued queued, Runnable note) {
        try {
            note.run();
            return true;
        } catch (RuntimeException failure) {
            log.error(
                    "The outbox could not note {} for message {}: {}",
                    what,
                    queued.id(),
                    failure.getClass().getName());
            pace.quiet(queued.asker().key(), peace);
            return false;
        }
    }
}
