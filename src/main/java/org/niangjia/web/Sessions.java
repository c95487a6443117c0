package org.niangjia.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the page remembers of each browser, in memory only and not for long: somebody else may pick up the same phone. Safe for use by several
 * threads.
 */
final class Sessions {

    /** Of the order of the workers of a large factory asking within the same half hour. */
    static final int MOST = 5_000;

    static final Duration REMEMBERED = Duration.ofMinutes(30);

    static final int QUESTIONS_A_MINUTE = 20;

    private static final int ID_BYTES = 16;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final Map<String, Session> byId = new LinkedHashMap<>(16, 0.75f, true);

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /** A new id of 128 random bits. */
    String newId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    /** Whether a browser may have got this id from us. */
    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** The session of an id; a new one if none is remembered. */
    synchronized Session of(String id) {
        forgetOld();
        Session session = byId.computeIfAbsent(id, unused -> new Session());
        session.usedAt = clock.instant();
        if (byId.size() > MOST) {
            dropEldest();
        }
        return session;
    }

    /** What was last said to this id, if it is still remembered. */
    synchronized Optional<Told> lastTold(String id) {
        forgetOld();
        Session session = byId.get(id);
        if (session == null) {
            return Optional.empty();
        }
        session.usedAt = clock.instant();
        return session.told();
    }

    synchronized void forget(String id) {
        byId.remove(id);
    }

    /** The least recently used come first. */
    private void forgetOld() {
        Instant oldest = clock.instant().minus(REMEMBERED);
        Iterator<Session> eldestFirst = byId.values().iterator();
        while (eldestFirst.hasNext() && eldestFirst.next().usedAt.isBefore(oldest)) {
            eldestFirst.remove();
        }
    }

    private void dropEldest() {
        Iterator<Session> eldestFirst = byId.values().iterator();
        eldestFirst.next();
        eldestFirst.remove();
    }

    /** What is remembered of one browser. Its questions are taken one at a time: the monitor is held while one is. */
    static final class Session {

        private final QuestionLimit limit = new QuestionLimit(QUESTIONS_A_MINUTE);
        private Instant usedAt = Instant.MIN;
        private volatile @Nullable Told told;

        QuestionLimit limit() {
            return limit;
        }

        Optional<Told> told() {
            return Optional.ofNullable(told);
        }

        void tell(Told now) {
            told = now;
        }
    }
}
