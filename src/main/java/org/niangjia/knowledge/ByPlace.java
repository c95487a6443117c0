package org.niangjia.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.Jurisdiction;

/** Something that every jurisdiction may have its own dated content of. Immutable. */
public record ByPlace<T>(Map<Jurisdiction, Dated<T>> dated) {

    public ByPlace {
        dated = Map.copyOf(dated);
    }

    /** What holds in a place on a day: the content of the most specific jurisdiction that has one on that day. */
    public Optional<Found<T>> find(Jurisdiction place, LocalDate day) {
        for (Jurisdiction jurisdiction : place.lineage()) {
            Dated<T> candidate = dated.get(jurisdiction);
            if (candidate != null) {
                Optional<Dated.Held<T>> held = candidate.on(day);
                if (held.isPresent()) {
                    return held.map(h -> new Found<>(jurisdiction, h.since(), h.content()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The first day after this one on which something else holds in a place: a next content or a repeal there, or the first content of a
     * more specific jurisdiction.
     */
    public Optional<LocalDate> nextChange(Jurisdiction place, LocalDate day) {
        Optional<Jurisdiction> holding = find(place, day).map(Found::jurisdiction);
        List<LocalDate> changes = new ArrayList<>();
        for (Jurisdiction jurisdiction : place.lineage()) {
            Dated<T> candidate = dated.get(jurisdiction);
            if (candidate != null) {
                Optional.ofNullable(candidate.byStart().higherKey(day)).ifPresent(changes::add);
            }
            if (holding.equals(Optional.of(jurisdiction))) {
                break;
            }
        }
        return changes.stream().min(Comparator.naturalOrder());
    }

    /** The day on which what once held in a place was repealed, if nothing has held there since. */
    public Optional<LocalDate> endedOn(Jurisdiction place, LocalDate day) {
        if (find(place, day).isPresent()) {
            return Optional.empty();
        }
        return place.lineage().stream()
                .map(dated::get)
                .filter(Objects::nonNull)
                .flatMap(candidate -> Stream.ofNullable(candidate.byStart().floorKey(day)))
                .max(Comparator.naturalOrder());
    }

    /**
     * A content with whose it is.
     *
     * @param jurisdiction whose content it is: the place asked for, or one above it
     */
    public record Found<T>(Jurisdiction jurisdiction, LocalDate since, T content) {}
}
