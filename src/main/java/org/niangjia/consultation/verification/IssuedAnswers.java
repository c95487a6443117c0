package org.niangjia.consultation.verification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The answers that were given with a code. They are stored with the exchange they were given in ({@code Journal.record}). Safe for use by
 * several threads.
 */
public interface IssuedAnswers {

    /** The code of an answer: always the same for the same answer, and not to be made up by anybody without the data key. */
    VerificationCode codeOf(IssuedAnswer answer);

    /** The answer that was given with a code. */
    Optional<Found> find(VerificationCode code);

    /** Notes since when an answer is known not to stand any more; empty if it stands. */
    void noteEnded(VerificationCode code, Optional<LocalDate> on);

    /**
     * An answer that was given.
     *
     * @param firstIssuedOn the day it was first given
     * @param endedOn the day it was first found not to stand any more
     */
    record Found(IssuedAnswer answer, LocalDate firstIssuedOn, Optional<LocalDate> endedOn) {}
}
