package org.niangjia.consultation;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short code under an answer by which anybody can check that it was given and whether it still stands: eleven characters (54 bits of an
 * HMAC) and a check character. The alphabet has no two characters that look alike in handwriting or on a screen; as it has 31 of them, a
 * prime, the check character gives away every single wrong character and every two that changed places.
 *
 * @param characters without separators, in upper case
 */
public record VerificationCode(String characters) {

    /** Without 0, 1, I, L and O. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int DATA = 11;
    private static final int GROUP = 4;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}_.·:：]+");

    public VerificationCode {
        if (!isRight(characters)) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    /** The code that stands for a keyed hash of at least 8 bytes. */
    public static VerificationCode of(byte[] mac) {
        BigInteger left = new BigInteger(1, mac);
        BigInteger base = BigInteger.valueOf(ALPHABET.length());
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < DATA; i++) {
            BigInteger[] parts = left.divideAndRemainder(base);
            data.append(ALPHABET.charAt(parts[1].intValue()));
            left = parts[0];
        }
        return new VerificationCode(data.toString() + checkCharacter(data));
    }

    /** The code that somebody typed, in whatever case, width and grouping; nothing if a character is wrong. */
    public static Optional<VerificationCode> read(String typed) {
        String characters = SEPARATORS
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return isRight(characters) ? Optional.of(new VerificationCode(characters)) : Optional.empty();
    }

    private static boolean isRight(String characters) {
        return characters.length() == DATA + 1
                && characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && characters.charAt(DATA) == checkCharacter(characters.substring(0, DATA));
    }

    private static char checkCharacter(CharSequence data) {
        int sum = 0;
        for (int i = 0; i < DATA; i++) {
            sum += (i + 1) * ALPHABET.indexOf(data.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    /** In groups of four, as it is shown: 7KQ4-M2XD-9RTC. */
    @Override
    public String toString() {
        return characters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
