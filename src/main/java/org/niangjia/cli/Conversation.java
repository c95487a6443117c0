package org.niangjia.cli;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.consultation.Consultation;
import org.niangjia.consultation.attendance.Attendant;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.journal.Exchange;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.question.Question;

/** Puts questions to the consultation and remembers what is open with each session. */
final class Conversation {

    private final Consultation consultation;
    private final Attendant attendant;
    private final Clock clock;
    private final Map<String, Dialogue> open = new HashMap<>();

    Conversation(Consultation consultation, Attendant attendant, Clock clock) {
        this.consultation = consultation;
        this.attendant = attendant;
        this.clock = clock;
    }

    Said ask(Question question, Optional<String> session) {
        Optional<Dialogue> before = session.map(open::get).flatMap(dialogue -> dialogue.openAt(clock.instant()));
        Attendant.Attended attended = attendant.attend(question, false, before);
        Exchange exchange = attendant.exchange(attended, Optional.empty(), List.of());
        session.ifPresent(s -> {
            open.remove(s);
            exchange.dialogue().ifPresent(dialogue -> open.put(s, dialogue));
        });
        attendant.record(attended, exchange);
        return new Said(attended.reply(), attended.elapsedMillis(), consultation.isChoice(question, before));
    }

    /**
     * A reply and the milliseconds it took.
     *
     * @param choice whether the words were a choice of what was offered
     */
    record Said(Reply reply, double elapsedMillis, boolean choice) {}
}
