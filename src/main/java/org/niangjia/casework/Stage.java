package org.niangjia.casework;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a case has come. */
public enum Stage {
    /** It waits to be dispatched to a department, or to be answered at once. */
    OPENED,
    /** A department works on it. */
    DISPATCHED,
    /** The asker has an answer; she may add something. */
    ANSWERED,
    /** Done; she was asked whether she is satisfied. */
    CLOSED,
    /** Its quality was checked and found good. */
    CHECKED,
    /** Put away; nothing changes any more. */
    ARCHIVED,
    /** The asker withdrew it; nothing changes any more. */
    WITHDRAWN;

    /** The union owes an answer: the clock runs. */
    public static final Set<Stage> AT_WORK = Set.copyOf(EnumSet.of(OPENED, DISPATCHED));

    public boolean isAtWork() {
        return AT_WORK.contains(this);
    }

    /** Whether nothing changes any more. */
    public boolean hasEnded() {
        return this == ARCHIVED || this == WITHDRAWN;
    }

    /** The name as stored and printed. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
