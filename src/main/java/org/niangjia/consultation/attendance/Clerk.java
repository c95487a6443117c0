package org.niangjia.consultation.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.question.Asker;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;

/**
 * Decides on what came in from a channel, as one edition answers: takes it through the consultation into the journal, with what is to be
 * said. Safe for use by several threads, not for the same asker at once.
 */
public final class Clerk {

    private final Consultation consultation;
    private final Attendant attendant;
    private final Journal journal;
    private final Texts texts;
    private final String unionHotline;
    private final Clock clock;
    private final int longestMessage;

    /**
     * Decides for a channel.
     *
     * @param attendant takes commands and questions, and decides what is recorded
     * @param unionHotline title and number, for the reply to a question that the program failed on
     * @param longestMessage UTF-16 units that a message of the channel may have
     */
    public Clerk(
            Consultation consultation,
            Attendant attendant,
            Texts texts,
            String unionHotline,
            Clock clock,
            int longestMessage) {
        this.consultation = consultation;
        this.attendant = attendant;
        this.journal = attendant.journal();
        this.texts = texts;
        this.unionHotline = unionHotline;
        this.clock = clock;
        this.longestMessage = longestMessage;
    }

    /** Decides on it and records that. */
    void take(Received received) {
        switch (received.kind()) {
            case IGNORED -> journal.record(exchange(received, "ignored", List.of()));
            case VOICE, PHOTO, DOCUMENT, LOCATION, STICKER, CONTACT ->
                journal.record(exchange(
                        received,
                        "unreadable",
                        List.of(text(received, "unreadable." + received.kind().code()))));
            case UNREADABLE -> journal.record(exchange(received, "unreadable", List.of(text(received, "unreadable"))));
            case GROUP -> journal.record(exchange(received, "unreadable", List.of(inPrivate(received))));
            case BUTTON, TEXT, CAPTION, EDITED, FORWARDED -> attend(received);
        }
    }

    /** Records that it could not be decided, and tells her so. */
    void giveUp(Received received) {
        journal.record(failed(received));
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

    private void attend(Received received) {
        Optional<Dialogue> dialogue = dialogue(received);
        // What she was asked back on says more of her language than the settings of her telephone.
        Question question =
                dialogue.isEmpty() || isCommand(received) ? question(received) : withoutLanguage(question(received));
        boolean pressed = received.kind() == Received.Kind.BUTTON;
        if (pressed && !attendant.knows(question, dialogue)) {
            journal.record(exchange(received, "unreadable", List.of(stale(received))));
            return;
        }
        boolean passedOn = received.kind() == Received.Kind.FORWARDED;
        Attendant.Attended attended = passedOn
                ? attendant.passedOn(question)
                : attendant.attend(question, pressed, before(received, dialogue));
        Exchange exchange = attendant.exchange(attended, Optional.of(received), messages(received, attended));
        attendant.record(attended, passedOn ? ofSomebodyElse(exchange, dialogue) : exchange);
    }

    /** What she may go on from: with words that she changed not from themselves. */
    private static Optional<Dialogue> before(Received received, Optional<Dialogue> dialogue) {
        return received.kind() == Received.Kind.EDITED ? dialogue.flatMap(Dialogue::withoutLastWords) : dialogue;
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

    private static boolean isCommand(Received received) {
        return received.kind().isWords() && received.text().value().startsWith("/");
    }

    private List<Outgoing> messages(Received received, Attendant.Attended attended) {
        Language language = attended.reply().basis().language();
        Asker asker = received.asker();
        int room = longestMessage - attendant.coverLength(asker, attended.asker(), language);
        List<Outgoing> messages = new ArrayList<>();
        if (received.kind() == Received.Kind.BUTTON) {
            consultation
                    .choiceShown(attended.question(), attended.before())
                    .ifPresent(chosen -> messages.add(chosen.inPlace()));
        }
        messages.addAll(messages(received, attended.reply(), room));
        attended.after().ifPresent(messages::add);
        return attendant.discreet(asker, attended.asker(), messages, language);
    }

    private Optional<Dialogue> dialogue(Received received) {
        return journal.dialogue(received.asker(), clock.instant().minus(Reception.DIALOGUE_OPEN))
                .flatMap(open -> open.openAt(received.receivedAt()));
    }

    private static Question withoutLanguage(Question question) {
        return new Question(
                question.asker(), question.text(), question.askedOn(), question.jurisdiction(), Optional.empty());
    }

    /** Each reply below its question, in pieces that fit the channel; choices stand below the last piece. */
    private List<Outgoing> messages(Received received, Reply reply, int longest) {
        List<Outgoing> messages = new ArrayList<>();
        for (int i = 0; i < reply.each().size(); i++) {
            Reply one = reply.each().get(i);
            boolean askedBack = received.kind() == Received.Kind.FORWARDED && asksBack(one);
            String text = askedBack
                    ? texts.get(reply.basis().language(), "forwarded.unclear")
                    : reply instanceof Reply.Several several ? several.briefHeaded(i) : one.brief();
            List<String> parts = MessageParts.split(i == 0 ? head(received, reply) + text : text, longest);
            for (int part = 0; part < parts.size(); part++) {
                boolean last = part == parts.size() - 1;
                Outgoing message = new Outgoing(parts.get(part), last && !askedBack ? one.briefButtons() : List.of());
                boolean inPlace = received.kind() == Received.Kind.BUTTON && one.inPlace() && messages.isEmpty();
                messages.add(inPlace ? message.inPlace() : last ? withFile(message, one) : message);
            }
        }
        return messages;
    }

    private static Outgoing withFile(Outgoing message, Reply reply) {
        return reply.file().map(message::with).orElse(message);
    }

    /** Which of her words are answered, where she may doubt it. */
    private String head(Received received, Reply reply) {
        return switch (received.kind()) {
            case CAPTION, EDITED, FORWARDED ->
                reply.isOfDanger()
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
        return reply instanceof Reply.ClarifyingQuestion || reply instanceof Reply.NotUnderstood;
    }

    private String sorry(Received received) {
        return texts.get(
                language(received),
                attendant.settings(received.asker()).keeps() ? "failed" : "failed.not_kept",
                unionHotline);
    }

    private Exchange failed(Received received) {
        Decision decision = Decision.failed(today(received.receivedAt()), consultation.revision());
        String told = received.kind().isWords()
                ? consultation.firstHelp(received.text(), language(received)).orElseGet(() -> sorry(received))
                : sorry(received);
        Outgoing sorry = new Outgoing(told, List.of());
        return new Exchange(
                Optional.of(received),
                question(received),
                decision,
                attendant.discreet(
                        received.asker(), attendant.settings(received.asker()), List.of(sorry), language(received)),
                Optional.empty(),
                clock.instant());
    }

    /** What is no question leaves open what was asked back. */
    private Exchange exchange(Received received, String kind, List<Outgoing> messages) {
        return new Exchange(
                Optional.of(received),
                question(received),
                Decision.withoutConsultation(
                        kind, Jurisdiction.HOME, today(received.receivedAt()), consultation.revision()),
                messages,
                dialogue(received),
                clock.instant());
    }

    private Question question(Received received) {
        // A command and a button's data have no language of their own.
        Optional<Language> language =
                received.kind().isWords() && !isCommand(received) ? Optional.empty() : Optional.of(language(received));
        RedactedText words = received.kind() == Received.Kind.GROUP ? RedactedText.of("") : received.text();
        return new Question(received.asker(), words, today(received.receivedAt()), Optional.empty(), language);
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
        return LocalDate.ofInstant(instant, Reception.ZONE);
    }
}
