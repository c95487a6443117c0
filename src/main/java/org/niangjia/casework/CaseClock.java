package org.niangjia.casework;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * The time in which an answer is owed. It runs from the opening, and anew when a case has to be done again. All working days are counted as
 * the Shandong hotline rules say: five, one extension of at most ten.
 *
 * @param startedAt when it began to run
 * @param dueAt by when an answer is owed; empty as long as the working days of a year on the way are not held
 * @param warnAt one working day before that
 * @param dispatchedAt when the department that works on it got it
 * @param answeredAt when it stopped
 */
public record CaseClock(
        Instant startedAt,
        Optional<Instant> dueAt,
        Optional<Instant> warnAt,
        Optional<Instant> dispatchedAt,
        Optional<Instant> answeredAt) {

    /** Working days until an answer is owed. */
    public static final int ANSWER_DAYS = 5;

    /** Working days by which that may be put off, once. */
    public static final int MOST_EXTENSION_DAYS = 10;

    /** Working days in which a department may return what is not theirs. */
    public static final int RETURN_DAYS = 2;

    private static final int WARNING_DAYS = 1;

    /** How a case stands in time. */
    public enum Timeliness {
        /** Answered in time, or there is time left. */
        ON_TIME,
        /** One working day is left, or less. */
        WARNING,
        /** Not answered in time. */
        LATE,
        /** Nobody can tell before the working days of the year are entered. */
        NOT_KNOWN;

        /** The name as printed. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A clock that begins to run. */
    public static CaseClock started(Instant at, WorkingTime time) {
        return new CaseClock(at, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())
                .due(time.after(at, ANSWER_DAYS).time(), time);
    }

    /** The last minute is still in time. */
    public Timeliness timeliness(Instant now) {
        Instant minute = answeredAt.orElse(now).truncatedTo(ChronoUnit.MINUTES);
        if (dueAt.isEmpty()) {
            return Timeliness.NOT_KNOWN;
        }
        if (minute.isAfter(dueAt.get())) {
            return Timeliness.LATE;
        }
        boolean warned = warnAt.isPresent() && !minute.isBefore(warnAt.get());
        return warned && answeredAt.isEmpty() ? Timeliness.WARNING : Timeliness.ON_TIME;
    }

    CaseClock due(Optional<Instant> due, WorkingTime time) {
        return new CaseClock(
                startedAt,
                due,
                due.flatMap(at -> time.before(at, WARNING_DAYS).time()),
                dispatchedAt,
                answeredAt);
    }

    CaseClock dispatched(Optional<Instant> at) {
        return new CaseClock(startedAt, dueAt, warnAt, at, answeredAt);
    }

    /** Stops it; a further answer does not stop it again. */
    CaseClock answered(Instant at) {
        return new CaseClock(startedAt, dueAt, warnAt, dispatchedAt, answeredAt.or(() -> Optional.of(at)));
    }
}
