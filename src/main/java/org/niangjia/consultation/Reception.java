package org.niangjia.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.niangjia.answer.Texts;
import org.niangjia.question.Asker;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what came in through the consultation into the journal: one decision for each, whatever it is, and what is to be said. Safe for use
 * by several threads, which share the askers: what one asker said is decided in its order, by one thread at a time.
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
    private final Inbox inbox;
    private final Journal journal;
    private final Texts texts;
    private final String unionHotline;
    private final Clock clock;
    private final int longestMessage;
    private final Set<Asker> underWay = new HashSet<>();
    private final Queue<List<Received>> free = new ArrayDeque<>();

    /**
     * Receives for a channel.
     *
     * @param unionHotline title and number, for the reply to a question that the program failed on
     * @param longestMessage UTF-16 units that a message of the channel may have
     */
    public Reception(
            Consultation consultation,
            Inbox inbox,
            Journal journal,
            Texts texts,
            String unionHotline,
            Clock clock,
            int longestMessage) {
        this.consultation = consultation;
        this.inbox = inbox;
        this.journal = journal;
        this.texts = texts;
        this.unionHotline = unionHotline;
        this.clock = clock;
        this.longestMessage = longestMessage;
    }

    /**
     * Decides on what waits, about {@code limit} of it at most, and returns how much that was. What could not be decided waits for the next
     * time, and what the same asker said after it too: a choice before its question would be none.
     */
    public int work(int limit) {
        return work(limit, () -> {});
    }

    /**
     * Does the same.
     *
     * @param decided told after each decision, by the thread that made it; must return at once
     */
    public int work(int limit, Runnable decided) {
        int taken = 0;
        Set<Asker> heldUp = new HashSet<>();
        while (taken < limit) {
            Optional<List<Received>> hers = claim(limit, heldUp);
            if (hers.isEmpty()) {
                break;
            }
            taken += hers.get().size();
            Asker asker = hers.get().get(0).asker();
            try {
                for (Received received : hers.get()) {
                    if (!decide(received)) {
                        heldUp.add(asker);
                        break;
                    }
                    decided.run();
                }
            } finally {
                release(asker);
            }
        }
        return taken;
    }

    /**
     * What waits of the next asker whom no other thread is at work for. Read while the lock is held that releasing her needs: else a message
     * seen as undecided could be decided meanwhile, and again.
     */
    private synchronized Optional<List<Received>> claim(int limit, Set<Asker> heldUp) {
        if (free.isEmpty()) {
            Map<Asker, List<Received>> byAsker = new LinkedHashMap<>();
            for (Received received : inbox.undecided(limit)) {
                byAsker.computeIfAbsent(received.asker(), asker -> new ArrayList<>())
                        .add(received);
            }
            byAsker.keySet().removeAll(underWay);
            free.addAll(byAsker.values());
        }
        free.removeIf(hers -> heldUp.contains(hers.get(0).asker()));
        Optional<List<Received>> next = Optional.ofNullable(free.poll());
        next.ifPresent(hers -> underWay.add(hers.get(0).asker()));
        return next;
    }

    private synchronized void release(Asker asker) {
        underWay.remove(asker);
    }

    private boolean decide(Received received) {
        try {
            journal.record(exchange(received));
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

    private Exchange exchange(Received received) {
        return switch (received.kind()) {
            case IGNORED -> exchange(received, "ignored", List.of());
            case VOICE, PHOTO, DOCUMENT, LOCATION, STICKER, CONTACT ->
                exchange(
                        received,
                        "unreadable",
                        List.of(text(received, "unreadable." + received.kind().code())));
            case UNREADABLE -> exchange(received, "unreadable", List.of(text(received, "unreadable")));
            case GROUP -> exchange(received, "unreadable", List.of(inPrivate(received)));
            case TEXT, CAPTION, EDITED ->
                received.text().value().startsWith("/") ? command(received) : consult(received);
            case BUTTON, FORWARDED -> consult(received);
        };
    }

    private Outgoing stale(Received received) {
        Language language = language(received);
        return new Outgoing(texts.get(language, "stale_button", texts.get(language, "ask_again")), List.of());
    }

    /** Where others read along nothing is answered, and nothing of what was said is kept. */
    private Outgoing inPrivate(Received received) {
        return new Outgoing(
                texts.get(language(received), "telegram.group", received.text().value()), List.of());
    }

    private Exchange command(Received received) {
        String name = received.text().value().substring(1).split("[\\s@]", 2)[0].toLowerCase(Locale.ROOT);
        String key = switch (name) {
            case "start", "help", "privacy" -> name;
            default -> "unknown_command";
        };
        Outgoing text = key.equals("privacy")
                ? new Outgoing(
                        texts.get(language(received), key) + "\n" + texts.get(language(received), "privacy.telegram"),
                        List.of())
                : text(received, key);
        Exchange exchange = exchange(received, "command", List.of(text));
        return key.equals("start") ? exchange.withoutDialogue() : exchange;
    }

    private Exchange consult(Received received) {
        long start = System.nanoTime();
        Optional<Dialogue> dialogue = dialogue(received);
        // What she was asked back on says more of her language than the settings of her telephone.
        Question question = dialogue.isEmpty() ? question(received) : withoutLanguage(question(received));
        if (received.kind() == Received.Kind.BUTTON && !consultation.isChoice(question, dialogue)) {
            return exchange(received, "unreadable", List.of(stale(received)));
        }
        Optional<Dialogue> before = before(received, dialogue);
        Reply reply = consultation.reply(question, before);
        double elapsed = (System.nanoTime() - start) / 1e6;
        List<Outgoing> messages = new ArrayList<>();
        if (received.kind() == Received.Kind.BUTTON) {
            consultation.chosen(question, before).ifPresent(chosen -> messages.add(chosen.inPlace()));
        }
        messages.addAll(messages(received, reply));
        Exchange exchange = consultation.exchange(
                Optional.of(received), question, before, reply, messages, elapsed, clock.instant());
        return received.kind() == Received.Kind.FORWARDED ? ofSomebodyElse(exchange, dialogue) : exchange;
    }

    /** What she may go on from: with words that she changed not from themselves, with those of somebody else from nothing. */
    private static Optional<Dialogue> before(Received received, Optional<Dialogue> dialogue) {
        return switch (received.kind()) {
            case FORWARDED -> Optional.empty();
            case EDITED -> dialogue.flatMap(Dialogue::withoutGoing);
            default -> dialogue;
        };
    }

    /** Words that she passed on are no case of hers: none is opened, and what was open with her stays as it was. */
    private static Exchange ofSomebodyElse(Exchange exchange, Optional<Dialogue> open) {
        List<Exchange.Decided> decided = exchange.decided().stream()
                .map(each ->
                        new Exchange.Decided(each.question(), each.decision().withoutCase()))
                .toList();
        return new Exchange(
                exchange.received(), decided, exchange.messages(), open, Optional.empty(), exchange.decidedAt());
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
    private List<Outgoing> messages(Received received, Reply reply) {
        List<Outgoing> messages = new ArrayList<>();
        for (int i = 0; i < reply.each().size(); i++) {
            Reply one = reply.each().get(i);
            boolean askedBack = received.kind() == Received.Kind.FORWARDED && asksBack(one);
            String text = askedBack
                    ? texts.get(reply.basis().language(), "forwarded.unclear")
                    : reply instanceof Reply.Several several ? several.headed(i) : one.text();
            List<String> parts = MessageParts.split(i == 0 ? head(received, reply) + text : text, longestMessage);
            for (int part = 0; part < parts.size(); part++) {
                boolean last = part == parts.size() - 1;
                Outgoing message = new Outgoing(parts.get(part), last && !askedBack ? one.buttons() : List.of());
                boolean inPlace = received.kind() == Received.Kind.BUTTON && one.inPlace() && messages.isEmpty();
                messages.add(inPlace ? message.inPlace() : message);
            }
        }
        return messages;
    }

    /** Which of her words are answered, where she may doubt it. */
    private String head(Received received, Reply reply) {
        return switch (received.kind()) {
            case CAPTION, EDITED, FORWARDED ->
                reply instanceof Reply.Crisis
                        ? ""
                        : texts.get(
                                        reply.basis().language(),
                                        "head." + received.kind().code())
                                + "\n";
            default -> "";
        };
    }

    /** Nobody asks somebody else back through her. */
    private static boolean asksBack(Reply reply) {
        return reply instanceof Reply.ClarifyingQuestion
                || reply instanceof Reply.NotUnderstood
                || reply instanceof Reply.SlotQuestion;
    }

    private Exchange failed(Received received) {
        Decision decision = Decision.failed(today(received.receivedAt()), consultation.revision());
        Outgoing sorry = new Outgoing(texts.get(language(received), "failed", unionHotline), List.of());
        return new Exchange(
                Optional.of(received), question(received), decision, List.of(sorry), Optional.empty(), clock.instant());
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
        // A button's data has no language of its own.
        Optional<Language> language = received.kind().isWords() ? Optional.empty() : Optional.of(language(received));
        RedactedText words = received.kind() == Received.Kind.GROUP ? RedactedText.of("") : received.text();
        return new Question(received.asker(), words, today(received.receivedAt()), Optional.empty(), language);
    }

    private Outgoing text(Received received, String key) {
        return new Outgoing(texts.get(language(received), key), List.of());
    }

    /** What the channel says; Chinese for everybody it says nothing of, and for every variety of Chinese. */
    private static Language language(Received received) {
        return received.language().filter(l -> l.startsWith("en")).isPresent() ? Language.EN : Language.ZH;
    }

    private static LocalDate today(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
