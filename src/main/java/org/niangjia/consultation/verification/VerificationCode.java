package org.niangjia.consultation.verification;

import java.util.Optional;

/**
 * The short code under an answer by which anybody can check that it was given and whether it still stands: eleven characters, 54 bits of a
 * keyed hash, and one that checks them.
 *
 * @param characters without separators, in upper case
 */
public record VerificationCode(String characters) {

    private static final int LENGTH = 12;

    public VerificationCode {
        if (!CheckedCode.isRight(characters, LENGTH)) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    /** The code that stands for a keyed hash. */
    public static VerificationCode of(byte[] mac) {
        return new VerificationCode(CheckedCode.of(mac, LENGTH));
    }

    /** The code that somebody typed, in whatever case, width and grouping; nothing if a character is wrong. */
    public static Optional<VerificationCode> read(String typed) {
        return CheckedCode.read(typed, LENGTH).map(VerificationCode::new);
    }

    /** In groups of four, as it is shown: 7KQ4-M2XD-9RTC. */
    @Override
    public String toString() {
        return CheckedCode.grouped(characters);
    }
}
