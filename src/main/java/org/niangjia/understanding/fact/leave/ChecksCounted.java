package org.niangjia.understanding.fact.leave;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** How many prenatal checks there were: 跑了4趟, four visits, twice. So many a month are none, as nobody says for how many months. */
final class ChecksCounted {

    private static final String NUMBER = "(?:\\d{1,2}|[一二两俩三仨四五六七八九十]{1,3})";

    private static final Phrasing TIMES =
            Phrasing.of("(?<![第每前上下头首末后\\d.几一二两三四五六七八九十])(?<n>" + NUMBER + ")(?:趟|次|回(?!家|来|去))");

    private static final Phrasing ENGLISH_TIMES = Phrasing.of(
            "\\b(?<n>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ ){0,2}?(?:times|visits|check-?ups|checks|appointments|exams|scans)\\b|\\b(?<t>twice)\\b");

    /** 一个月两趟, twice a month: so many of each month. */
    private static final Phrasing OF_A_MONTH =
            Phrasing.of("(?:每个?|一个?|每[两二三四]个?)(?:月|周|星期|礼拜)(?:要|都|得|去|做|跑|产检|检查|是|有|大概|差不多)*$");

    private static final Phrasing A_MONTH = Phrasing.of(" (?:a|per|each|every) (?:month|week|fortnight)\\b");

    private ChecksCounted() {}

    /** The one number of them that is told. */
    static Optional<BigDecimal> in(Passage passage) {
        return Passage.agreed(mentions(passage).map(Mention::value));
    }

    /** Each number of several checks. */
    static Stream<Mention<BigDecimal>> mentions(Passage passage) {
        String text = passage.text();
        return Stream.of(TIMES, ENGLISH_TIMES)
                .flatMap(pattern -> pattern.matcher(text).results())
                .flatMap(found -> Optional.ofNullable(found.group(1))
                        .map(Numbers::value)
                        .orElse(Optional.of(BigDecimal.valueOf(2)))
                        .map(many -> Mention.of(Span.plain(many), text, found.start(), found.end()))
                        .stream())
                .filter(many -> many.value().compareTo(BigDecimal.ONE) > 0)
                .filter(many -> !many.comesAfter(OF_A_MONTH) && !many.isFollowedBy(A_MONTH));
    }
}
