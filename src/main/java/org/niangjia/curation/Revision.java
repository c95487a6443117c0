package org.niangjia.curation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A published state of the files that staff write.
 *
 * @param number from 1, in the order of publishing
 * @param name the fingerprint of the knowledge, as each answer's record names it
 * @param before the fingerprint that it took the place of
 * @param publisher who published it, by the number of the account
 * @param author who began the draft
 * @param title of the draft
 * @param changes what it changed in the files
 * @param takenBack if it was taken back: when, and by whom
 */
public record Revision(
        long number,
        String name,
        String before,
        Instant publishedAt,
        long publisher,
        long author,
        long draft,
        String title,
        List<FileChange> changes,
        Optional<TakenBack> takenBack) {

    public Revision {
        changes = List.copyOf(changes);
    }

    /** Its end. */
    public record TakenBack(Instant at, long by) {}

    /** Leaves its content out, so that it does not get into a log. */
    @Override
    public String toString() {
        return "Revision[" + number + ", " + name + "]";
    }
}
