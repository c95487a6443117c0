package org.niangjia.consultation.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.Set;
import org.niangjia.consultation.dialogue.Matter;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.anaphora.LeaningWords;
import org.niangjia.understanding.fact.EntityFinder;
import org.niangjia.understanding.passage.DayFinder;

/** Reads which day's law words ask for by what they tell: 我是2025年3月生的, 那前年呢. Thread-safe. */
final class LawOfThen {

    /** Characters of a year alone. */
    private static final int YEAR = 4;

    /** Leaves whose length is that of the law on the day of the birth. */
    private static final Set<String> LEAVES_OF_A_BIRTH = Set.of("maternity_leave", "paternity_leave");

    private static final Set<Fact<?>> BIRTH = Set.of(Fact.BORN_ON, Fact.BORN_IN);

    /** Says when a child was born, and no more. */
    private static final Phrasing ONLY_BIRTH = Phrasing.of(
            "(?:[我俺她]|娃|孩子|宝宝|小孩|老[大二三]|媳妇|老婆|是|在|就|[\\d一二三四五六七八九十零〇]+|[去前今]年|年|月|[日号]|份|初|底|的|了|[出]?生|[,，。. ])+"
                    + "|(?i:(?:i|we|she|he|it|my|our|the|baby|child|son|daughter|was|were|had|gave|birth|born|in|on|of|[a-z]{3,9} \\d{4}|\\d+|[ ,.])+)");

    private static final Phrasing A_YEAR = Phrasing.of("(?:\\d{2}|\\d{4})年?|去年|前年|大前年");

    private LawOfThen() {}

    /** 我是2025年3月生的 after 产假几天 asks for the law of then, whatever it sounds like. */
    static boolean onlyTellsTheBirth(String words, Matter matter, Facts told) {
        return LEAVES_OF_A_BIRTH.contains(matter.topic())
                && LeaningWords.tell(words)
                && told.knowsAny(BIRTH)
                && ONLY_BIRTH.isAllOf(words);
    }

    /** The day that the words name or stand for. */
    static Optional<LocalDate> day(String words, Matter matter, LocalDate askedOn) {
        String bare = LeaningWords.bare(words).replaceAll("(?:的?时候|的|那会儿?|当时)$", "");
        // A year alone may be the value she was asked for.
        boolean isYearAsked = A_YEAR.isAllOf(bare) && !matter.asked().isEmpty();
        return DayFinder.find(words, askedOn)
                .or(() -> isYearAsked
                        ? Optional.empty()
                        : DayFinder.find(bare + "的规定", askedOn)
                                .filter(day ->
                                        !EntityFinder.find(words, Facts.of(Jurisdiction.HOME, askedOn))
                                                .known()
                                                .values()
                                                .stream()
                                                .anyMatch(Temporal.class::isInstance)))
                .or(() -> words.matches(".*(?:现在|今年|目前|now|today).{0,3}") ? Optional.of(askedOn) : Optional.empty());
    }

    /** 她去年三月生的，那会儿呢 asks for the law of that day, if the day of birth is no figure of the matter. */
    static Optional<LocalDate> born(String words, Matter matter, Facts told, Set<Fact<?>> counting) {
        if (!LeaningWords.areMarked(words) && !onlyTellsTheBirth(words, matter, told)) {
            return Optional.empty();
        }
        return told.get(Fact.BORN_ON)
                .filter(day -> !counting.contains(Fact.BORN_ON))
                .or(() -> told.get(Fact.BORN_IN)
                        .filter(month -> month.length() > YEAR && !counting.contains(Fact.BORN_IN))
                        .map(month -> YearMonth.parse(month).atDay(1)))
                .filter(day -> !day.isAfter(told.on()));
    }
}
