package org.niangjia.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be used. The message says to a person what is wrong, where, and what to do; it holds nothing secret. */
public final class StoreUnavailable extends RuntimeException {

    private final boolean damage;

    public StoreUnavailable(String message) {
        this(message, null);
    }

    public StoreUnavailable(String message, @Nullable Throwable cause) {
        this(message, cause, false);
    }

    private StoreUnavailable(String message, @Nullable Throwable cause, boolean damage) {
        super(message, cause);
        this.damage = damage;
    }

    /** What stands in the file is damaged. */
    static StoreUnavailable damaged(String message, Throwable cause) {
        return new StoreUnavailable(message, cause, true);
    }

    /** Whether the file itself is damaged, rather than used, named or set up wrongly. */
    public boolean isDamage() {
        return damage;
    }
}
