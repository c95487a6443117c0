package org.niangjia.understanding.cache;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A function that works out once what one piece of work asks it for several times, and has forgotten it when that is done: words of a person
 * stay in memory no longer than her reply takes. Safe for use by several threads, none of which sees what is remembered for another.
 */
public final class Meanwhile<K, V> implements Function<K, V> {

    private final Function<K, V> function;

    @SuppressWarnings(
            "ThreadLocalUsage") // of each function its own, and none is left on a thread when the work is done
    private final ThreadLocal<Map<K, V>> known = new ThreadLocal<>();

    public Meanwhile(Function<K, V> function) {
        this.function = function;
    }

    @Override
    public V apply(K of) {
        Map<K, V> now = known.get();
        if (now == null) {
            return function.apply(of);
        }
        V found = now.get(of);
        if (found == null) {
            found = function.apply(of);
            now.put(of, found);
        }
        return found;
    }

    /** Does the work, on this thread. What belongs to other work remembers with that and is forgotten with it. */
    public <R> R during(Supplier<R> work) {
        if (known.get() != null) {
            return work.get();
        }
        known.set(new HashMap<>());
        try {
            return work.get();
        } finally {
            known.remove();
        }
    }
}
