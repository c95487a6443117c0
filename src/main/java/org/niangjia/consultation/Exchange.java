package org.niangjia.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Question;

/**
 * A question, what was decided on it and what is to be sent: stored together or not at all.
 *
 * @param received what it came from, marked as decided with it; none for a question put at the terminal
 * @param messages what the asker is to be told, in order; they are put into the outbox only if they came from the inbox
 * @param dialogue what stays open with the asker afterwards; empty closes what was open
 */
public record Exchange(
        Optional<Received> received,
        Question question,
        Decision decision,
        List<Outgoing> messages,
        Optional<Dialogue> dialogue,
        Instant decidedAt) {

    public Exchange {
        messages = List.copyOf(messages);
    }

    /** The same, but nothing stays open. */
    Exchange withoutDialogue() {
        return new Exchange(received, question, decision, messages, Optional.empty(), decidedAt);
    }
}
