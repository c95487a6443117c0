package org.niangjia.understanding.fact.birth;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Days;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/** The month in which a child is due, where no day is told: 预产期明年五月上旬, my baby is due in March. */
final class DueMonth {

    private static final Phrasing CHINESE = Phrasing.of(
            "预产期(?:大概|大约|差不多|应该|医生|说|算|是|在|就|得|到)*(?:(今年|明年)|(20\\d{2})年)?的?(\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?!\\d|[一二三四五六七八九十]{1,3}[日号])");

    private static final Phrasing ENGLISH = Phrasing.of(
            "\\bdue (?:date (?:is )?)?(?:in |around )?(?:early |mid-?|late |the (?:beginning|end|middle) of )?(jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\b(?! \\d{1,2}\\b)(?:,? (?:of )?(?:(next year)|(20\\d{2})))?");

    /** Nobody is due later than that. */
    private static final int MOST_MONTHS_AHEAD = 10;

    private DueMonth() {}

    /** The month as 2027-05; empty if none is told, or none that a pregnancy can last to. */
    static Optional<String> in(Passage passage) {
        YearMonth now = YearMonth.from(passage.today());
        Stream<YearMonth> chinese = CHINESE.matcher(passage.text())
                .results()
                .flatMap(said -> month(said.group(3), said.group(1), said.group(2), now).stream());
        Stream<YearMonth> english =
                ENGLISH.matcher(passage.text()).results().flatMap(said -> english(said, now).stream());
        return Passage.agreed(Stream.concat(chinese, english)
                        .filter(month -> !month.isBefore(now) && !month.isAfter(now.plusMonths(MOST_MONTHS_AHEAD))))
                .map(YearMonth::toString);
    }

    private static Optional<YearMonth> english(MatchResult said, YearMonth now) {
        return month(
                String.valueOf(Days.month(said.group(1))), said.group(2) == null ? null : "明年", said.group(3), now);
    }

    private static Optional<YearMonth> month(
            String number, @Nullable String relative, @Nullable String figures, YearMonth now) {
        return Numbers.value(number)
                .map(BigDecimal::intValue)
                .filter(month -> month >= 1 && month <= 12)
                .map(month -> {
                    if (figures != null) {
                        return YearMonth.of(Integer.parseInt(figures), month);
                    }
                    boolean next = relative == null ? month < now.getMonthValue() : relative.equals("明年");
                    return YearMonth.of(now.getYear() + (next ? 1 : 0), month);
                });
    }
}
