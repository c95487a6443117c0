package org.niangjia.consultation.dialogue;

import java.util.List;
import java.util.Optional;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.Language;
import org.niangjia.question.Question;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.person.OtherPeople;

/**
 * A question in the course of a conversation.
 *
 * @param place of whoever is asked about, if it is not that of who was asked about before
 */
public record Turn(Question question, Optional<Dialogue> before, Optional<Jurisdiction> place) {

    /** Each of the two has it by the law of the place where that one works. */
    public static final String MARRIAGE_LEAVE = "other_labour.marriage_leave";

    private static final String LEAVE_FOR_A_BIRTH = "maternity_leave.";

    /** A turn of whoever was asked about before. */
    public Turn(Question question, Optional<Dialogue> before) {
        this(question, before, Optional.empty());
    }

    /** The language in which it is replied to. */
    public Language language() {
        return question.replyLanguage();
    }

    /** What the conversation is about. What was told of one woman is not true of the next: 我嫂子在广州,剖的. */
    public Optional<Matter> matter() {
        return ofWhomIsAsked(before.flatMap(Dialogue::matter));
    }

    /** What words that leave it out are about. */
    public Optional<Matter> spokenOf() {
        return ofWhomIsAsked(before.flatMap(Dialogue::spokenOf));
    }

    /** The likeliest of what she was asked back on; empty if she was not. */
    public Optional<Matter> askedBackOn() {
        return before.flatMap(open -> open.offered().stream().findFirst())
                .map(likeliest ->
                        matter().map(matter -> matter.about(likeliest)).orElseGet(() -> Matter.of(likeliest)));
    }

    private Optional<Matter> ofWhomIsAsked(Optional<Matter> matter) {
        if (matter.isEmpty()) {
            return matter;
        }
        String words = question.text().value();
        if (OtherPeople.askedOf(words).isEmpty() && OtherPeople.goBackToTheWriter(words)) {
            return matter.map(this::ofTheWriter).map(of -> of.in(place));
        }
        if (matter.filter(of -> of.intent().equals(MARRIAGE_LEAVE)).isPresent()
                && OtherPeople.askOfTheSpouseThere(words)) {
            return matter.map(Matter::ofTheSpouse);
        }
        return OtherPeople.areAskedOfInstead(words, wordsBefore())
                ? matter.map(Matter::ofAnother)
                : matter.map(of -> of.in(place));
    }

    /** The same question of herself, where and with the facts that she told of herself: 那我这边 after 我哥在合肥. */
    private Matter ofTheWriter(Matter matter) {
        return matter.somebodyElse()
                ? lastOfHers().map(hers -> about(matter.intent(), hers)).orElseGet(() -> Matter.of(matter.intent()))
                : matter;
    }

    /** Who lost her child asks of her own leave, and not of that for a birth which another has. */
    private static Matter about(String intent, Matter hers) {
        return hers.topic().equals(Matter.AFTER_A_LOSS) && intent.startsWith(LEAVE_FOR_A_BIRTH)
                ? hers
                : hers.about(intent);
    }

    /** What she asked of herself last. */
    public Optional<Matter> lastOfHers() {
        return matters().stream().filter(matter -> !matter.somebodyElse()).reduce((one, next) -> next);
    }

    /** What it was about, the last matter last. */
    public List<Matter> matters() {
        return before.map(Dialogue::matters).orElse(List.of());
    }

    /** What she said before; empty if nothing. */
    public String wordsBefore() {
        return before.map(open -> open.question().value()).orElse("");
    }

    /** How many times in a row she was not understood. */
    public int unclear() {
        return before.map(Dialogue::unclear).orElse(0);
    }

    /** Its words taken as they are, whatever they ask. */
    public Asked asIs() {
        return unread(question.text().value());
    }

    /** Words taken as they are, whatever they ask. */
    public static Asked unread(String words) {
        return new Asked(words, "", true, new Understanding.NotUnderstood(List.of(), 0));
    }

    /** The same of somebody in another place. */
    public Turn in(Optional<Jurisdiction> other) {
        return new Turn(question, before, other);
    }

    /** The same turn with another question. */
    public Turn with(Question other) {
        return new Turn(other, before, place);
    }
}
