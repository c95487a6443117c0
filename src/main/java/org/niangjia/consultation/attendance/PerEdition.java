package org.niangjia.consultation.attendance;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What an entrance makes of the edition that answers, made anew when another edition does. Whoever takes it for a request finishes the
 * request with it. Safe for use by several threads.
 *
 * @param <P> what it is made of: one object for each edition
 */
public final class PerEdition<P, T> implements Supplier<T> {

    private record Made<P, T>(P from, T made) {}

    private final Supplier<P> parts;
    private final Function<P, T> making;
    private volatile Made<P, T> last;

    public PerEdition(Supplier<P> parts, Function<P, T> making) {
        this.parts = parts;
        this.making = making;
        P first = parts.get();
        this.last = new Made<>(first, making.apply(first));
    }

    @Override
    public T get() {
        Made<P, T> known = last;
        return known.from() == parts.get() ? known.made() : makeAnew();
    }

    private synchronized T makeAnew() {
        P now = parts.get();
        if (last.from() != now) {
            last = new Made<>(now, making.apply(now));
        }
        return last.made();
    }
}
