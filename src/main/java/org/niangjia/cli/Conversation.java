package org.niangjia.cli;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.Decision;
import org.niangjia.consultation.Dialogue;
import org.niangjia.consultation.Exchange;
import org.niangjia.consultation.Journal;
import org.niangjia.consultation.Reply;
import org.niangjia.question.Question;

/** Puts questions to the consultation and remembers what is open with each session; records them if there is a journal. */
final class Conversation {

    private final Consultation consultation;
    private final Optional<Journal> journal;
    private final Clock clock;
    private final Map<String, Dialogue> open = new HashMap<>();

    Conversation(Consultation consultation, Optional<Journal> journal, Clock clock) {
        this.consultation = consultation;
        this.journal = journal;
        this.clock = clock;
    }

    Said ask(Question question, Optional<String> session) {
        long start = System.nanoTime();
        Optional<Dialogue> before = session.map(open::get);
        Reply reply = consultation.reply(question, before);
        double elapsed = (System.nanoTime() - start) / 1e6;
        Optional<Dialogue> after = consultation.dialogueAfter(question, reply);
        session.ifPresent(s -> {
            open.remove(s);
            after.ifPresent(dialogue -> open.put(s, dialogue));
        });
        journal.ifPresent(j -> j.record(new Exchange(
                Optional.empty(),
                consultation.meant(question, before),
                Decision.of(reply, consultation.revision(), elapsed),
                List.of(),
                after,
                clock.instant())));
        return new Said(reply, elapsed);
    }

    /** A reply and the milliseconds it took. */
    record Said(Reply reply, double elapsedMillis) {}
}
