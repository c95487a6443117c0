package org.niangjia.understanding;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, once, by whichever thread comes first; the others wait for it. */
final class Memoized<T> implements Supplier<T> {

    private final Supplier<T> made;
    private volatile @Nullable T value;

    private Memoized(Supplier<T> made) {
        this.made = made;
    }

    static <T> Supplier<T> of(Supplier<T> made) {
        return new Memoized<>(made);
    }

    @Override
    public T get() {
        T ready = value;
        return ready != null ? ready : make();
    }

    private synchronized T make() {
        T ready = value;
        if (ready == null) {
            ready = made.get();
            value = ready;
        }
        return ready;
    }
}
