package org.niangjia.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** How a call to the Bot API ended. What may be logged of it holds neither the token nor words of a message. */
sealed interface Answer {

    /** Telegram did it. */
    record Done(JsonNode result) implements Answer {}

    /**
     * Telegram said no.
     *
     * @param code HTTP's code: 400, 401, 403, 404, 409, 429, 500 …
     * @param reason in Telegram's words, without what it quotes
     * @param retryAfter how long to keep quiet, if it said so in a way that makes sense
     * @param movedTo the new id of a group that has moved
     */
    record Refused(int code, String reason, Optional<Duration> retryAfter, Optional<String> movedTo) implements Answer {
        String summary() {
            return code + " " + reason;
        }
    }

    /** The call never left: no network, no such host, connection refused. */
    record Unreached(String what) implements Answer {}

    /** The call left, but no answer that can be understood came back: it may have been done or not. */
    record Unanswered(String what) implements Answer {}

    /** Handles each case; a new case breaks the compile. */
    default <T> T fold(
            Function<Done, T> done,
            Function<Refused, T> refused,
            Function<Unreached, T> unreached,
            Function<Unanswered, T> unanswered) {
        if (this instanceof Done it) {
            return done.apply(it);
        }
        if (this instanceof Refused it) {
            return refused.apply(it);
        }
        if (this instanceof Unreached it) {
            return unreached.apply(it);
        }
        return unanswered.apply((Unanswered) this);
    }
}
