package org.niangjia.consultation.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.question.Asker;

/**
 * Messages that are stored and have to be sent. A channel offers no way to send exactly once: a message whose sending was begun and not
 * noted as done is sent again, and {@link Queued#attempts} says so. Safe for use by several threads.
 */
public interface Outbox {

    /** Of each chat the oldest unsent message, if it is due by {@code now}: at most {@code limit}, the oldest first. */
    default List<Queued> due(Instant now, int limit) {
        return due(now, limit, Set.of());
    }

    /**
     * The same without some of them.
     *
     * @param except ids of messages that are left out, and not even decrypted: those that are being sent are most of what is due
     */
    List<Queued> due(Instant now, int limit, Set<Long> except);

    /** Notes that sending begins, before it does. */
    void sending(long id);

    /** Notes that the channel took it. */
    void sent(long id, Instant at);

    /** Puts it off: not before {@code at}. Later messages of the chat wait behind it. */
    void postpone(long id, Instant at, String why);

    /** Gives it up: the channel will never take it. */
    void undeliverable(long id, String why);

    /**
     * Gives it up, and all that waits for the same asker: she blocked the bot. What is put in for her later is not due before something
     * of hers {@linkplain Inbox#store comes in}.
     */
    void unreachable(long id, Instant at, String why);

    /** How many messages wait. */
    long waiting();

    /**
     * A message that waits.
     *
     * @param inReplyTo the channel's id of the message it replies to, or whose button was pressed; it is the one that is replaced
     * @param attempts how often sending it was begun before
     */
    record Queued(long id, Asker asker, Outgoing message, Optional<String> inReplyTo, int attempts) {}
}
