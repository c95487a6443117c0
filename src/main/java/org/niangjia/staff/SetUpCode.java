package org.niangjia.staff;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code with which the first account is made. Whoever starts the program reads it there; it is kept in memory only, works once, and another
 * start makes another. Safe for use by several threads.
 */
final class SetUpCode {

    private static final int GROUPS = 4;

    private final String code;
    private boolean used;

    SetUpCode(SecureRandom random) {
        this.code = Secrets.typed(random, GROUPS);
    }

    /** The code, as long as it works. */
    synchronized Optional<String> show() {
        return used ? Optional.empty() : Optional.of(code);
    }

    synchronized boolean opens(String typed) {
        return !used && Secrets.same(bare(typed), bare(code));
    }

    synchronized void use() {
        used = true;
    }

    private static String bare(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}
