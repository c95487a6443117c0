package org.niangjia.consultation.attendance;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.commands.Commands;
import org.niangjia.consultation.consent.AskerRecord;
import org.niangjia.consultation.consent.AskerRecords;
import org.niangjia.consultation.consent.AskerStore;
import org.niangjia.consultation.consent.Consent;
import org.niangjia.consultation.consent.ConsentJournal;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Journal;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.consultation.verification.Verification;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;

/**
 * Attends to an asker, on whatever channel: by what she has chosen, to a command or a question, with the notice at first contact; and records
 * no more than she agreed to. Safe for use by several threads, not for the same asker at once.
 */
public final class Attendant {

    private final Consultation kept;
    private final Consultation unkept;
    private final Optional<Verification> verification;
    private final Commands commands;
    private final ConsentJournal journal;
    private final AskerRecords askers;
    private final Texts texts;
    private final Clock clock;
    private final Optional<ServicesNearby> services;

    /**
     * Puts it together.
     *
     * @param kept answers those whose questions are kept
     * @param unkept answers the others, and does not tell them that anything was noted
     * @param verification gives answers that are kept their codes, if any are
     */
    public Attendant(
            Consultation kept,
            Consultation unkept,
            Knowledge knowledge,
            AskerStore store,
            Optional<Verification> verification,
            Texts texts,
            Clock clock) {
        this(
                kept,
                unkept,
                knowledge,
                store,
                new ConsentJournal(store, clock),
                verification,
                Optional.empty(),
                texts,
                clock);
    }

    /**
     * The same, with a journal that goes on from edition to edition, and with what staff keep of services below answers.
     *
     * @param journal holds in memory what is not kept, of askers of one channel
     * @param services what there is in a city
     */
    public Attendant(
            Consultation kept,
            Consultation unkept,
            Knowledge knowledge,
            AskerStore store,
            ConsentJournal journal,
            Optional<Verification> verification,
            Optional<ServicesNearby> services,
            Texts texts,
            Clock clock) {
        this.services = services;
        this.kept = kept;
        this.unkept = unkept;
        this.verification = verification;
        this.journal = journal;
        this.askers = store.askers();
        this.commands = new Commands(knowledge, store, journal, verification, texts, clock);
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What an asker is told, and what is to be recorded of it.
     *
     * @param asker what she had chosen before
     * @param question as it was put
     * @param after what follows the reply: the notice on consent, or the offer to hand the question to staff
     * @param command whether it was a command, so that what was open stays open
     */
    public record Attended(
            AskerRecord asker,
            Question question,
            Optional<Dialogue> before,
            Reply reply,
            Optional<Outgoing> after,
            Optional<Commands.Outcome.Told> command,
            boolean notice,
            double elapsedMillis) {

        /** The reply and what follows it, as one text. */
        public String text() {
            return reply.text()
                    + after.map(outgoing -> "\n\n" + outgoing.text()).orElse("");
        }

        /** The choices below the reply and below what follows it. */
        public List<Button> buttons() {
            return Stream.concat(
                            reply.buttons().stream(), after.stream().flatMap(outgoing -> outgoing.buttons().stream()))
                    .toList();
        }
    }

    /** What she says, put as a question by the channel. */
    public Attended attend(Question asked, boolean pressed, Optional<Dialogue> before) {
        long start = System.nanoTime();
        AskerRecord asker = askers.of(asked.asker());
        Question question = asker.appliedTo(asked);
        Optional<Reply> danger = inDanger(question, pressed, before);
        Optional<Commands.Outcome> outcome =
                danger.isPresent() ? Optional.empty() : commands.outcome(question, asker, pressed);
        return outcome.map(come -> come.fold(
                        told -> told(told, asker, question, before, start),
                        asks -> asked(asks.question(), asker, Optional.empty(), Optional.empty(), start)))
                .orElseGet(() -> asked(question, asker, before, danger, start));
    }

    /** What somebody else wrote and she passes on: a question perhaps, never a command of hers. */
    public Attended passedOn(Question asked) {
        long start = System.nanoTime();
        AskerRecord asker = askers.of(asked.asker());
        Question question = asker.appliedTo(asked);
        return asked(question, asker, Optional.empty(), inDanger(question, false, Optional.empty()), start);
    }

    private Attended told(
            Commands.Outcome.Told told, AskerRecord asker, Question question, Optional<Dialogue> before, long start) {
        boolean notice = !told.noticed() && asker.consent() == Consent.NOT_ASKED;
        return new Attended(
                asker,
                question,
                before,
                told.reply(),
                notice ? Optional.of(commands.notice(question)) : Optional.empty(),
                Optional.of(told),
                notice,
                millisSince(start));
    }

    private Attended asked(
            Question question, AskerRecord asker, Optional<Dialogue> before, Optional<Reply> danger, long start) {
        Reply reply = danger.orElseGet(() -> answer(asker, question, before));
        boolean notice = asker.consent() == Consent.NOT_ASKED && !reply.isOfDanger();
        return new Attended(
                asker,
                question,
                before,
                reply,
                after(asker, question, reply, notice),
                Optional.empty(),
                notice,
                millisSince(start));
    }

    /** Danger comes before everything, also in words behind a command. */
    private Optional<Reply> inDanger(Question question, boolean pressed, Optional<Dialogue> before) {
        String words = pressed ? "" : Commands.furtherWords(question.text().value());
        return words.isBlank()
                ? Optional.empty()
                : Optional.of(unkept.reply(question.withText(RedactedText.of(words)), before))
                        .filter(Reply::isOfDanger);
    }

    /** Services nearby come before what is said of consent. */
    private Optional<Outgoing> after(AskerRecord asker, Question question, Reply reply, boolean notice) {
        Optional<Outgoing> consent = ofConsent(asker, question, reply, notice);
        return services.flatMap(nearby -> nearby.below(reply, question.askedOn()))
                .map(text -> consent.map(said -> new Outgoing(text + "\n\n" + said.text(), said.buttons()))
                        .orElseGet(() -> new Outgoing(text, List.of())))
                .or(() -> consent);
    }

    private Optional<Outgoing> ofConsent(AskerRecord asker, Question question, Reply reply, boolean notice) {
        boolean forStaff = !asker.keeps()
                && reply.each().stream().anyMatch(r -> r.unresolved().isPresent());
        Language language = reply.basis().language();
        List<Button> handOver = forStaff ? List.of(commands.handOver(language)) : List.of();
        if (notice) {
            Outgoing shown = commands.notice(question.withLanguage(language));
            return Optional.of(new Outgoing(
                    shown.text(),
                    Stream.concat(handOver.stream(), shown.buttons().stream()).toList()));
        }
        return forStaff
                ? Optional.of(new Outgoing(texts.get(language, "consent.hand_over.needs"), handOver))
                : Optional.empty();
    }

    /** Whether a button still leads somewhere. */
    public boolean knows(Question question, Optional<Dialogue> before) {
        return kept.isChoice(question, before)
                || commands.isButton(question.text().value());
    }

    /** What is to be recorded of it, with the messages that the channel sends. */
    public Exchange exchange(Attended attended, Optional<Received> received, List<Outgoing> messages) {
        if (attended.command().isEmpty()) {
            return kept.exchange(
                    received,
                    attended.question(),
                    attended.before(),
                    attended.reply(),
                    messages,
                    attended.elapsedMillis(),
                    clock.instant());
        }
        Commands.Outcome.Told told = attended.command().get();
        List<Exchange.Decided> decided = told.handedOver()
                .map(Exchange::decided)
                .orElseGet(() -> List.of(new Exchange.Decided(
                        attended.question(),
                        Decision.of(attended.reply(), kept.revision(), attended.elapsedMillis()))));
        return new Exchange(
                received,
                decided,
                messages,
                told.closes() ? Optional.empty() : attended.before(),
                Optional.empty(),
                clock.instant());
    }

    /** Records it, as far as she agreed. A notice counts as shown only once it is recorded that it is to be sent. */
    public void record(Attended attended, Exchange exchange) {
        Asker asker = attended.question().asker();
        AskerRecord hers = askers.of(asker);
        if (attended.command().isPresent()
                && !(hers.keeps() && attended.command().get().kept())) {
            journal.pass(exchange);
            if (attended.command().get().closes()) {
                journal.forget(asker);
            }
        } else {
            journal.record(exchange);
        }
        if (attended.notice()) {
            askers.keep(asker, hers.with(Consent.ASKED), clock.instant());
        }
    }

    /** She leaves: what is only in memory of her is gone. */
    public void leave(Asker asker) {
        journal.forget(asker);
    }

    /** The record of what she says that is neither command nor question. */
    public Journal journal() {
        return journal;
    }

    /** What she has chosen. */
    public AskerRecord settings(Asker asker) {
        return askers.of(asker);
    }

    /** The messages with a first line that gives nothing away, where a locked screen may show them. */
    List<Outgoing> discreet(Asker asker, AskerRecord record, List<Outgoing> messages, Language language) {
        return covers(asker, record) ? Discreet.cover(messages, texts.get(language, "discreet.cover")) : messages;
    }

    /** How much room that line takes in each message, in UTF-16 units. */
    int coverLength(Asker asker, AskerRecord record, Language language) {
        return covers(asker, record) ? Discreet.length(texts.get(language, "discreet.cover")) : 0;
    }

    private static boolean covers(Asker asker, AskerRecord record) {
        return asker.channel() == Channel.TELEGRAM && record.discreet();
    }

    /** The commands, for the menu of a channel. */
    public Commands commands() {
        return commands;
    }

    /** What is kept can be checked later, so that only that gets a code. */
    private Reply answer(AskerRecord asker, Question question, Optional<Dialogue> open) {
        if (!asker.keeps()) {
            return unkept.reply(question, open);
        }
        Reply reply = kept.reply(question, open);
        return verification.map(reply::withCodes).orElse(reply);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
