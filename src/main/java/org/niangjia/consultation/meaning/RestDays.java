package org.niangjia.consultation.meaning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.knowledge.Knowledge;
import org.niangjia.question.Question;
import org.niangjia.understanding.Asked;
import org.niangjia.understanding.Understander;
import org.niangjia.understanding.Understanding;
import org.niangjia.understanding.anaphora.RestDayWords;
import org.niangjia.understanding.model.Candidate;
import org.niangjia.understanding.person.ParentWords;

/**
 * Reads questions whether weekends and holidays are days of the leave that is spoken of: the words are the same for each leave, and only its own
 * article says so. Safe for use by several threads.
 */
public final class RestDays {

    /** Where it is said, by topic; of what belongs nowhere else by the intent itself. */
    private static final Map<String, String> SAID = Map.of(
            "maternity_leave", "maternity_leave.holidays_inside",
            "paternity_leave", "paternity_leave.how_to_take",
            "childcare_leave", "childcare_leave.how_to_take",
            "other_labour.marriage_leave", "other_labour.marriage_leave",
            "other_labour.annual_leave_days", "other_labour.annual_leave_days",
            "other_labour.womens_day", "other_labour.womens_day");

    private final Knowledge knowledge;
    private final Understander understander;

    public RestDays(Knowledge knowledge, Understander understander) {
        this.knowledge = knowledge;
        this.understander = understander;
    }

    /** Whether a question is answered by whether such days are days of the leave. */
    public static boolean areSaidBy(String intent) {
        return SAID.containsValue(intent);
    }

    /** The question whether such days are days of the leave that is spoken of; none if the words do not ask it. */
    public Optional<Asked> of(Question question, Matter matter) {
        String words = question.text().value();
        if (!RestDayWords.askWhetherInside(understander.inCharacters(words)) || ParentWords.speakOfOne(words)) {
            return Optional.empty();
        }
        return Optional.ofNullable(SAID.getOrDefault(matter.topic(), SAID.get(matter.intent())))
                .flatMap(knowledge::intent)
                .map(intent -> new Candidate(intent.name(), intent.topic(), 1))
                .map(candidate -> new Asked(words, "", true, new Understanding.Recognised(List.of(candidate), 1)));
    }
}
