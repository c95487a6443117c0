package org.niangjia.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/**
 * Which unresolved questions are looked for, the oldest first; what is empty does not matter.
 *
 * @param open those that wait; otherwise those that are done with
 * @param place that place and what lies in it
 * @param openedFrom the first instant
 * @param openedBefore the first instant that is too late
 * @param assignee who takes care of them
 * @param words words that occur in them, in any form of script, from one character on
 * @param offset how many are skipped
 */
public record UnresolvedQuery(
        boolean open,
        Set<UnresolvedQuestion.Reason> reasons,
        Optional<String> topic,
        Optional<Jurisdiction> place,
        Optional<Language> language,
        Optional<Instant> openedFrom,
        Optional<Instant> openedBefore,
        Optional<String> assignee,
        Optional<String> words,
        int limit,
        int offset) {

    public UnresolvedQuery {
        reasons = Set.copyOf(reasons);
        if (limit < 1 || offset < 0) {
            throw new IllegalArgumentException("no page of " + limit + " from " + offset);
        }
    }

    /** All that wait. */
    public static UnresolvedQuery open(int limit) {
        return new UnresolvedQuery(
                true, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), limit, 0);
    }
}
