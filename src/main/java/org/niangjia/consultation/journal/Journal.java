package org.niangjia.consultation.journal;

import java.time.Instant;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.question.Asker;

/** The record of what was asked and decided. */
public interface Journal {

    /**
     * Stores an exchange in one transaction: the question, its decision, the outgoing messages, the unresolved question if it is one, the
     * open dialogue, what it does to a case, what is needed to check its answers, and the mark that its inbox entry is decided. An inbox entry
     * that has a decision already is left as it is.
     *
     * @throws org.niangjia.casework.CaseChanged if the case has changed since it was decided; nothing is stored
     */
    void record(Exchange exchange);

    /** The dialogue that is open with an asker, if it was opened or renewed after {@code since}. */
    Optional<Dialogue> dialogue(Asker asker, Instant since);
}
