package org.niangjia.knowledge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something whose content changes on days: each content holds from its day until the next one. A repeal is an empty content. There are no
 * end dates, so contents can neither overlap nor leave a gap by accident. Immutable.
 */
public final class Dated<T> {

    private final NavigableMap<LocalDate, Optional<T>> byStart;

    public Dated(Map<LocalDate, Optional<T>> byStart) {
        if (byStart.isEmpty()) {
            throw new IllegalArgumentException("a dated thing needs at least one day");
        }
        this.byStart = Collections.unmodifiableNavigableMap(new TreeMap<>(byStart));
    }

    /** What holds on a day: nothing before the first day and after a repeal, never the nearest or the newest. */
    public Optional<Held<T>> on(LocalDate day) {
        Map.Entry<LocalDate, Optional<T>> entry = byStart.floorEntry(day);
        return entry == null ? Optional.empty() : entry.getValue().map(content -> new Held<>(entry.getKey(), content));
    }

    /** All contents by their first day; empty is a repeal. */
    public NavigableMap<LocalDate, Optional<T>> byStart() {
        return byStart;
    }

    /** A content and the first day it holds. */
    public record Held<T>(LocalDate since, T content) {}
}
