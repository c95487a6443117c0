package org.niangjia.consultation.verification;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Codes that people copy by hand: characters of which no two look alike, and one that checks the others. As there are 31 of them, a prime,
 * it gives away every single wrong character and every two that changed places, in codes of up to 30.
 */
final class CheckedCode {

    /** Without 0, 1, I, L and O. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int GROUP = 4;
    private static final Phrasing SEPARATORS = Phrasing.of("[\\s\\p{Pd}_.·:：]+");

    private CheckedCode() {}

    /** A code of so many characters, the last of which checks the others, for a number that is spread evenly. */
    static String of(byte[] number, int length) {
        BigInteger left = new BigInteger(1, number);
        BigInteger base = BigInteger.valueOf(ALPHABET.length());
        StringBuilder data = new StringBuilder();
        while (data.length() < length - 1) {
            BigInteger[] parts = left.divideAndRemainder(base);
            data.append(ALPHABET.charAt(parts[1].intValue()));
            left = parts[0];
        }
        return data.toString() + checkCharacter(data);
    }

    /** The code that somebody typed, in whatever case, width and grouping; nothing if a character is wrong. */
    static Optional<String> read(String typed, int length) {
        String code = SEPARATORS
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return isRight(code, length) ? Optional.of(code) : Optional.empty();
    }

    static boolean isRight(String code, int length) {
        return code.length() == length
                && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && code.charAt(length - 1) == checkCharacter(code.substring(0, length - 1));
    }

    /** In groups of four, as it is shown. */
    static String grouped(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    private static char checkCharacter(CharSequence data) {
        int sum = 0;
        for (int i = 0; i < data.length(); i++) {
            sum += (i + 1) * ALPHABET.indexOf(data.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
