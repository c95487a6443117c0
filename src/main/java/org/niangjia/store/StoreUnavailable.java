package org.niangjia.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be used. The message says to a person what is wrong, where, and what to do; it holds nothing secret. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
