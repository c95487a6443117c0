package org.niangjia.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Question;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Candidate;
import org.niangjia.understanding.LeaningWords;
import org.niangjia.understanding.ParentWords;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;

/** Reads questions that ask of the father what was asked of the mother, or the other way round. Safe for use by several threads. */
final class OtherParent {

    /** What the father has where the mother has this. */
    private static final Map<String, String> FATHERS = Map.of(
            "maternity_leave", "paternity_leave.days",
            "maternity_allowance", "paternity_leave.pay_or_refused",
            "childcare_leave", "childcare_leave.who_can_take");

    private static final Map<String, String> MOTHERS = Map.of(
            "paternity_leave", "maternity_leave.days",
            "childcare_leave", "childcare_leave.who_can_take");

    private final Knowledge knowledge;
    private final Understander understander;

    OtherParent(Knowledge knowledge, Understander understander) {
        this.knowledge = knowledge;
        this.understander = understander;
    }

    /**
     * The matter of the parent who is asked about now: 我老公呢 after 产假; 那我呢 of who asked for his wife's.
     *
     * @param before the words that were answered last
     */
    Optional<Asked> of(Question question, Matter matter, String before) {
        String words = understander.inCharacters(question.text().value());
        boolean ofHerself = ParentWords.ofTheWriter(words);
        boolean father =
                ParentWords.ofTheFather(words).isPresent() || (ofHerself && ParentWords.speakOfTheMother(before));
        boolean mother = ParentWords.ofTheMother(words)
                || (ofHerself && ParentWords.ofTheFather(before).isPresent());
        if ((!father && !mother) || !LeaningWords.areShort(words)) {
            return Optional.empty();
        }
        boolean clear = understander.understand(words) instanceof Understanding.Recognised;
        return Optional.ofNullable((father ? FATHERS : MOTHERS).get(matter.topic()))
                .flatMap(knowledge::intent)
                .filter(intent -> !clear || LeaningWords.lean(words))
                .map(intent -> new Candidate(intent.name(), intent.topic(), 1))
                .map(candidate -> new Asked(
                        question.text().value(), "", true, new Understanding.Recognised(List.of(candidate), 1)));
    }
}
