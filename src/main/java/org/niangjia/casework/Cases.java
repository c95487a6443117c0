package org.niangjia.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.niangjia.question.Asker;

/**
 * The cases that are stored. What an asker does to a case is stored with her message: see {@link CaseAct}. Safe for use by several threads.
 */
public interface Cases {

    /**
     * Opens a case on an unresolved question, by staff, and joins the question into it.
     *
     * @return whether it was opened: not if the question is gone, belongs to a case already, or is not shown to the viewer
     */
    boolean open(NewCase toOpen, long unresolvedQuestion, Viewer viewer, List<CaseMessage> messages);

    /** A case with its history, unless it is not for the viewer's eyes. */
    Optional<CaseFile> find(CaseNumber number, Viewer viewer);

    /** A case of an asker's; nobody else's. */
    Optional<CaseFile> find(CaseNumber number, Asker asker);

    /** The cases of an asker, the newest first. */
    List<Case> of(Asker asker);

    /** A page of cases. */
    Page<Case> list(CaseQuery query, Viewer viewer);

    /** How many cases at work stand where in time, for a viewer. */
    Standing standing(Viewer viewer, Instant now);

    /**
     * Takes a step: case, history and the messages to the asker are stored in one transaction.
     *
     * @param change is given the case as it is stored now
     */
    Moved change(CaseNumber number, Viewer viewer, Function<Case, Moved> change);

    /** How an answer would get to the askers of open questions that are for the viewer's eyes, by the number of the question. */
    Map<Long, Reach> reach(Collection<Long> unresolvedQuestions, Viewer viewer);

    /**
     * Answers many open questions, each in a case and in the chat of its asker: one transaction for all. A question that is closed by then,
     * not for the viewer's eyes, or whose asker cannot or must not be told stays as it is.
     *
     * @return the numbers of the questions that were answered
     */
    List<Long> answerAll(List<CaseAnswer> answers, Viewer viewer);

    /** Counts the time of cases whose working days were not known when their clock began, and returns how many are known now. */
    int countWhatIsDue(WorkingTime time);

    /**
     * Ties a member of staff to employers or branches, instead of the ties before: cases and unresolved questions in which one of them is
     * named are not there for her or him, those from before included.
     */
    void tie(String staff, Set<TiedName> names);

    /** What a member of staff is tied to. */
    Set<TiedName> ties(String staff);

    /** How cases at work stand in time. */
    record Standing(long onTime, long warning, long late, long notKnown) {}
}
