package org.niangjia.knowledge;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
     * A content with whose it is.
     *
     * @param jurisdiction whose content it is: the place asked for, or one above it
     */
    public record Found<T>(Jurisdiction jurisdiction, LocalDate since, T content) {}
}
