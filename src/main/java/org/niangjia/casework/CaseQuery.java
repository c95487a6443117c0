package org.niangjia.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/**
 * Which cases are looked for; what is empty does not matter.
 *
 * @param timeliness of cases at work
 * @param place that place and what lies in it
 * @param openedFrom the first instant
 * @param openedBefore the first instant that is too late
 * @param words words that occur in what she wrote, in any form of script, from one character on
 * @param now for the timeliness
 * @param offset how many are skipped
 */
public record CaseQuery(
        Set<Stage> stages,
        Optional<CaseClass> caseClass,
        Optional<String> topic,
        Optional<String> department,
        Optional<String> assignee,
        Optional<CaseClock.Timeliness> timeliness,
        Optional<Jurisdiction> place,
        Optional<Language> language,
        Optional<Instant> openedFrom,
        Optional<Instant> openedBefore,
        Optional<String> words,
        Order order,
        Instant now,
        int limit,
        int offset) {

    /** What comes first. */
    public enum Order {
        /** What is due soonest; what has no due time comes last. */
        DUE,
        /** What was opened last. */
        NEWEST
    }

    public CaseQuery {
        stages = Set.copyOf(stages);
        if (limit < 1 || offset < 0) {
            throw new IllegalArgumentException("no page of " + limit + " from " + offset);
        }
    }

    /** All cases in some stages, what is due soonest first. */
    public static CaseQuery of(Set<Stage> stages, Instant now, int limit) {
        return new CaseQuery(
                stages, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Order.DUE,
                now, limit, 0);
    }
}
