package org.niangjia.knowledge;

import java.util.Locale;

/** How well something is known; the later, the less. */
public enum Verified {
    /** Read in the legal text itself. */
    TEXT,
    /** Read in a quotation or reprint of it: stated, with the reservation that the official text decides. */
    SECONDARY,
    /** Known from reports only: never stated as certain. */
    UNVERIFIED;

    /** The word in files and JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A statement is known no better than the least known thing it rests on. */
    public Verified andAlso(Verified other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Verified parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
