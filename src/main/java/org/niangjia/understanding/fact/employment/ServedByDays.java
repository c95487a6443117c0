package org.niangjia.understanding.fact.employment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;

/** How much of a service period was served, by its first day and the last at work: 从2024年12月1号起算，今年11月30号辞职. Whole months only. */
final class ServedByDays {

    private static final Phrasing FROM_BEFORE = Phrasing.of(
            "(?:从|自|打)(?:的)?$|服务期?(?:是)?(?:从|自)?$|\\b(?:from|since|starting|began|beginning|started)(?: on)? (?:the )?$");
    private static final Phrasing FROM_AFTER =
            Phrasing.of("(?:起|开始|培训(?:结束|完)|学完|(?:培训|学(?:习)?)?回来|签(?:的|了)?(?:培训|服务)协议|算起|那天起)");
    private static final Phrasing UNTIL_AFTER =
            Phrasing.of("[^，。,.;；\\d没不]{0,4}?(?:辞职|离职|走(?:人|的|了|，|。|$)|不干|提(?:的|了)?离职|离开|最后一天)");
    private static final Phrasing UNTIL_BEFORE = Phrasing.of(
            "(?:辞职|离职|走|干到|做到|到)(?:的?(?:那天|日子|时间))?(?:是|为|在)?$|\\b(?:left|leave|leaving|resign\\w*|quit|until|to|last day (?:is|was))(?: on)? (?:the )?$");

    private ServedByDays() {}

    /** Nothing where the days are no whole months apart, or not both are told. */
    static Optional<BigDecimal> months(Passage passage) {
        Optional<LocalDate> from = day(passage, day -> day.comesAfter(FROM_BEFORE) || day.isFollowedBy(FROM_AFTER));
        Optional<LocalDate> until = day(
                passage,
                day -> (day.comesAfter(UNTIL_BEFORE) || day.isFollowedBy(UNTIL_AFTER))
                        && !day.isFollowedBy(FROM_AFTER));
        return from.flatMap(first -> until.filter(first::isBefore).flatMap(last -> whole(first, last)));
    }

    /** The last day is worked: from the first of one month to the last of another. */
    private static Optional<BigDecimal> whole(LocalDate first, LocalDate last) {
        LocalDate end = last.plusDays(1);
        long months = ChronoUnit.MONTHS.between(first, end);
        boolean isWhole =
                first.plusMonths(months).equals(end) || first.plusMonths(months).equals(last);
        return isWhole ? Optional.of(BigDecimal.valueOf(months)) : Optional.empty();
    }

    private static Optional<LocalDate> day(Passage passage, Predicate<Mention<SaidDay>> told) {
        return Passage.agreed(
                passage.days().stream().filter(told).map(day -> day.value().nearest()));
    }
}
