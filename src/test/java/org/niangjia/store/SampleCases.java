package org.niangjia.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.niangjia.answer.Texts;
import org.niangjia.casework.CaseTexts;
import org.niangjia.casework.Casework;
import org.niangjia.casework.DutyHours;
import org.niangjia.casework.Opening;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.journal.Received;
import org.niangjia.consultation.reply.Outgoing;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.RedactedText;

/** Cases that the store's tests open, as an asker's message does. */
final class SampleCases {

    private final SqliteStore store;
    private final Random random = new Random();
    private int message;

    SampleCases(SqliteStore store) {
        this.store = store;
    }

    Casework casework() {
        return new Casework(
                ShippedKnowledge.get(),
                Optional.of(DutyHours.parse("09:00-17:30")),
                store.cases(),
                new CaseTexts(new Texts()),
                random);
    }

    /** Somebody asks for a person, in a chat. */
    Opening open(String chat, String words, Instant at) {
        Received received = Samples.received(chat + " open " + ++message, chat, words);
        store.inbox().store(List.of(received));
        Opening opening = casework()
                .open(
                        Samples.question(received.asker(), received.text()),
                        RedactedText.of(words),
                        Optional.of("maternity_leave.days"),
                        Optional.of("maternity_leave"),
                        new Jurisdiction("CN-SD"),
                        at);
        Exchange exchange = Samples.withDecision(
                Samples.withMessages(Samples.exchange(received), new Outgoing("编号" + opening.number(), List.of())),
                Samples.unresolved(UnresolvedQuestion.Reason.HAND_OVER));
        store.journal().record(Samples.decidedAt(exchange, at).withAct(opening.act()));
        return opening;
    }

    /** A message of hers that does something to a case. */
    Exchange message(String chat, String words, Instant at) {
        Received received = Samples.received(chat + " more " + ++message, chat, words);
        store.inbox().store(List.of(received));
        return Samples.decidedAt(Samples.exchange(received, "好的"), at);
    }

    /** What waits for a chat, oldest first; it is noted as sent. */
    List<Outgoing> told(String chat) {
        List<Outgoing> told = new java.util.ArrayList<>();
        for (var due = store.outbox().due(Samples.NOON.plusSeconds(1_000_000), 1_000);
                due.stream().anyMatch(q -> q.asker().key().equals(chat));
                due = store.outbox().due(Samples.NOON.plusSeconds(1_000_000), 1_000)) {
            due.stream().filter(q -> q.asker().key().equals(chat)).forEach(q -> {
                told.add(q.message());
                store.outbox().sent(q.id(), Samples.NOON);
            });
        }
        return told;
    }
}
