package org.niangjia.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.niangjia.casework.Candidate;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.question.Jurisdiction;

/**
 * What was decided on a question or command, as it is stored: enough to explain later why the worker read what she read.
 *
 * @param kind a kind of {@link Reply}, or {@code command}, {@code unreadable}, {@code ignored}, {@code failed}
 * @param confidence probability 0..1 of the intent
 * @param jurisdiction whose law was answered from
 * @param asOf the day the answer holds for
 * @param unresolved why staff have to look at it, if they have to
 * @param revision the state of knowledge, intents and model that decided
 */
public record Decision(
        String kind,
        Optional<String> topic,
        Optional<String> intent,
        double confidence,
        Optional<String> article,
        Jurisdiction jurisdiction,
        LocalDate asOf,
        List<Candidate> candidates,
        Optional<UnresolvedQuestion.Reason> unresolved,
        String revision,
        double elapsedMillis) {

    public Decision {
        candidates = List.copyOf(candidates);
    }
}
