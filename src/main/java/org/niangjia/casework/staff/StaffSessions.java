package org.niangjia.casework.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who is signed in. A session is known by a random token that only the person's browser has; what is stored of it is a hash. */
public interface StaffSessions {

    /** OWASP's session management cheat sheet names 15 to 30 minutes for applications of low risk, fewer would lose a reply half written. */
    Duration IDLE = Duration.ofMinutes(30);

    /** A long working day. */
    Duration LONGEST = Duration.ofHours(12);

    /** Begins a session. */
    void begin(String token, long staff, Instant at);

    /** Who a token belongs to, if the session has not ended; counts as use of it. */
    Optional<StaffAccount> find(String token, Instant now);

    void end(String token);

    /** How many go on. */
    int count(Instant now);
}
