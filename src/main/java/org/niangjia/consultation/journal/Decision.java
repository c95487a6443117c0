package org.niangjia.consultation.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.niangjia.casework.UnresolvedQuestion;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.question.Jurisdiction;
import org.niangjia.understanding.model.Candidate;

/**
 * What was decided on a question or command, as it is stored: enough to explain later why the worker read what she read.
 *
 * @param kind a kind of {@link Reply}, or {@code command}, {@code unreadable}, {@code ignored}, {@code failed}
 * @param confidence probability 0..1 of the intent
 * @param jurisdiction whose law was answered from
 * @param asOf the day the answer holds for
 * @param unresolved why staff have to look at it, if they have to
 * @param revision the state of knowledge, intents and model that decided
 */
public record Decision(
        String kind,
        Optional<String> topic,
        Optional<String> intent,
        double confidence,
        Optional<String> article,
        Jurisdiction jurisdiction,
        LocalDate asOf,
        List<Candidate> candidates,
        Optional<UnresolvedQuestion.Reason> unresolved,
        String revision,
        double elapsedMillis) {

    public Decision {
        candidates = List.copyOf(candidates);
    }

    /** The decision that a reply came from. */
    public static Decision of(Reply reply, String revision, double elapsedMillis) {
        Reply.Basis basis = reply.basis();
        return new Decision(
                isQuestion(reply) ? reply.kind() : "command",
                basis.best().map(Candidate::topic),
                basis.best().map(Candidate::intent),
                basis.best().map(Candidate::confidence).orElse(0.0),
                reply.article(),
                basis.jurisdiction(),
                basis.asOf(),
                basis.candidates(),
                reply.unresolved(),
                revision,
                elapsedMillis);
    }

    /** A greeting, a rating or more of an answer is no question that was answered or refused. */
    private static boolean isQuestion(Reply reply) {
        return !(reply instanceof Reply.Command
                || reply instanceof Reply.Steered
                || reply instanceof Reply.RatingTaken
                || reply instanceof Reply.PartShown
                || reply instanceof Reply.HandOverOffered
                || (reply instanceof Reply.CaseTold told && told.unresolved().isEmpty())
                || reply instanceof Reply.CalendarGiven
                || reply instanceof Reply.LawShown);
    }

    /** A decision on something that is no question. */
    public static Decision withoutConsultation(
            String kind, Jurisdiction jurisdiction, LocalDate asOf, String revision) {
        return withoutConsultation(kind, jurisdiction, asOf, revision, Optional.empty());
    }

    /** The decision on a question that the program failed on: staff have to look at it. */
    public static Decision failed(LocalDate asOf, String revision) {
        return withoutConsultation(
                "failed", Jurisdiction.HOME, asOf, revision, Optional.of(UnresolvedQuestion.Reason.FAILED));
    }

    /** The same, but nobody of the staff has to look at it. */
    public Decision withoutCase() {
        return new Decision(
                kind,
                topic,
                intent,
                confidence,
                article,
                jurisdiction,
                asOf,
                candidates,
                Optional.empty(),
                revision,
                elapsedMillis);
    }

    private static Decision withoutConsultation(
            String kind,
            Jurisdiction jurisdiction,
            LocalDate asOf,
            String revision,
            Optional<UnresolvedQuestion.Reason> unresolved) {
        return new Decision(
                kind,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                jurisdiction,
                asOf,
                List.of(),
                unresolved,
                revision,
                0);
    }
}
