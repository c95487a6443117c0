package org.niangjia.question;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a worker's case. What is not known is empty: a rule then gives bounds instead of guessing. Immutable.
 *
 * @param place whose law applies
 * @param on the day whose law applies
 */
public record Facts(Jurisdiction place, LocalDate on, Map<Fact<?>, Object> known) {

    public Facts {
        known = Map.copyOf(known);
    }

    /** A case of which only place and day are known. */
    public static Facts of(Jurisdiction place, LocalDate on) {
        return new Facts(place, on, Map.of());
    }

    /** The value of a fact, if it is known. */
    @SuppressWarnings("unchecked") // with() is the only way in, and it takes a value of the fact's own type
    public <T> Optional<T> get(Fact<T> fact) {
        return Optional.ofNullable((T) known.get(fact));
    }

    /** Whether a yes-or-no fact is known to be so. */
    public boolean is(Fact<Boolean> fact) {
        return get(fact).orElse(false);
    }

    /** The case with one more fact.
     * @throws IllegalArgumentException if the fact cannot have that value
     */
    public <T> Facts with(Fact<T> fact, T value) {
        if (!fact.allows(value)) {
            throw new IllegalArgumentException(fact + " cannot be " + value);
        }
        Map<Fact<?>, Object> more = new LinkedHashMap<>(known);
        more.put(fact, value);
        return new Facts(place, on, more);
    }

    /** The case with a fact as it is written in a file. */
    public <T> Facts withText(Fact<T> fact, String value) {
        return with(fact, fact.parse(value));
    }

    /** The case with a fact if it is known and possible. */
    public <T> Facts withIf(Fact<T> fact, Optional<T> value) {
        return value.filter(fact::allows).map(v -> with(fact, v)).orElse(this);
    }

    /** The case without a fact, which is told in another way. */
    public Facts without(Fact<?> fact) {
        Map<Fact<?>, Object> fewer = new LinkedHashMap<>(known);
        fewer.remove(fact);
        return new Facts(place, on, fewer);
    }

    /** Whether any of these is known. */
    public boolean knowsAny(Collection<Fact<?>> facts) {
        return facts.stream().anyMatch(known::containsKey);
    }
}
