package org.niangjia.consultation.reply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.consultation.meaning.CaseFacts;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.model.Candidate;

/** Says what a reply was decided from, as it is recorded with it. Safe for use by several threads. */
public final class Bases {

    /** Candidates that are recorded: as many as she is offered. */
    private static final int CANDIDATES = 3;

    private final CaseFacts cases;

    public Bases(CaseFacts cases) {
        this.cases = cases;
    }

    /** For a reply to words that were not read for a question. */
    public Reply.Basis of(Turn turn) {
        return of(turn, turn.asIs(), List.of());
    }

    /** For a reply that answers nothing. */
    public Reply.Basis of(Turn turn, Asked asked, List<Candidate> ranked) {
        return of(ranked.stream().findFirst(), ranked, turn, asked);
    }

    /** The same, for what is not the likeliest of the candidates, or none. */
    public Reply.Basis of(Optional<Candidate> best, List<Candidate> ranked, Turn turn, Asked asked) {
        return of(
                best,
                ranked,
                cases.place(asked, turn.question(), turn.matter()),
                turn.question().askedOn(),
                turn,
                asked,
                turn.matters());
    }

    /** For an answer: the conversation is about its matter from now on. */
    public Reply.Basis ofAnswer(
            Candidate best, List<Candidate> ranked, Facts facts, Turn turn, Asked asked, Matter matter) {
        return of(
                Optional.of(best),
                ranked,
                facts.place(),
                facts.on(),
                turn,
                asked,
                Dialogue.with(turn.matters(), matter));
    }

    private static Reply.Basis of(
            Optional<Candidate> best,
            List<Candidate> ranked,
            Jurisdiction place,
            LocalDate asOf,
            Turn turn,
            Asked asked,
            List<Matter> matters) {
        return new Reply.Basis(
                RedactedText.of(asked.inContext()),
                asked.asks(),
                best,
                ranked.stream().limit(CANDIDATES).toList(),
                place,
                asOf,
                turn.language(),
                matters);
    }
}
