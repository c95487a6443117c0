package org.niangjia.consultation.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VerificationCodeTest {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final Random random = new Random(20261126);

    private VerificationCode any() {
        byte[] mac = new byte[32];
        random.nextBytes(mac);
        return VerificationCode.of(mac);
    }

    @Test
    void isShortAndInGroupsWithoutCharactersThatLookAlike() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(any().toString()).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
        }
    }

    @Test
    void isReadAsPeopleTypeIt() {
        VerificationCode code = any();
        String shown = code.toString();
        StringBuilder wide = new StringBuilder();
        shown.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));

        for (String typed : new String[] {
            shown,
            shown.toLowerCase(java.util.Locale.ROOT),
            shown.replace("-", ""),
            shown.replace("-", " "),
            " " + shown.replace("-", "—") + "\n",
            wide.toString(),
            "：" + shown
        }) {
            assertThat(VerificationCode.read(typed)).as(typed).contains(code);
        }
    }

    @Test
    void givesAwayEverySingleWrongCharacterAndEveryTwoThatChangedPlaces() {
        for (int n = 0; n < 50; n++) {
            String right = any().characters();
            for (int i = 0; i < right.length(); i++) {
                for (int k = 0; k < ALPHABET.length(); k++) {
                    char other = ALPHABET.charAt(k);
                    if (other != right.charAt(i)) {
                        String wrong = right.substring(0, i) + other + right.substring(i + 1);
                        assertThat(VerificationCode.read(wrong)).as(wrong).isEmpty();
                    }
                }
            }
            for (int i = 0; i + 2 < right.length(); i++) {
                if (right.charAt(i) != right.charAt(i + 1)) {
                    String swapped =
                            right.substring(0, i) + right.charAt(i + 1) + right.charAt(i) + right.substring(i + 2);
                    assertThat(VerificationCode.read(swapped)).as(swapped).isEmpty();
                }
            }
        }
    }

    @Test
    void isNothingElse() {
        String right = any().characters();

        for (String wrong : new String[] {
            "", "产假有多少天", right.substring(1), right + "2", right.replace(right.charAt(3), '0'), "<script>"
        }) {
            assertThat(VerificationCode.read(wrong)).as(wrong).isEmpty();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new VerificationCode("222222222223"));
    }
}
