package org.niangjia.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Dialogue;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.reply.Reply;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.place.PlaceFinder;

/** Works out what stays open with an asker after a reply. Safe for use by several threads. */
final class StaysOpen {

    /** Characters of unfinished words that are read again with the next message. */
    private static final int LONGEST_UNFINISHED = 400;

    private final Understander understander;
    private final PlaceFinder places;

    StaysOpen(Understander understander, PlaceFinder places) {
        this.understander = understander;
        this.places = places;
    }

    /**
     * What she can choose from, what she may go on from, and what the conversation is about.
     *
     * @param before what was open when she spoke
     * @param chosen whether she chose of what she was offered, and said nothing to go on from
     */
    Optional<Dialogue> after(Reply reply, Optional<Dialogue> before, boolean chosen, Instant now) {
        List<Reply> replies = reply.each();
        Reply last = replies.stream()
                .filter(one -> one instanceof Reply.ClarifyingQuestion || one instanceof Reply.Crisis)
                .findFirst()
                .orElse(replies.get(replies.size() - 1));
        if (last instanceof Reply.Steered steered) {
            return steered.closes() ? Optional.empty() : before.map(d -> d.awaiting(Optional.empty()));
        }
        if (isAside(last)) {
            return before.map(d -> d.awaiting(last.awaits()))
                    .or(() -> last.awaits()
                            .map(next -> Dialogue.awaiting(
                                    last.basis().asked(), last.basis().language(), Optional.of(next))));
        }
        boolean strange = last instanceof Reply.OutOfScope;
        List<String> offered = last instanceof Reply.ClarifyingQuestion clarifying
                ? clarifying.offered().stream().map(o -> o.candidate().intent()).toList()
                : List.of();
        RedactedText words = last.basis().asked();
        Instant since = completes(reply, before).map(Dialogue.Going::since).orElse(now);
        Optional<Dialogue.Going> going = chosen ? Optional.empty() : going(last, since, now);
        // Words that tell a situation were understood: nothing has been looked for among candidates.
        boolean lost = strange || (isUnclear(last) && !last.basis().candidates().isEmpty());
        int unclearSoFar = lost ? before.map(Dialogue::unclear).orElse(0) + 1 : 0;
        List<Matter> matters = last.basis().matters();
        String read = understander.inCharacters(words.value());
        Optional<Jurisdiction> place = places.find(read).or(() -> places.oldHome(read));
        return going.isEmpty() && offered.isEmpty() && matters.isEmpty() && !strange
                ? Optional.empty()
                : Optional.of(new Dialogue(
                                words,
                                last.basis().language(),
                                offered,
                                place.map(Jurisdiction::code),
                                going,
                                matters,
                                Optional.empty(),
                                unclearSoFar)
                        // What she is asked back on may be of a place that holds for what she asks next.
                        .in(isUnclear(last) ? place : Optional.empty()));
    }

    /** Her words, as far as the next may go on from them. */
    private static Optional<Dialogue.Going> going(Reply reply, Instant since, Instant now) {
        boolean answered = reply instanceof Reply.Answered
                || reply instanceof Reply.Counting
                || reply instanceof Reply.Unconfirmed;
        boolean few = reply.basis().asked().value().length() <= LONGEST_UNFINISHED;
        return few && (answered || isUnclear(reply))
                ? Optional.of(new Dialogue.Going(answered && reply.basis().asks(), since, now))
                : Optional.empty();
    }

    private static boolean isUnclear(Reply reply) {
        return reply instanceof Reply.ClarifyingQuestion || reply instanceof Reply.NotUnderstood;
    }

    /** What leaves the conversation where it was. */
    private static boolean isAside(Reply reply) {
        return reply instanceof Reply.LawShown
                || reply instanceof Reply.CalendarGiven
                || reply instanceof Reply.PartShown
                || reply instanceof Reply.RatingTaken
                || reply instanceof Reply.HandOverOffered
                || reply instanceof Reply.CaseTold
                || reply instanceof Reply.Crisis;
    }

    /** The unanswered words before that the question was read together with. */
    static Optional<Dialogue.Going> completes(Reply reply, Optional<Dialogue> before) {
        return before.filter(d -> reply.each()
                        .get(0)
                        .basis()
                        .asked()
                        .value()
                        .startsWith(d.question().value() + "\n"))
                .flatMap(Dialogue::going)
                .filter(going -> !going.answered());
    }
}
