package org.niangjia.understanding.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function that remembers its last results in memory, so that what is asked for twice within a while is worked out once. Safe for use by
 * several threads, which do not wait for each other's results.
 */
public final class Recently<K, V> implements Function<K, V> {

    private final int most;
    private final Function<K, V> function;
    private final Map<K, V> last = new LinkedHashMap<>();

    /** @param most so many results are remembered */
    public Recently(int most, Function<K, V> function) {
        this.most = most;
        this.function = function;
    }

    @Override
    public V apply(K of) {
        V known = find(of);
        if (known != null) {
            return known;
        }
        V made = function.apply(of);
        keep(of, made);
        return made;
    }

    private synchronized @Nullable V find(K of) {
        return last.get(of);
    }

    private synchronized void keep(K of, V made) {
        last.put(of, made);
        if (last.size() > most) {
            last.remove(last.keySet().iterator().next());
        }
    }
}
