package org.niangjia.cli;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.consultation.Consultation;
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
        Optional<Dialogue> before = session.map(open::get).flatMap(dialogue -> dialogue.openAt(clock.instant()));
        long start = System.nanoTime();
        Reply reply = consultation.reply(question, before);
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
