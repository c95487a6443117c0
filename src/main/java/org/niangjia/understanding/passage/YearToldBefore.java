package org.niangjia.understanding.passage;

import java.time.LocalDate;
import java.util.Optional;
import org.niangjia.question.phrasing.Phrasing;

/**
 * The year of a day that is told without one, after a day with its year: 2025年6月1日公司通知我，7月1日离职. A story goes on in the year it has named; with what lasts since
 * (2023年3月1日入职，11月20日被辞退) no story has begun.
 */
public final class YearToldBefore {

    /** 7月1日, 1 July; 去年7月1日 and 昨天 have their year. */
    private static final Phrasing OF_NO_YEAR =
            Phrasing.of("^(?!.*(?:\\d{4}|[去今明前后]年|[上下这本当]个?月|year|month)).*(?:月|[a-z]{3})");

    private static final Phrasing NAMED = Phrasing.of("[昨今明前后]|yesterday|today|tomorrow|ago");

    private static final Phrasing LASTS_AFTER = Phrasing.of(
            "[^，。,.;；\\d]{0,10}?(?:入职|进(?:的|了)?(?:厂|公司|单位|店)|签(?:的|了)?(?:劳动)?合同|(?:开始)?上班|参加工作|出生|生的|怀(?:上|的孕)|结婚|领证)|,? (?:i |we )?(?:was hired|joined|started|began|signed|was born)");

    private static final Phrasing LASTS_BEFORE = Phrasing.of(
            "(?:入职|出生|怀孕|结婚)[^，。,.;；\\d]{0,4}$|\\b(?:hired|joined|started|began|signed|born|married)\\b[^,.;\\d]{0,30}$");

    private YearToldBefore() {}

    /** The day in the year told last before it, or the next where the day comes round only then; none that is still ahead. */
    public static Optional<LocalDate> of(Mention<SaidDay> day, Passage passage) {
        return isWithoutYear(day, passage)
                ? passage.days().stream()
                        .filter(other -> other.to() <= day.from() && !isWithoutYear(other, passage))
                        .reduce((one, next) -> next)
                        .filter(other -> !lasts(other))
                        .map(other ->
                                firstFrom(other.value().past(), day.value().past()))
                        .filter(told -> !told.isAfter(passage.today()))
                : Optional.empty();
    }

    /** 7月1日: no year is said with it. */
    public static boolean isWithoutYear(Mention<SaidDay> day, Passage passage) {
        String said = passage.text().substring(day.from(), day.to());
        return OF_NO_YEAR.isIn(said) && !NAMED.isIn(said);
    }

    private static boolean lasts(Mention<SaidDay> day) {
        return day.isFollowedBy(LASTS_AFTER) || day.comesAfter(LASTS_BEFORE);
    }

    private static LocalDate firstFrom(LocalDate from, LocalDate dayAndMonth) {
        LocalDate sameYear = dayAndMonth.withYear(from.getYear());
        return sameYear.isBefore(from) ? sameYear.plusYears(1) : sameYear;
    }
}
