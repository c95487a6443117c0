package org.niangjia.understanding.cache;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, once, by whichever thread comes first; the others wait for it. What it is made of is let go
 * then.
 */
public final class Memoized<T> implements Supplier<T> {

    private @Nullable Supplier<T> making;
    private volatile @Nullable T value;

    private Memoized(Supplier<T> making) {
        this.making = making;
    }

    public static <T> Supplier<T> of(Supplier<T> making) {
        return new Memoized<>(making);
    }

    @Override
    public T get() {
        T ready = value;
        return ready != null ? ready : make();
    }

    private synchronized T make() {
        T ready = value;
        Supplier<T> from = making;
        if (ready == null && from != null) {
            ready = from.get();
            value = ready;
            making = null;
        }
        return Objects.requireNonNull(ready);
    }
}
