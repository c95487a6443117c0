package org.niangjia.consultation.followup;

import java.util.List;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.consultation.dialogue.Turn;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Fact;
import org.niangjia.understanding.Understander;

/**
 * Reads words that are of the matter that is open and would be of anything elsewhere: what others claim of it, what it comes to in money, what is had
 * if the pregnancy it is of ends early. Safe for use by several threads.
 */
public final class OfTheOpenMatter {

    private final Knowledge knowledge;
    private final Understander understander;
    private final FollowUps followUps;
    private final FiguresOf figures;
    private final RelatedFigures related;
    private final FurtherQuestions questions;

    public OfTheOpenMatter(
            Knowledge knowledge,
            Understander understander,
            FollowUps followUps,
            FiguresOf figures,
            RelatedFigures related,
            FurtherQuestions questions) {
        this.knowledge = knowledge;
        this.understander = understander;
        this.followUps = followUps;
        this.figures = figures;
        this.related = related;
        this.questions = questions;
    }

    /** The matter to be answered; empty if the words are no such question. */
    public Optional<Matter> of(Turn turn) {
        String words = understander.inCharacters(turn.question().text().value());
        return turn.matter()
                .flatMap(matter -> another(words, matter, turn)
                        .or(() -> claimed(words, matter, turn))
                        .or(() ->
                                SumAsked.in(words) ? Optional.of(counting(matter, turn.matters())) : Optional.empty()));
    }

    /** Whether the words are what others deny to some of what is open, and ask whether that is so: that has an answer of its own. */
    public boolean isDeniedToSome(Turn turn) {
        String words = understander.inCharacters(turn.question().text().value());
        return turn.matter()
                .flatMap(matter -> ClaimOfOthers.in(words).flatMap(claim -> claim.deniedToSome(matter)))
                .isPresent();
    }

    private Optional<Matter> another(String words, Matter matter, Turn turn) {
        return LossSupposed.intent(words, matter)
                .or(() -> LeaveInMoney.intent(words, matter))
                .or(() -> PaperSigned.intent(words, matter))
                .filter(intent -> knowledge.intent(intent).isPresent())
                .map(matter::about)
                .map(other -> other.with(followUps.toldOf(other, turn.question())));
    }

    /** What the whole of the words has an answer for of its own is left to that. */
    private Optional<Matter> claimed(String words, Matter matter, Turn turn) {
        return DeniedToSome.intent(words, matter).isPresent()
                ? Optional.empty()
                : ClaimOfOthers.in(words)
                        .flatMap(claim -> claim.of(matter, turn.wordsBefore(), questions))
                        .filter(other -> knowledge.intent(other.intent()).isPresent());
    }

    /** The matter if it counts anything, or the last one that did, or what it leads to and is counted with what was told. */
    private Matter counting(Matter matter, List<Matter> before) {
        if (!figures.of(matter.intent()).isEmpty()) {
            return matter;
        }
        return related.countingWith(matter)
                .or(() -> before.stream()
                        .filter(one -> one.topic().equals(matter.topic())
                                && figures.of(one.intent()).stream()
                                        .map(Fact::name)
                                        .anyMatch(matter.told()::containsKey))
                        .reduce((one, next) -> next)
                        .map(one -> matter.about(one.intent())))
                .orElse(matter);
    }
}
