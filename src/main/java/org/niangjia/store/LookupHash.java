package org.niangjia.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.verification.IssuedAnswer;
import org.niangjia.consultation.verification.Receipt;
import org.niangjia.consultation.verification.VerificationCode;
import org.niangjia.question.Asker;

/**
 * Keyed hashes (HMAC-SHA-256) by which a row is found without its chat id or message id standing there. Without the data key nobody can try
 * out chat ids. Safe for use by several threads.
 */
final class LookupHash {

    /** By the key of rows: what is looked for in each of a question's steps. */
    private final ThreadLocal<Mac> rows;

    private final SecretKeySpec codeKey;
    private final byte[] checkValue;

    LookupHash(DataKey key) {
        SecretKeySpec ofRows = key.subkey("lookup", "HmacSHA256");
        this.rows = ThreadLocal.withInitial(() -> mac(ofRows));
        this.codeKey = key.subkey("verification code", "HmacSHA256");
        this.checkValue = key.subkey("check", "HmacSHA256").getEncoded();
    }

    /** Tells one data key from another without telling anything of it. */
    byte[] checkValue() {
        return checkValue.clone();
    }

    boolean isCheckValue(byte[] stored) {
        return MessageDigest.isEqual(stored, checkValue);
    }

    byte[] ofAsker(Asker asker) {
        return of("asker", asker.channel().code(), asker.key());
    }

    byte[] ofId(Received received) {
        return of("id", received.asker().channel().code(), received.id());
    }

    byte[] ofMessage(Asker asker, String messageId) {
        return of("message", asker.channel().code(), asker.key(), messageId);
    }

    /** What the code of an issued answer is made of: by a key of its own, as codes are shown to anybody. */
    byte[] ofIssued(IssuedAnswer answer) {
        return of(
                mac(codeKey),
                "issued",
                answer.article(),
                answer.revision(),
                answer.jurisdiction().code(),
                answer.asOf().toString(),
                answer.fingerprint());
    }

    byte[] ofCode(VerificationCode code) {
        return of("code", code.characters());
    }

    byte[] ofReceipt(Receipt receipt) {
        return of("receipt", receipt.characters());
    }

    byte[] ofLogin(String login) {
        return of("login", login);
    }

    byte[] ofToken(String token) {
        return of("session", token);
    }

    byte[] ofAttempt(String kind, String subject) {
        return of("attempt", kind, subject);
    }

    private byte[] of(String... parts) {
        return of(rows.get(), parts);
    }

    private static byte[] of(Mac mac, String... parts) {
        for (String part : List.of(parts)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // The length goes first, so that ("1", "23") and ("12", "3") differ.
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            mac.update(bytes);
        }
        return mac.doFinal();
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
