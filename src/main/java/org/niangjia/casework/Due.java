package org.niangjia.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** When something is due, counted in working days. */
public sealed interface Due {

    /** Due at a time, to the minute. */
    record At(Instant at) implements Due {}

    /** Not known: the working days of a year on the way are not held. No day is guessed. */
    record NoCalendar(int year) implements Due {}

    /** One of the two. */
    default <T> T fold(Function<Instant, T> known, IntFunction<T> missing) {
        return this instanceof At due ? known.apply(due.at()) : missing.apply(((NoCalendar) this).year());
    }

    /** The time, if it is known. */
    default Optional<Instant> time() {
        return fold(Optional::of, year -> Optional.empty());
    }
}
