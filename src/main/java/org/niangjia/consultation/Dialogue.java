package org.niangjia.consultation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.RedactedText;
import org.niangjia.understanding.Said;

/**
 * What stays open with an asker: the words her next message may go on from, and the intents she was offered, until she picks one or asks
 * something else.
 *
 * @param question her words
 * @param offered intents, in the order shown; none if she was not asked which
 * @param jurisdiction code of the place the question named, if it named one
 * @param going whether and how long her next message may go on from the words
 */
public record Dialogue(
        RedactedText question, List<String> offered, Optional<String> jurisdiction, Optional<Going> going) {

    /**
     * How long a message may go on from the one before: a line on a telephone takes half a minute, and she may read a reply in between.
     * After that it is more likely a matter of its own.
     */
    public static final Duration TOGETHER = Duration.ofMinutes(2);

    public Dialogue {
        offered = List.copyOf(offered);
    }

    /** A dialogue that waits for a choice only. */
    public Dialogue(RedactedText question, List<String> offered, Optional<String> jurisdiction) {
        this(question, offered, jurisdiction, Optional.empty());
    }

    /**
     * Words that may be gone on from.
     *
     * @param answered whether they asked something and were answered: then only 那陪产假呢 goes on from them
     * @param since when the first of them were said
     * @param last when the last of them were said
     */
    public record Going(boolean answered, Instant since, Instant last) {}

    /** What of it is still open at a time; nothing if that is nothing. */
    public Optional<Dialogue> openAt(Instant now) {
        Optional<Going> still = going.filter(g -> now.isBefore(g.last().plus(TOGETHER)));
        return still.isEmpty() && offered.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dialogue(question, offered, jurisdiction, still));
    }

    /** The same, but nothing goes on from the words; nothing if that leaves nothing. */
    Optional<Dialogue> withoutGoing() {
        return offered.isEmpty() ? Optional.empty() : Optional.of(new Dialogue(question, offered, jurisdiction));
    }

    /** The words that the next may go on from. */
    Optional<Said> said() {
        return going.map(g -> new Said(question.value(), g.answered()));
    }
}
