package org.niangjia.consultation;

import java.util.List;
import java.util.Optional;
import org.niangjia.question.RedactedText;

/**
 * What stays open with an asker: the question she asked and the intents she was offered, until she picks one or asks something else.
 *
 * @param question the words that were not clear
 * @param offered intents, in the order shown
 * @param jurisdiction code of the place the question named, if it named one
 */
public record Dialogue(RedactedText question, List<String> offered, Optional<String> jurisdiction) {

    public Dialogue {
        offered = List.copyOf(offered);
    }
}
