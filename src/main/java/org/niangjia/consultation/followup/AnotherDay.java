package org.niangjia.consultation.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;
import org.niangjia.understanding.anaphora.LeaningWords;

/**
 * Work on another day than the one that was counted: 10月4号是礼拜天，我也去了 after 1 October. How long she worked on the first says nothing of the
 * second. Thread-safe.
 */
final class AnotherDay {

    private static final Set<Fact<?>> HOW_LONG = Set.of(Fact.OVERTIME_HOURS, Fact.OVERTIME_DAYS);

    private static final String HOLIDAY_PAY = "other_labour.holiday_pay";

    private static final String OVERTIME_PAY = "other_labour.overtime_pay";

    private AnotherDay() {}

    /** The kind of day that the words tell, where one was told before. */
    static Map<Fact<?>, Object> in(String words, Matter matter, LocalDate today) {
        return matter.told().containsKey(Fact.OVERTIME_ON.name()) && LeaningWords.tell(words)
                ? SaidFacts.amongOthers(words, matter.asking(List.of(Fact.OVERTIME_ON)), today)
                : Map.of();
    }

    /** The matter without how long the work was on the day before, if the facts are of another and do not correct that one. */
    static Matter from(Matter before, Map<Fact<?>, Object> facts, String words) {
        Object kind = facts.get(Fact.OVERTIME_ON);
        boolean another = kind != null
                && before.told().containsKey(Fact.OVERTIME_ON.name())
                && !kind.toString().equals(before.told().get(Fact.OVERTIME_ON.name()));
        if (!another || LeaningWords.correct(words)) {
            return before;
        }
        // What is paid on other days than holidays stands with overtime.
        boolean noHoliday = before.intent().equals(HOLIDAY_PAY) && !"holiday".equals(kind);
        Matter ofAnother = before.without(HOW_LONG);
        return noHoliday ? ofAnother.about(OVERTIME_PAY) : ofAnother;
    }
}
