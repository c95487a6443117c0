package org.niangjia.consultation;

import java.util.List;
import java.util.Optional;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Understanding;

/** A question in the course of a conversation. */
record Turn(Question question, Optional<Dialogue> before) {

    Language language() {
        return question.replyLanguage();
    }

    /** What the conversation is about. */
    Optional<Matter> matter() {
        return before.flatMap(Dialogue::matter);
    }

    /** What it was about, the last matter last. */
    List<Matter> matters() {
        return before.map(Dialogue::matters).orElse(List.of());
    }

    /** What she said before; empty if nothing. */
    String wordsBefore() {
        return before.map(open -> open.question().value()).orElse("");
    }

    /** How many times in a row she was not understood. */
    int unclear() {
        return before.map(Dialogue::unclear).orElse(0);
    }

    /** Its words taken as they are, whatever they ask. */
    Asked asIs() {
        return new Asked(question.text().value(), "", true, new Understanding.NotUnderstood(List.of(), 0));
    }

    Turn with(Question other) {
        return new Turn(other, before);
    }
}
