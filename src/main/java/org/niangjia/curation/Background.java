package org.niangjia.curation;

import java.util.Optional;
import org.niangjia.casework.staff.StaffAccount;

/**
 * Does one long piece of curation at a time while its page is looked at, and keeps how the last one of each draft ended until the program
 * ends. Safe for use by several threads.
 */
public final class Background implements AutoCloseable {

    /**
     * What is being done.
     *
     * @param draft number of the draft, or of that whose revision is taken back
     * @param step in a few English words, as {@code niangjia train} prints it
     */
    public record Running(Kind kind, long draft, String step, int done, int total) {}

    /** What can be done. */
    public enum Kind {
        REVIEW,
        PUBLISH,
        ROLL_BACK
    }

    /** How it ended. */
    public sealed interface Ended {
        /** A review. */
        record Review(Reviewed reviewed) implements Ended {}

        /** Publishing, or taking back. */
        record Publishing(Publication publication) implements Ended {}

        /** It broke; the log says more. */
        record Broken() implements Ended {}
    }

    public Background(Curation curation) {}

    /** Begins {@link Curation#review}; false if something is being done. */
    public boolean review(StaffAccount who, long draft) {
        throw new UnsupportedOperationException();
    }

    /** Begins {@link Curation#publish}; false if something is being done. */
    public boolean publish(StaffAccount who, long draft, int version) {
        throw new UnsupportedOperationException();
    }

    /** Begins {@link Curation#rollBack}; false if something is being done. */
    public boolean rollBack(StaffAccount who, Revision revision) {
        throw new UnsupportedOperationException();
    }

    /** What is being done. */
    public Optional<Running> running() {
        throw new UnsupportedOperationException();
    }

    /** How what was done last with a draft ended. */
    public Optional<Ended> ended(long draft) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
