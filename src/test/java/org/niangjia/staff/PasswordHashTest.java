package org.niangjia.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private final PasswordHash hash = new PasswordHash();

    @Test
    void knowsAPasswordAgainAndNoOther() {
        String encoded = hash.of("correct horse battery");

        assertThat(encoded)
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(hash.of("correct horse battery"));
        assertThat(hash.matches("correct horse battery", encoded)).isTrue();
        assertThat(hash.matches("correct horse batterx", encoded)).isFalse();
        assertThat(hash.matches("correct horse battery", hash.nobodys())).isFalse();
    }

    @Test
    void takesALetterForTheSameHoweverAKeyboardComposesIt() {
        assertThat(hash.matches("ｐａｓｓword12", hash.of("password12"))).isTrue();
    }

    @Test
    void refusesPasswordsThatAreShortOrEasyToGuess() {
        assertThat(PasswordRules.problem("short", "short", "wang")).contains("password.too_short");
        assertThat(PasswordRules.problem("wang2026wang", "wang2026wang", "Wang"))
                .contains("password.too_easy");
        assertThat(PasswordRules.problem("aaaaaaaaaaaaa", "aaaaaaaaaaaaa", "li"))
                .contains("password.too_easy");
        assertThat(PasswordRules.problem("a".repeat(201), "", "li")).contains("password.too_long");
        assertThat(PasswordRules.problem("correct horse", "correct hors", "li")).contains("password.not_same");
        assertThat(PasswordRules.problem("correct horse", "correct horse", "li"))
                .isEmpty();
    }
}
