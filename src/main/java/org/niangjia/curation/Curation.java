package org.niangjia.curation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.niangjia.casework.staff.AuditLog;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.knowledge.Loading;
import org.niangjia.understanding.Progress;

/**
 * What staff do with drafts and revisions, and its rules: curators write; publishers, who have not written on it, look at what a draft would
 * change, and send it back, schedule or publish it. Every step is logged. Safe for use by several threads; what takes long is done one after
 * the other.
 */
public final class Curation {

    /**
     * Puts it together.
     *
     * @param live the files that answer
     * @param workspace a folder for copies of them with a draft's changes
     */
    public Curation(
            Folders live,
            Path workspace,
            Drafts drafts,
            Revisions revisions,
            QuestionLog asked,
            Candidates candidates,
            AuditLog audit,
            Clock clock) {}

    /** Begins a draft. For curators. */
    public Drafted begin(StaffAccount who, String title, List<FileChange> changes, List<Long> questions) {
        throw new UnsupportedOperationException();
    }

    /**
     * Changes title and content of a draft that is open. For curators; whoever does it is one of its writers from then on.
     *
     * @param version that was looked at
     */
    public Drafted change(StaffAccount who, long draft, int version, String title, List<FileChange> changes) {
        throw new UnsupportedOperationException();
    }

    /** Hands an open draft in for review. For curators. */
    public Drafted submit(StaffAccount who, long draft, int version) {
        throw new UnsupportedOperationException();
    }

    /** Gives it back to be mended, from review or when it is scheduled. For publishers who have not written on it. */
    public Drafted sendBack(StaffAccount who, long draft, String reason) {
        throw new UnsupportedOperationException();
    }

    /**
     * Has it published by itself on a day, under the name of who scheduled it. For publishers who have not written on it, after a replay of
     * this version that did not block it.
     */
    public Drafted schedule(StaffAccount who, long draft, int version, LocalDate from) {
        throw new UnsupportedOperationException();
    }

    /** Gives it up, as long as nobody has taken it on: open or in review. For its writers. */
    public Drafted discard(StaffAccount who, long draft, String reason) {
        throw new UnsupportedOperationException();
    }

    /** What is wrong with the files as changes would leave them, with paths as drafts write them; takes a second or two. */
    public Loading check(List<FileChange> changes) {
        throw new UnsupportedOperationException();
    }

    /**
     * Works out what a draft would change in the answers. Takes up to some minutes. For curators and publishers; changes nothing.
     *
     * @return {@link Refusal#BUSY} if something else is being worked out
     */
    public Reviewed review(StaffAccount who, long draft, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** The last replay of a draft, if it is of the draft as it is now and of the files that answer now. */
    public Optional<Replay> replayed(long draft) {
        throw new UnsupportedOperationException();
    }

    /**
     * Checks everything again, writes the files and lets the program answer by them. For publishers who have not written on it, after a replay
     * of this version.
     */
    public Publication publish(StaffAccount who, long draft, int version, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** Takes the last revision back: the files are again, byte for byte, what they were before it. For publishers. */
    public Publication rollBack(StaffAccount who, long revision, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
