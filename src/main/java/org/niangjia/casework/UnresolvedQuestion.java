package org.niangjia.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.model.Candidate;

/**
 * A question that got no answer, kept for staff with what the model thought of it.
 *
 * @param id its number, from 1, never used twice
 * @param candidates what it might have meant, the likeliest first
 * @param topic the topic the model found, if it found one
 * @param channel where it came in
 * @param person stands for the asker and tells nothing of her: two questions with the same one are the same asker's
 * @param assignee who of the staff takes care of it
 * @param joined the case it belongs to
 */
public record UnresolvedQuestion(
        long id,
        RedactedText text,
        Language language,
        Jurisdiction jurisdiction,
        LocalDate askedOn,
        Reason reason,
        List<Candidate> candidates,
        Instant openedAt,
        Optional<String> topic,
        Channel channel,
        String person,
        Optional<String> assignee,
        Optional<CaseNumber> joined) {

    public UnresolvedQuestion {
        candidates = List.copyOf(candidates);
    }

    /** A question of somebody who asked nothing else, that nobody has taken up yet. */
    public UnresolvedQuestion(
            long id,
            RedactedText text,
            Language language,
            Jurisdiction jurisdiction,
            LocalDate askedOn,
            Reason reason,
            List<Candidate> candidates,
            Instant openedAt) {
        this(
                id,
                text,
                language,
                jurisdiction,
                askedOn,
                reason,
                candidates,
                openedAt,
                candidates.stream().findFirst().map(Candidate::topic),
                Channel.TERMINAL,
                "question " + id,
                Optional.empty(),
                Optional.empty());
    }

    /** Why it got no answer. */
    public enum Reason {
        /** No intent was confident enough. */
        NOT_UNDERSTOOD,
        /** It was understood, but nothing verified holds for that day and place. */
        NOT_CONFIRMED,
        /** The asker was shown the candidates and chose none of them: the strongest sign of a gap. */
        NONE_OF_THESE,
        /** She said that the answer did not help. */
        THUMBS_DOWN,
        /** She asked for a person. */
        HAND_OVER,
        /** The program failed on it. */
        FAILED;

        /** The name as stored and printed. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
