package org.niangjia.staff;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Lists as a field shows them, one item a line. */
final class Lines {

    private static final int LEAST_ROWS = 5;
    private static final int MOST_ROWS = 18;

    private Lines() {}

    static String of(@Nullable Collection<String> items) {
        return items == null ? "" : String.join("\n", items);
    }

    /** How high a field is that they are to fit into. */
    static int rows(@Nullable Collection<String> items) {
        return items == null ? LEAST_ROWS : Math.max(LEAST_ROWS, Math.min(MOST_ROWS, items.size() + 2));
    }
}
