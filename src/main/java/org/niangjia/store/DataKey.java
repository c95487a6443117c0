package org.niangjia.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that all stored personal data is sealed and hashed with: 32 random bytes, kept apart from the data. Whoever has the database
 * without it can read no question and no chat id; if it is lost, so are they. Immutable and safe for use by several threads.
 */
public final class DataKey {

    static final int BYTES = 32;

    private static final byte[] SALT = "niangjia store 1".getBytes(StandardCharsets.UTF_8);

    private final byte[] secret;

    DataKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a data key has " + BYTES + " bytes");
        }
        this.secret = secret.clone();
    }

    /**
     * Reads the key of a database. If there is neither key nor database yet, a key is made, readable by its owner only.
     *
     * @throws StoreUnavailable if the key file lies beside the data, is damaged or cannot be read, or if it is missing although the
     *     database exists
     */
    public static DataKey load(Path keyFile, Path database) {
        return new DataKey(KeyFile.load(keyFile, database));
    }

    /** A key for one purpose (HKDF with HMAC-SHA-256, RFC 5869): knowing it tells nothing of those for other purposes. */
    SecretKeySpec subkey(String purpose, String algorithm) {
        byte[] extracted = hmac(SALT, secret);
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return new SecretKeySpec(hmac(extracted, block), algorithm);
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "DataKey[hidden]";
    }
}
