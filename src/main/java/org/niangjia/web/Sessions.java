package org.niangjia.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.niangjia.consultation.verification.RateLimit;
import org.niangjia.question.Jurisdiction;

/**
 * What the page remembers of each browser, in memory only and not for long: somebody else may pick up the same phone. Safe for use by several
 * threads.
 */
final class Sessions {

    /** Of the order of the workers of a large factory asking within the same half hour. */
    static final int MOST = 5_000;

    static final Duration REMEMBERED = Duration.ofMinutes(30);

    static final int QUESTIONS_A_MINUTE = 20;

    /** Turns that are shown; the older ones have been read. */
    static final int TURNS = 20;

    /** Characters of all of them: with this many sessions at most 160 MB. The last turn is always shown. */
    static final int CHARACTERS = 16_000;

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

    /** The conversation with this id, as far as it is still remembered. */
    synchronized View view(String id) {
        forgetOld();
        Session session = byId.get(id);
        if (session == null) {
            return View.NOTHING;
        }
        session.usedAt = clock.instant();
        return session.view();
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

    /**
     * A conversation as the page shows it.
     *
     * @param turns the last ones, the oldest first
     * @param place whose law she wants to know, if she chose one
     */
    record View(List<Turn> turns, Optional<Jurisdiction> place) {

        static final View NOTHING = new View(List.of(), Optional.empty());

        View {
            turns = List.copyOf(turns);
        }
    }

    /** What is remembered of one browser. Its questions are taken one at a time: the monitor is held while one is. */
    static final class Session {

        private final RateLimit limit = new RateLimit(QUESTIONS_A_MINUTE);
        private Instant usedAt = Instant.MIN;
        private int said;
        private volatile View view = View.NOTHING;

        RateLimit limit() {
            return limit;
        }

        View view() {
            return view;
        }

        void choosePlace(Optional<Jurisdiction> place) {
            view = new View(view.turns(), place);
        }

        /** The last turn that has a button with this data. */
        Optional<Turn> withButton(String data) {
            List<Turn> turns = view.turns();
            for (int i = turns.size() - 1; i >= 0; i--) {
                if (turns.get(i).label(data).isPresent()) {
                    return Optional.of(turns.get(i));
                }
            }
            return Optional.empty();
        }

        /** Puts a turn in the place of the one with its number. */
        void replace(Turn turn) {
            view = new View(
                    view.turns().stream()
                            .map(old -> old.number() == turn.number() ? turn : old)
                            .toList(),
                    view.place());
        }

        /** Adds a turn, and forgets the oldest if there are too many. */
        Turn add(String asked, List<Turn.Said> replies) {
            said++;
            Turn turn = new Turn(said, asked, replies);
            List<Turn> turns = new ArrayList<>(view.turns());
            turns.add(turn);
            while (turns.size() > 1
                    && (turns.size() > TURNS
                            || turns.stream().mapToInt(Turn::length).sum() > CHARACTERS)) {
                turns.remove(0);
            }
            view = new View(turns, view.place());
            return turn;
        }
    }
}
