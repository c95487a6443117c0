package org.niangjia.curation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What came of the questions that were replayed last, by the revision that was asked: the same is not worked out again when a draft that was
 * looked at is published, nor what answers now for each draft. Holds fingerprints in memory, no words. Safe for use by several threads.
 */
final class RememberedReplies {

    private static final int BYTES = 16;

    /** By revision and day. */
    private final Map<String, Map<String, Heard>> replies = new HashMap<>();

    /**
     * What was replied.
     *
     * @param words a fingerprint of the text
     */
    record Heard(LogReplay.Outcome outcome, String words) {}

    /** Forgets all that was not replied by one of these. */
    synchronized void keepOnly(List<String> revisions, LocalDate day) {
        replies.keySet()
                .retainAll(revisions.stream().map(name -> key(name, day)).toList());
    }

    /** What the question came to, worked out if it is not known. */
    Heard of(String revision, LocalDate day, QuestionLog.Logged logged, Supplier<Heard> ask) {
        String question = fingerprint(logged.words() + '\n' + logged.language() + '\n' + logged.place());
        Map<String, Heard> known = known(revision, day);
        Heard before = known.get(question);
        if (before != null) {
            return before;
        }
        Heard heard = ask.get();
        known.put(question, heard);
        return heard;
    }

    private synchronized Map<String, Heard> known(String revision, LocalDate day) {
        return replies.computeIfAbsent(key(revision, day), name -> new ConcurrentHashMap<>());
    }

    private static String key(String revision, LocalDate day) {
        return revision + " " + day;
    }

    static String fingerprint(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
