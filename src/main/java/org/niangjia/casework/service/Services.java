package org.niangjia.casework.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.niangjia.casework.staff.StaffAccount;
import org.niangjia.question.Jurisdiction;

/**
 * The list of services. An entry is shown only after a second person has looked at it; a change is a new entry that takes the place of the
 * one before once it is approved. Every change is written to the audit log with it. Safe for use by several threads.
 */
public interface Services {

    /** How far an entry has come. */
    enum State {
        PROPOSED,
        SHOWN,
        ENDED;

        /** As stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An entry.
     *
     * @param enteredBy number of the account
     * @param checkedBy number of the account
     * @param replaces the entry that it changes
     */
    record Entry(
            long id,
            Service service,
            State state,
            long enteredBy,
            Optional<Long> checkedBy,
            Optional<LocalDate> checkedOn,
            Optional<Long> replaces) {

        /** Whether somebody may approve it: not who entered it. */
        public boolean mayBeApprovedBy(StaffAccount staff) {
            return state == State.PROPOSED && staff.id() != enteredBy;
        }
    }

    /** What may be shown of a kind to somebody in a city, with what was checked last first: at most {@code limit}. */
    List<Entry> near(Service.Kind kind, Jurisdiction place, LocalDate day, int limit);

    /** Every entry that is proposed or shown, those to be looked at first. */
    List<Entry> current();

    Optional<Entry> find(long id);

    /** Proposes a new entry, or a change of one. */
    long propose(Service service, Optional<Long> replaces, StaffAccount by, Instant at);

    /** Shows it from now on; false if it is not proposed, or was entered by the same person. */
    boolean approve(long id, StaffAccount by, Instant at);

    /** Takes an entry off the list; false if it was not on it. */
    boolean end(long id, StaffAccount by, Instant at);
}
