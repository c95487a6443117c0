package org.niangjia.casework;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The number of a case, as it is told to the asker and typed by her: {@code H7K4-M9PX}. Seven characters are drawn at random (3.4 thousand
 * million numbers), the eighth checks them: one wrong character or two that changed places make no number. No vowels, so that no word
 * appears, and of characters that look alike at most one.
 *
 * @param code eight characters without the hyphen
 */
public record CaseNumber(String code) {

    /** As many as a prime number, so that the check finds every single mistake. */
    private static final String CHARACTERS = "2346789CDFGHJKMNPRTVWXY";

    private static final int PRIME = CHARACTERS.length();
    private static final int LENGTH = 8;
    private static final int HALF = LENGTH / 2;

    public CaseNumber {
        if (!isNumber(code)) {
            throw new IllegalArgumentException("no case number");
        }
    }

    /** Draws a number. Each half holds a letter: digits alone would be taken for a telephone number and redacted. */
    public static CaseNumber draw(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        do {
            code.setLength(0);
            for (int i = 0; i < LENGTH - 1; i++) {
                code.append(CHARACTERS.charAt(random.nextInt(PRIME)));
            }
            code.append(check(code));
        } while (digitsOnly(code.substring(0, HALF)) || digitsOnly(code.substring(HALF)));
        return new CaseNumber(code.toString());
    }

    /** Reads what somebody typed: small letters, full width, blanks and hyphens do not matter. Empty if it is no number or mistyped. */
    public static Optional<CaseNumber> parse(String typed) {
        String code = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]+", "");
        return isNumber(code) ? Optional.of(new CaseNumber(code)) : Optional.empty();
    }

    private static boolean isNumber(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0)
                && sum(code) % PRIME == 0;
    }

    /** Each place has a weight of its own below the prime. */
    private static int sum(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += (i + 1) * CHARACTERS.indexOf(code.charAt(i));
        }
        return sum;
    }

    private static char check(CharSequence random) {
        int sum = sum(random);
        for (int value = 0; value < PRIME; value++) {
            if ((sum + LENGTH * value) % PRIME == 0) {
                return CHARACTERS.charAt(value);
            }
        }
        throw new IllegalStateException("modulo a prime every weight has an inverse");
    }

    private static boolean digitsOnly(String half) {
        return half.chars().allMatch(Character::isDigit);
    }

    /** As it is shown. */
    @Override
    public String toString() {
        return code.substring(0, HALF) + "-" + code.substring(HALF);
    }
}
