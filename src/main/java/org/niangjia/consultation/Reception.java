package org.niangjia.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.niangjia.answer.Texts;
import org.niangjia.question.Asker;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what came in through the consultation into the journal: one decision for each, whatever it is, and what is to be said. For one
 * thread at a time.
 */
public final class Reception {

    /** Days are counted where the askers live. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A question that was not clear is open this long. */
    public static final Duration DIALOGUE_OPEN = Duration.ofHours(24);

    /** After this many failures a question is given to staff instead. */
    private static final int TRIES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final Consultation consultation;
    private final Attendant attendant;
    private final Inbox inbox;
    private final Journal journal;
    private final Texts texts;
    private final String unionHotline;
    private final Clock clock;
    private final int longestMessage;

    /**
     * Receives for a channel.
     *
     * @param attendant takes commands and questions, and decides what is recorded
     * @param unionHotline title and number, for the reply to a question that the program failed on
     * @param longestMessage UTF-16 units that a message of the channel may have
     */
    public Reception(
            Consultation consultation,
            Attendant attendant,
            Inbox inbox,
            Texts texts,
            String unionHotline,
            Clock clock,
            int longestMessage) {
        this.consultation = consultation;
        this.attendant = attendant;
        this.inbox = inbox;
        this.journal = attendant.journal();
        this.texts = texts;
        this.unionHotline = unionHotline;
        this.clock = clock;
        this.longestMessage = longestMessage;
    }

    /**
     * Decides on what waits, at most {@code limit} of it, and returns how much that was. What could not be decided waits for the next time,
     * and what the same asker said after it too: a choice before its question would be none.
     */
    public int work(int limit) {
        List<Received> waiting = inbox.undecided(limit);
        Set<Asker> heldUp = new HashSet<>();
        for (Received received : waiting) {
            if (!heldUp.contains(received.asker()) && !decide(received)) {
                heldUp.add(received.asker());
            }
        }
        return waiting.size();
    }

    private boolean decide(Received received) {
        try {
            take(received);
            return true;
        } catch (StackOverflowError | RuntimeException e) {
            int failures = inbox.failed(received);
            LOG.error("deciding on an update failed ({} of {} tries)", failures, TRIES, e);
            return failures >= TRIES && giveUp(received);
        }
    }

    /** Tells her that it failed. If not even that can be stored, she waits, but nobody behind her does. */
    private boolean giveUp(Received received) {
        try {
            journal.record(failed(received));
            return true;
        } catch (RuntimeException e) {
            LOG.error("not even the failure could be recorded; it is tried again", e);
            return false;
        }
    }

    private void take(Received received) {
        switch (received.kind()) {
            case IGNORED -> journal.record(exchange(received, "ignored", List.of()));
            case UNREADABLE -> journal.record(exchange(received, "unreadable", List.of(text(received, "unreadable"))));
            case BUTTON, TEXT -> attend(received);
        }
    }

    private void attend(Received received) {
        Optional<Dialogue> dialogue = dialogue(received);
        // What she was asked back on says more of her language than the settings of her telephone.
        Question question =
                dialogue.isEmpty() || isCommand(received) ? question(received) : withoutLanguage(question(received));
        boolean pressed = received.kind() == Received.Kind.BUTTON;
        if (pressed && !attendant.knows(question, dialogue)) {
            journal.record(exchange(received, "unreadable", List.of(text(received, "ask_again"))));
            return;
        }
        Attendant.Attended attended = attendant.attend(question, pressed, dialogue);
        attendant.record(
                attended, attendant.exchange(attended, Optional.of(received), messages(received.asker(), attended)));
    }

    private static boolean isCommand(Received received) {
        return received.kind() == Received.Kind.TEXT && received.text().value().startsWith("/");
    }

    private List<Outgoing> messages(Asker asker, Attendant.Attended attended) {
        Language language = attended.reply().basis().language();
        int room = longestMessage - attendant.coverLength(asker, attended.asker(), language);
        List<Outgoing> messages = new ArrayList<>(messages(attended.reply(), room));
        attended.after().ifPresent(messages::add);
        return attendant.discreet(asker, attended.asker(), messages, language);
    }

    private Optional<Dialogue> dialogue(Received received) {
        return journal.dialogue(received.asker(), clock.instant().minus(DIALOGUE_OPEN))
                .flatMap(open -> open.openAt(received.receivedAt()));
    }

    private static Question withoutLanguage(Question question) {
        return new Question(
                question.asker(), question.text(), question.askedOn(), question.jurisdiction(), Optional.empty());
    }

    /** Each reply below its question, in pieces that fit the channel; choices stand below the last piece. */
    private List<Outgoing> messages(Reply reply, int longest) {
        List<Outgoing> messages = new ArrayList<>();
        for (int i = 0; i < reply.each().size(); i++) {
            String text = reply instanceof Reply.Several several ? several.briefHeaded(i) : reply.brief();
            List<String> parts = MessageParts.split(text, longest);
            for (String part : parts.subList(0, Math.max(0, parts.size() - 1))) {
                messages.add(new Outgoing(part, List.of()));
            }
            List<Button> buttons = reply.each().get(i).briefButtons();
            parts.stream()
                    .skip(Math.max(0, parts.size() - 1))
                    .forEach(part -> messages.add(new Outgoing(part, buttons)));
        }
        return messages;
    }

    private Exchange failed(Received received) {
        Decision decision = Decision.failed(today(received.receivedAt()), consultation.revision());
        Outgoing sorry = new Outgoing(
                texts.get(
                        language(received),
                        attendant.settings(received.asker()).keeps() ? "failed" : "failed.not_kept",
                        unionHotline),
                List.of());
        return new Exchange(
                Optional.of(received),
                question(received),
                decision,
                attendant.discreet(
                        received.asker(),
                        attendant.settings(received.asker()),
                        List.of(sorry),
                        language(received)),
                Optional.empty(),
                clock.instant());
    }

    /** What is no question leaves open what was asked back. */
    private Exchange exchange(Received received, String kind, List<Outgoing> messages) {
        return new Exchange(
                Optional.of(received),
                question(received),
                Decision.withoutConsultation(
                        kind, Consultation.HOME, today(received.receivedAt()), consultation.revision()),
                messages,
                dialogue(received),
                clock.instant());
    }

    private Question question(Received received) {
        // A command and a button's data have no language of their own.
        Optional<Language> language = received.kind() == Received.Kind.TEXT && !isCommand(received)
                ? Optional.empty()
                : Optional.of(language(received));
        return new Question(
                received.asker(), received.text(), today(received.receivedAt()), Optional.empty(), language);
    }

    private Outgoing text(Received received, String key) {
        return new Outgoing(texts.get(language(received), key), List.of());
    }

    /** What she chose, else what the channel says; Chinese for everybody it says nothing of, and for every variety of Chinese. */
    private Language language(Received received) {
        Optional<Language> chosen = attendant.settings(received.asker()).language();
        return chosen.orElseGet(() -> ofChannel(received));
    }

    private static Language ofChannel(Received received) {
        return received.language().filter(l -> l.startsWith("en")).isPresent() ? Language.EN : Language.ZH;
    }

    private static LocalDate today(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
