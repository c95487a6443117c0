package org.niangjia.curation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The drafts and what happened to them, kept by the store. Safe for use by several threads. */
public interface Drafts {

    /** Begins a draft at stage {@link DraftStage#DRAFT}, version 1. */
    Draft begin(String title, long author, List<FileChange> changes, List<Long> questions, Instant at);

    /**
     * Takes a step in one transaction.
     *
     * @param change says what comes of it; may be asked twice, so that it must have no effects
     * @return {@link Refusal#NO_SUCH_DRAFT}, or what {@code change} said
     */
    Drafted change(long id, Function<Draft, Drafted> change);

    Optional<Draft> find(long id);

    /** Drafts at one of some stages, the one that changed last first. */
    List<Draft> list(Set<DraftStage> stages);

    /** All that happened to a draft, the first thing first. */
    List<DraftStep> history(long id);
}
