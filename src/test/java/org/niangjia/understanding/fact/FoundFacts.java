package org.niangjia.understanding.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

/** What the patterns read in words that are asked on 22 November 2026, of one fact at a time. */
public final class FoundFacts {

    public static final Facts ASKED = Facts.of(Jurisdiction.NATIONAL, LocalDate.of(2026, 11, 22));

    private FoundFacts() {}

    /**
     * Fails unless the fact is found so.
     *
     * @param value as it is written, or null if nothing may be found
     */
    public static void assertFound(Fact<?> fact, String words, @Nullable String value) {
        Object found = EntityFinder.find(words, ASKED).get(fact).orElse(null);
        assertThat(
                        found instanceof BigDecimal number
                                ? number.toPlainString()
                                : found == null ? null : found.toString())
                .isEqualTo(value);
    }

    /**
     * Of several facts at once.
     *
     * @param values each as {@code name=value}, or null if none of them may be found
     */
    public static void assertFound(String words, @Nullable String values, Fact<?>... facts) {
        Facts found = EntityFinder.find(words, ASKED);
        assertThat(Stream.of(facts)
                        .flatMap(fact -> found
                                .get(fact)
                                .map(value -> fact.name() + "="
                                        + (value instanceof BigDecimal number ? number.toPlainString() : value))
                                .stream()))
                .containsExactlyInAnyOrder(values == null ? new String[0] : values.split(" ", -1));
    }
}
