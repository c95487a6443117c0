package org.niangjia.consultation.verification;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The code by which an anonymous asker comes back to her cases: whoever has it can read and change them, so that it is shown once and only
 * its hash is kept. 94 random bits and a character that checks them.
 *
 * @param characters without separators, in upper case
 */
public record Receipt(String characters) {

    private static final int LENGTH = 20;
    private static final int RANDOM_BYTES = 32;

    public Receipt {
        if (!CheckedCode.isRight(characters, LENGTH)) {
            throw new IllegalArgumentException("not a receipt");
        }
    }

    /** A new one. */
    public static Receipt draw(SecureRandom random) {
        byte[] number = new byte[RANDOM_BYTES];
        random.nextBytes(number);
        return new Receipt(CheckedCode.of(number, LENGTH));
    }

    /** The receipt that somebody typed, in whatever case, width and grouping; nothing if a character is wrong. */
    public static Optional<Receipt> read(String typed) {
        return CheckedCode.read(typed, LENGTH).map(Receipt::new);
    }

    /** As it is shown to her. */
    public String shown() {
        return CheckedCode.grouped(characters);
    }

    /** Not in any log. */
    @Override
    public String toString() {
        return "Receipt[hidden]";
    }
}
