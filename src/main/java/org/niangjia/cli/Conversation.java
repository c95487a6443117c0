package org.niangjia.cli;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.answer.Texts;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.Dialogue;
import org.niangjia.consultation.Exchange;
import org.niangjia.consultation.Journal;
import org.niangjia.consultation.Reply;
import org.niangjia.consultation.Verification;
import org.niangjia.question.Language;
import org.niangjia.question.Question;

/** Puts questions to the consultation and remembers what is open with each session; records them if there is a journal. */
final class Conversation {

    private final Consultation consultation;
    private final Optional<Journal> journal;
    private final Optional<Verification> verification;
    private final Clock clock;
    private final Map<String, Dialogue> open = new HashMap<>();

    /** One that keeps nothing. */
    Conversation(Consultation consultation, Clock clock) {
        this.consultation = consultation;
        this.journal = Optional.empty();
        this.verification = Optional.empty();
        this.clock = clock;
    }

    /** One that is recorded, so that its answers can be checked by a code. */
    Conversation(Consultation consultation, Program.Records records, Clock clock) {
        this.consultation = consultation;
        this.journal = Optional.of(records.journal());
        this.verification = Optional.of(records.verification(consultation));
        this.clock = clock;
    }

    /** What is said to {@code /verify} and a code. */
    String verify(String code, Texts texts, Language language) {
        return verification
                .filter(v -> !code.isBlank())
                .map(v -> v.text(v.check(code), language))
                .orElseGet(() -> texts.get(language, "verify.ask"));
    }

    Said ask(Question question, Optional<String> session) {
        Optional<Dialogue> before = session.map(open::get).flatMap(dialogue -> dialogue.openAt(clock.instant()));
        long start = System.nanoTime();
        Reply decided = consultation.reply(question, before);
        Reply reply = verification.map(v -> v.issue(decided)).orElse(decided);
        double elapsed = (System.nanoTime() - start) / 1e6;
        Exchange exchange =
                consultation.exchange(Optional.empty(), question, before, reply, List.of(), elapsed, clock.instant());
        session.ifPresent(s -> {
            open.remove(s);
            exchange.dialogue().ifPresent(dialogue -> open.put(s, dialogue));
        });
        journal.ifPresent(j -> j.record(exchange));
        return new Said(reply, elapsed, consultation.isChoice(question, before));
    }

    /**
     * A reply and the milliseconds it took.
     *
     * @param choice whether the words were a choice of what was offered
     */
    record Said(Reply reply, double elapsedMillis, boolean choice) {}
}
