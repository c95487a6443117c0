package org.niangjia.consultation.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Work on another day than the one that was counted: 10月4号是礼拜天，我也去了 after 1 October. How long she worked on the first says nothing of the
 * second. Thread-safe.
 */
final class AnotherDay {

    private static final String HOLIDAY_PAY = "other_labour.holiday_pay";

    private static final String OVERTIME_PAY = "other_labour.overtime_pay";

    private static final Phrasing AT_REST = Phrasing.of(
            "(?:没|不)(?:上|加|去|来|干)|休息了|歇了|路上|睡|补休|调休了|每天|每次|每晚|\\b(?:rest(?:ed)?|slept|drive|each|every|(?<!\\bno day |\\bno time |\\bnot )off)\\b");

    private AnotherDay() {}

    /** The kind of day that the words tell, where one was told before. */
    static Map<Fact<?>, Object> in(String words, Matter matter, LocalDate today) {
        return matter.told().containsKey(Fact.OVERTIME_ON.name()) && LeaningWords.tell(words)
                ? SaidFacts.amongOthers(words, matter.asking(List.of(Fact.OVERTIME_ON)), today)
                : Map.of();
    }

    /** The matter without how long the work was on the day before, if the facts are of another and do not correct that one. */
    static Matter from(Matter before, Map<Fact<?>, Object> facts, String words, LocalDate today) {
        if (!before.isOfAnotherDayThan(facts) || LeaningWords.correct(words)) {
            return before;
        }
        Matter without = before.ofTheDayIn(facts);
        // What is paid on other days than holidays stands with overtime.
        boolean noHoliday = before.intent().equals(HOLIDAY_PAY) && !"holiday".equals(facts.get(Fact.OVERTIME_ON));
        Matter ofAnother = hours(words, today)
                .map(hours -> without.with(Map.of(Fact.OVERTIME_HOURS, hours)))
                .orElse(without);
        return noHoliday ? ofAnother.about(OVERTIME_PAY) : ofAnother;
    }

    /** 国庆1号呢，也是8个小时: of another day told beside it, the only hours are those of the work on it. */
    private static Optional<BigDecimal> hours(String words, LocalDate today) {
        if (AT_REST.isIn(words)) {
            return Optional.empty();
        }
        List<BigDecimal> told = Passage.of(words, today).spans().stream()
                .filter(span ->
                        span.value().unit() == Span.Unit.HOUR && !span.value().more())
                .filter(span -> span.value().amount().compareTo(BigDecimal.ONE) > 0)
                .map(span -> Span.plain(span.value().amount()))
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }
}
