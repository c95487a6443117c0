package org.niangjia.casework.report;

import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** What stands in one place of a table. */
public sealed interface Cell {

    /** Words, as they were entered. */
    record Words(String text) implements Cell {}

    /** A count. */
    record Count(long count) implements Cell {}

    /** A share of 0..1. */
    record Share(double share) implements Cell {}

    /** A number that may not be shown. */
    record LeftOut() implements Cell {}

    static Cell words(String text) {
        return new Words(text);
    }

    static Cell count(Optional<Long> count) {
        return count.<Cell>map(Count::new).orElseGet(LeftOut::new);
    }

    /** The share of a row, or that it cannot be told. */
    static Cell share(Published.Row row) {
        if (row.count().isEmpty() || row.part().isEmpty()) {
            return new LeftOut();
        }
        return row.share().<Cell>map(Share::new).orElseGet(() -> new Words(""));
    }

    /** Handles each kind. */
    default <T> T fold(
            Function<String, T> words, LongFunction<T> number, DoubleFunction<T> share, Supplier<T> leftOut) {
        if (this instanceof Words text) {
            return words.apply(text.text());
        }
        if (this instanceof Count counted) {
            return number.apply(counted.count());
        }
        return this instanceof Share some ? share.apply(some.share()) : leftOut.get();
    }
}
