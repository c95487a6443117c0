package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Utterance;
import org.niangjia.question.phrasing.Phrasing;

/**
 * What words say that makes another question of one that was understood. Thread-safe.
 *
 * @param understood the questions that the words sound like; of any question if empty
 * @param said what has to be said, all of it
 * @param unsaid what must not be said, none of it
 * @param meant the question that is answered then
 */
record AnotherQuestion(Set<String> understood, List<Phrasing> said, List<Phrasing> unsaid, String meant) {

    /** The question that is answered, if another than the one that was understood. */
    Optional<String> meant(String intent, String words) {
        return Optional.of(meant).filter(other -> !other.equals(intent) && isAsked(intent, words));
    }

    /** Whether the words ask it, also where it was understood already. */
    boolean isAsked(String intent, String words) {
        return (understood.isEmpty() || understood.contains(intent)) && isSaid(words);
    }

    /** Whether the words say all that has to be said and nothing else, whatever was understood. */
    boolean isSaid(String words) {
        String text = Utterance.of(words).words();
        return said.stream().allMatch(p -> p.isIn(text)) && unsaid.stream().noneMatch(p -> p.isIn(text));
    }
}
