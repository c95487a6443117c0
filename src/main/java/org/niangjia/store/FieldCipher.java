package org.niangjia.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals single values for the place they are stored in: AES-256-GCM with a random 96-bit nonce, the place authenticated along. A sealed value
 * is one version byte, the nonce, the ciphertext with its 128-bit tag. Safe for use by several threads.
 */
final class FieldCipher {

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** To look for who offers it takes longer than a short value does, and a question is sealed in some forty of them. */
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(FieldCipher::aesGcm);

    FieldCipher(DataKey key) {
        this.key = key.subkey("seal", "AES");
    }

    byte[] seal(Place place, String value) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(value.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    byte @Nullable [] seal(Place place, Optional<String> value) {
        return value.map(present -> seal(place, present)).orElse(null);
    }

    /** @throws StoredValueDamaged if there is no value, or it was not sealed for this place with this key */
    String open(Place place, byte @Nullable [] sealed) {
        try {
            if (sealed == null || sealed.length < 1 + NONCE_BYTES + TAG_BITS / 8 || sealed[0] != VERSION) {
                throw new GeneralSecurityException("not a sealed value");
            }
            ByteBuffer parts = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
            byte[] nonce = new byte[NONCE_BYTES];
            parts.get(nonce);
            byte[] ciphertext = new byte[parts.remaining()];
            parts.get(ciphertext);
            return new String(cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(ciphertext), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new StoredValueDamaged(place, e);
        }
    }

    Optional<String> openIfPresent(Place place, byte @Nullable [] sealed) {
        return sealed == null ? Optional.empty() : Optional.of(open(place, sealed));
    }

    private Cipher cipher(int mode, byte[] nonce, Place place) throws GeneralSecurityException {
        Cipher cipher = ciphers.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((place.table() + "\0" + place.column() + "\0" + place.row()).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static Cipher aesGcm() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }
}
