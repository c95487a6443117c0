package org.niangjia.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.dialogue.Button;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Decision;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.question.Asker;
import org.niangjia.question.Channel;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.model.Candidate;

/** What the store's tests store. */
final class Samples {
    private Samples() {}

    static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    static DataKey key(int seed) {
        byte[] secret = new byte[DataKey.BYTES];
        secret[0] = (byte) seed;
        return new DataKey(secret);
    }

    static Asker asker(String chat) {
        return new Asker(Channel.TELEGRAM, chat);
    }

    static Received received(String id, String chat, String text) {
        return new Received(
                id,
                asker(chat),
                Optional.of("m" + id),
                Received.Kind.TEXT,
                RedactedText.of(text),
                Optional.of("zh-hans"),
                NOON);
    }

    static Received ofKind(Received.Kind kind, String id, String chat, Optional<String> messageId) {
        return new Received(id, asker(chat), messageId, kind, RedactedText.of("pick:1"), Optional.empty(), NOON);
    }

    static Exchange exchange(Received received, String... replies) {
        return new Exchange(
                Optional.of(received),
                question(received.asker(), received.text()),
                answered(),
                Stream.of(replies).map(text -> new Outgoing(text, List.of())).toList(),
                Optional.empty(),
                NOON);
    }

    static Question question(Asker asker, RedactedText text) {
        return new Question(asker, text, DAY, Optional.of(new Jurisdiction("CN-SD")), Optional.of(Language.ZH));
    }

    static Decision answered() {
        return decision("answered", Optional.empty());
    }

    /** On something that is no question, such as a rating. */
    static Decision command() {
        return decision("command", Optional.empty());
    }

    static Decision unresolved(UnresolvedQuestion.Reason reason) {
        return decision("not_understood", Optional.of(reason));
    }

    static Exchange withDecision(Exchange exchange, Decision decision) {
        return new Exchange(
                exchange.received(),
                exchange.question(),
                decision,
                exchange.messages(),
                exchange.dialogue(),
                exchange.decidedAt());
    }

    static Exchange withDialogue(Exchange exchange, Dialogue dialogue, Instant at) {
        return new Exchange(
                exchange.received(),
                exchange.question(),
                exchange.decision(),
                exchange.messages(),
                Optional.of(dialogue),
                at);
    }

    static Exchange withMessages(Exchange exchange, Outgoing... messages) {
        return new Exchange(
                exchange.received(),
                exchange.question(),
                exchange.decision(),
                List.of(messages),
                exchange.dialogue(),
                exchange.decidedAt());
    }

    static Exchange decidedAt(Exchange exchange, Instant at) {
        return new Exchange(
                exchange.received(),
                exchange.question(),
                exchange.decision(),
                exchange.messages(),
                exchange.dialogue(),
                at);
    }

    static Exchange atTheTerminal(String session, String text, Decision decision) {
        Question question = question(new Asker(Channel.TERMINAL, session), RedactedText.of(text));
        return new Exchange(
                Optional.empty(),
                question,
                decision,
                List.of(new Outgoing("答复", List.of(new Button("好", "yes")))),
                Optional.empty(),
                NOON);
    }

    private static Decision decision(String kind, Optional<UnresolvedQuestion.Reason> unresolved) {
        return new Decision(
                kind,
                Optional.of("maternity_leave"),
                Optional.of("maternity_leave.days"),
                0.97,
                Optional.of("maternity-leave-days"),
                new Jurisdiction("CN-SD"),
                DAY,
                List.of(new Candidate("maternity_leave.days", "maternity_leave", 0.97)),
                unresolved,
                "r1",
                4.1);
    }
}
