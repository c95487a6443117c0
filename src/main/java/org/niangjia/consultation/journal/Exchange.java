package org.niangjia.consultation.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.niangjia.casework.CaseAct;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Rating;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.consultation.verification.Check;
import org.niangjia.question.Question;

/**
 * The questions of a message, what was decided on each and what is to be sent: stored together or not at all.
 *
 * @param received what it came from, marked as decided with it; none for a question put at the terminal
 * @param decided the questions in their order, at least one
 * @param messages what the asker is to be told, in order; they are put into the outbox only if they came from the inbox
 * @param dialogue what stays open with the asker afterwards; empty closes what was open
 * @param completes since when she has been saying what this question completes: what was not understood of it since is no case of its own
 * @param act what it does to a case of the asker's; a case that is opened hangs on the first question
 * @param rating what she says of an answer; a reason is written to the rating before that had none
 */
public record Exchange(
        Optional<Received> received,
        List<Decided> decided,
        List<Outgoing> messages,
        Optional<Dialogue> dialogue,
        Optional<Instant> completes,
        Instant decidedAt,
        Optional<CaseAct> act,
        Optional<Rating> rating) {

    public Exchange {
        decided = List.copyOf(decided);
        messages = List.copyOf(messages);
        if (decided.isEmpty()) {
            throw new IllegalArgumentException("an exchange needs a question");
        }
    }

    /** An exchange that does nothing to a case. */
    public Exchange(
            Optional<Received> received,
            List<Decided> decided,
            List<Outgoing> messages,
            Optional<Dialogue> dialogue,
            Optional<Instant> completes,
            Instant decidedAt) {
        this(received, decided, messages, dialogue, completes, decidedAt, Optional.empty(), Optional.empty());
    }

    /** An exchange on one question that completes no other. */
    public Exchange(
            Optional<Received> received,
            Question question,
            Decision decision,
            List<Outgoing> messages,
            Optional<Dialogue> dialogue,
            Instant decidedAt) {
        this(received, List.of(new Decided(question, decision)), messages, dialogue, Optional.empty(), decidedAt);
    }

    /**
     * A question and what was decided on it.
     *
     * @param check how anybody can check the answer, if it is one
     */
    public record Decided(Question question, Decision decision, Optional<Check> check) {
        public Decided(Question question, Decision decision) {
            this(question, decision, Optional.empty());
        }
    }

    /** The first question, or the only one. */
    public Question question() {
        return decided.get(0).question();
    }

    /** What was decided on the first question. */
    public Decision decision() {
        return decided.get(0).decision();
    }

    /** The same, but nothing stays open. */
    Exchange withoutDialogue() {
        return new Exchange(received, decided, messages, Optional.empty(), completes, decidedAt, act, rating);
    }

    /** The same, and it does something to a case. */
    public Exchange withAct(CaseAct act) {
        return new Exchange(received, decided, messages, dialogue, completes, decidedAt, Optional.of(act), rating);
    }
}
