package org.niangjia.staff;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of an authenticator app as the second factor (RFC 6238): six digits of HMAC-SHA-1 over the half minutes since 1970. SHA-1 because the
 * apps know nothing else; its weakness to collisions does not matter here.
 */
final class Totp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;

    /** Steps that a telephone's clock may be wrong by, either way (RFC 6238, section 5.2). */
    private static final int DRIFT = 1;

    private Totp() {}

    /** A new secret of 160 random bits in base32. */
    static String newSecret(SecureRandom random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SECRET_BYTES; i += 5) {
            long bits = 0;
            for (int j = 0; j < 5; j++) {
                bits = bits << 8 | (secret[i + j] & 0xff);
            }
            for (int shift = 35; shift >= 0; shift -= 5) {
                text.append(BASE32.charAt((int) (bits >> shift & 31)));
            }
        }
        return text.toString();
    }

    static boolean isSecret(String text) {
        return text.length() == SECRET_BYTES * 8 / 5 && text.chars().allMatch(c -> BASE32.indexOf(c) >= 0);
    }

    /** What an app takes in to make codes. */
    static String address(String secret, String login) {
        return "otpauth://totp/Niangjia:"
                + URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20") + "?secret=" + secret
                + "&issuer=Niangjia&algorithm=SHA1&digits=" + DIGITS + "&period=" + STEP_SECONDS;
    }

    /** The time step that a code belongs to, if it is one of now. */
    static OptionalLong step(String secret, String typed, Instant now) {
        String code = typed.replaceAll("\\s", "");
        long current = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
        for (long step = current - DRIFT; step <= current + DRIFT; step++) {
            if (MessageDigest.isEqual(
                    code.getBytes(StandardCharsets.UTF_8), code(secret, step).getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code of a time step. */
    static String code(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decoded(secret), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA1", e);
        }
    }

    private static byte[] decoded(String secret) {
        ByteBuffer bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
        long bits = 0;
        int held = 0;
        for (int i = 0; i < secret.length() && bytes.hasRemaining(); i++) {
            bits = bits << 5 | BASE32.indexOf(secret.charAt(i));
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (bits >> held));
            }
        }
        return bytes.array();
    }
}
