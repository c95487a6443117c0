package org.niangjia.telegram;

import java.time.Instant;
import java.util.Optional;

/**
 * How the Telegram entrance is doing.
 *
 * @param lastPoll when updates were last fetched and stored, if ever
 * @param detail what is wrong, in a few words; empty if nothing is
 */
public record TelegramHealth(State state, Optional<Instant> lastPoll, String detail) {

    /** The states, one at a time. */
    public enum State {
        /** Started a moment ago, no successful poll yet. */
        STARTING,
        /** Fetches updates. */
        UP,
        /** No successful poll for too long; it keeps trying. */
        DOWN,
        /** Telegram does not know the token: it has stopped for good. */
        REFUSED
    }
}
