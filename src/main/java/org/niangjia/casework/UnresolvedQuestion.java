package org.niangjia.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Candidate;

/**
 * A question that got no answer, kept for staff with what the model thought of it.
 *
 * @param id number of the case, from 1, never used twice
 * @param candidates what it might have meant, the likeliest first
 */
public record UnresolvedQuestion(
        long id,
        RedactedText text,
        Language language,
        Jurisdiction jurisdiction,
        LocalDate askedOn,
        Reason reason,
        List<Candidate> candidates,
        Instant openedAt) {

    public UnresolvedQuestion {
        candidates = List.copyOf(candidates);
    }

    /** Why it got no answer. */
    public enum Reason {
        /** No intent was confident enough. */
        NOT_UNDERSTOOD,
        /** It was understood, but nothing verified holds for that day and place. */
        NOT_CONFIRMED,
        /** The asker was shown the candidates and chose none of them: the strongest sign of a gap. */
        NONE_OF_THESE,
        /** The program failed on it. */
        FAILED;

        /** The name as stored and printed. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
