package org.niangjia.staff;

import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords are taken: long ones, of whatever characters. Rules on digits and signs make passwords worse, says NIST SP 800-63B, which
 * asks for a minimum length only (8, or 15 where nothing else is asked for); twelve is what the people we know will put up with.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int LEAST_DIFFERENT = 5;

    private PasswordRules() {}

    /** The key of what is wrong with a new password; empty if nothing is. */
    static Optional<String> problem(String password, String again, String login) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("password.too_short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("password.too_long");
        }
        String folded = password.toLowerCase(Locale.ROOT);
        if (folded.contains(login.toLowerCase(Locale.ROOT))
                || folded.contains("niangjia")
                || password.codePoints().distinct().count() < LEAST_DIFFERENT) {
            return Optional.of("password.too_easy");
        }
        return password.equals(again) ? Optional.empty() : Optional.of("password.not_same");
    }
}
