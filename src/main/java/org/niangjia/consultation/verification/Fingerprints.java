package org.niangjia.consultation.verification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.niangjia.answer.Answer;
import org.niangjia.answer.AnswerComposer;
import org.niangjia.answer.Substance;
import org.niangjia.knowledge.Article;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;

/**
 * Tells whether an article still says the same: a hash of its words in every language, what it rests on and how it is counted. Safe for use by
 * several threads.
 */
final class Fingerprints {

    private final AnswerComposer composer;

    Fingerprints(AnswerComposer composer) {
        this.composer = composer;
    }

    /** Of an article for a place and day; nothing if nothing verified holds there and then. */
    Optional<String> of(Article article, Jurisdiction place, LocalDate day) {
        MessageDigest digest = sha256();
        for (Language language : Language.values()) {
            Optional<Substance> substance = composer.substance(article, place, day, language);
            if (substance.isEmpty()) {
                return Optional.empty();
            }
            Answer whole = substance.get().whole();
            add(digest, substance.get().words());
            add(digest, whole.verified().code());
            whole.citations().forEach(c -> add(digest, c.source().id() + " " + c.provision()));
            whole.derivation()
                    .forEach(step -> add(
                            digest,
                            step.value().toPlainString() + " " + step.unit().code()));
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
