package org.niangjia.consultation.journal;

import java.util.List;

/** What came in and waits for a decision. Safe for use by several threads. */
public interface Inbox {

    /**
     * Stores what was not stored before, in one transaction, and returns how many were new. When it returns, the channel may be told that
     * they arrived. An id, or a message of the same chat, that is known is left out.
     */
    int store(List<Received> received);

    /** Up to {@code limit} of those without a decision, in the order they were stored. */
    List<Received> undecided(int limit);

    /**
     * Notes that deciding failed, and returns how often it has now failed for this id. Kept in the store so that a question that kills
     * the process cannot do so for ever.
     */
    int failed(Received received);
}
