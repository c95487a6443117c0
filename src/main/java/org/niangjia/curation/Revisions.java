package org.niangjia.curation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The revisions, and the journal of a change of the files that is under way, so that one that was cut off is finished or undone at the next
 * start. Kept by the store. Safe for use by several threads.
 */
public interface Revisions {

    /** All that were published, those taken back too, the newest first. */
    List<Revision> list();

    Optional<Revision> find(long number);

    /** The newest that was not taken back. */
    Optional<Revision> last();

    /**
     * Notes that the files are about to be changed.
     *
     * @throws IllegalStateException if another change is under way
     * @return the number of the revision
     */
    long begin(Publishing publishing);

    /** Notes that the files of a revision are about to be changed back. */
    void beginTakingBack(long number, long by);

    /** What was begun and has not ended. */
    Optional<UnderWay> underWay();

    /** The files are changed: that, and the step of its draft, are recorded in one transaction. A draft whose revision was taken back is open. */
    Revision end(long number, Instant at);

    /** The files are as they were: a revision that was begun never was one, one that was to be taken back stays. */
    void undo(long number);

    /**
     * What is to be published, and by whom.
     *
     * @param automatic whether the program does it on its day
     */
    record Publishing(Draft draft, String name, String before, long publisher, boolean automatic, Instant at) {}

    /** A change of the files that has not ended. */
    record UnderWay(Revision revision, boolean takingBack) {}
}
