package org.niangjia.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The unresolved questions that are stored. Safe for use by several threads. */
public interface UnresolvedQuestions {

    /** Those that are still open, the oldest first, whoever may see them. */
    List<UnresolvedQuestion> open();

    /** Those that are still open and for the viewer's eyes, the oldest first. */
    List<UnresolvedQuestion> open(Viewer viewer);

    /** The numbers of those that are still open and for the viewer's eyes: quick, however many there are. */
    QuestionNumbers openNumbers(Viewer viewer);

    /** The numbers of those, open or not, in which words occur, in any form of script. */
    QuestionNumbers numbers(String words);

    /** One of them, open or not, if it is for the viewer's eyes. */
    Optional<UnresolvedQuestion> find(long id, Viewer viewer);

    /** A page of them. */
    Page<UnresolvedQuestion> list(UnresolvedQuery query, Viewer viewer);

    /** Does the same with many open questions, in one transaction. Those that are done with, or not for the eyes of the one who acts, stay. */
    BulkAction act(Collection<Long> ids, BulkAction.What what, String staff, Instant at);

    /**
     * Takes an action back. A question that somebody has done something else with since stays as it is.
     *
     * @return the action as it is then; empty if there is no such action, or it was taken back before
     */
    Optional<BulkAction> undo(long action, String staff, Instant at);

    /** The last actions, the newest first. */
    List<BulkAction> actions(int limit);
}
