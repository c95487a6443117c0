package org.niangjia.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days for which a dated content holds.
 *
 * @param until first day it no longer holds; empty if nothing follows it
 */
public record Span(LocalDate since, Optional<LocalDate> until) {

    /** Whether it holds on a day or on a later one. */
    public boolean reaches(LocalDate day) {
        return until.map(day::isBefore).orElse(true);
    }

    public boolean overlaps(Span other) {
        return reaches(other.since) && other.reaches(since);
    }
}
