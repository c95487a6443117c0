package org.niangjia.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Slow hashes of passwords: Argon2id (RFC 9106) at the cost that the OWASP password storage cheat sheet names as its minimum for Argon2id:
 * 19 MiB, two passes, one lane. A hash carries its own cost, so that it can be raised without asking anybody for a new password. At most two
 * are worked out at once, whatever comes in. Safe for use by several threads.
 */
final class PasswordHash {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 2;

    private static final Pattern ENCODED = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d)\\$([A-Za-z0-9+/]{22,})\\$([A-Za-z0-9+/]{43,})");

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final int memoryKib;

    PasswordHash() {
        this(MEMORY_KIB);
    }

    /** With another cost; for tests that sign in often. */
    PasswordHash(int memoryKib) {
        this.memoryKib = memoryKib;
    }

    /** The hash of a new password, with a salt of its own. */
    String of(String password) {
        byte[] salt = some(SALT_BYTES);
        return encoded(salt, hash(password, salt, memoryKib, PASSES, LANES));
    }

    private String encoded(byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memoryKib + ",t=" + PASSES + ",p=" + LANES + "$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(hash);
    }

    /** Whether a password belongs to a hash. */
    boolean matches(String password, String encoded) {
        Matcher parts = ENCODED.matcher(encoded);
        if (!parts.matches()) {
            throw new IllegalStateException("the stored hash of a password is no Argon2id hash");
        }
        byte[] expected = Base64.getDecoder().decode(parts.group(5));
        byte[] hash = hash(
                password,
                Base64.getDecoder().decode(parts.group(4)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
        return MessageDigest.isEqual(hash, expected);
    }

    /**
     * A hash that no password is known to belong to, so that an unknown login can take as long as a known one: to try a password against it takes
     * as long as against any, to make it takes nothing.
     */
    String nobodys() {
        return encoded(some(SALT_BYTES), some(HASH_BYTES));
    }

    private byte[] some(int bytes) {
        byte[] some = new byte[bytes];
        random.nextBytes(some);
        return some;
    }

    private byte[] hash(String password, byte[] salt, int memoryKib, int passes, int lanes) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[HASH_BYTES];
        places.acquireUninterruptibly();
        try {
            // One keyboard composes an accent, another does not.
            String typed = Normalizer.normalize(password, Normalizer.Form.NFKC);
            argon2.generateBytes(typed.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            places.release();
        }
        return hash;
    }
}
