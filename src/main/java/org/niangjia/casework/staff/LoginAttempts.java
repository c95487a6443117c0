package org.niangjia.casework.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Tries to sign in that did not succeed, counted for each login and each address; none is known by name. */
public interface LoginAttempts {

    /**
     * Counts a try before it is made, so that many at once do not pass.
     *
     * @return false if one of what it is counted for has too many within the time; then it is not counted, so that nobody stays locked out for
     *     longer because others go on trying
     */
    boolean admit(List<Counted> counted, Duration within, Instant now);

    /** The try succeeded: takes it back, and all others of the login. */
    void succeeded(Counted login, Counted address);

    /**
     * What tries are counted for.
     *
     * @param most tries within the time
     */
    record Counted(Kind kind, String value, int most) {
        /** Leaves the value out, so that it cannot slip into a log. */
        @Override
        public String toString() {
            return "Counted[" + kind + "]";
        }
    }

    /** What a try is counted for. */
    enum Kind {
        LOGIN,
        ADDRESS
    }
}
