package org.niangjia.casework.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that staff changed, one entry after the other, none ever changed or deleted. Each holds a hash over itself and the hash before,
 * so that whoever alters one has to alter all that follow, and would be found out by any head that was noted elsewhere.
 */
public interface AuditLog {

    void append(Deed deed);

    /** The latest entry. */
    Optional<Head> head();

    /** Entries from the newest on. */
    List<Entry> page(int offset, int limit);

    long count();

    /** Reads the whole log and works out every hash anew, against heads that were noted elsewhere too. */
    Verdict verify(List<Head> noted);

    /**
     * An entry.
     *
     * @param action as it was written, even if no program of today writes it
     */
    record Entry(long id, Instant at, Optional<Long> staff, String action, String object, String detail) {}

    /**
     * An entry and the hash that holds for it and all before.
     *
     * @param hash SHA-256 in hexadecimal digits
     */
    record Head(long id, String hash) {}

    /**
     * What came of checking.
     *
     * @param entries how many were read
     * @param wrong the first entry that is not as it was written; empty if all are
     * @param cut whether entries are missing at the end
     */
    record Verdict(long entries, Optional<Long> wrong, boolean cut) {
        public boolean isWhole() {
            return wrong.isEmpty() && !cut;
        }
    }
}
