package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Days of several holidays, each with how many: 元旦1天春节3天. No more of each than the law has. */
final class HolidaysCounted {

    private static final Phrasing COUNTED =
            Phrasing.of("(元旦|春节|清明|五一|劳动节|端午|中秋|国庆)节?(?:加班|上班|上了|加了|值班|干了)?(\\d|[一二两三四五六七])天(?!没|半)");

    private static final Phrasing AT_WORK = Phrasing.of("加班|加了|上班|上了|值班|在岗|干了|没休|没歇");

    /** Of one day unless they stand here; New Year's eve is one beside those of the new year. */
    private static final Map<String, Integer> BY_LAW = Map.of(
            "春节",
            NamedHolidays.LAST_OF_NEW_YEAR + 1,
            "国庆",
            NamedHolidays.LAST_OF_OCTOBER,
            "五一",
            NamedHolidays.LAST_OF_MAY,
            "劳动节",
            NamedHolidays.LAST_OF_MAY);

    private HolidaysCounted() {}

    static Facts read(Passage passage, Facts known) {
        List<MatchResult> counted = COUNTED.matcher(passage.text()).results().toList();
        boolean plain = counted.stream().map(found -> found.group(1)).distinct().count() > 1
                && counted.stream().allMatch(HolidaysCounted::isByLaw)
                && passage.says(AT_WORK);
        return plain
                ? known.withIf(
                                Fact.OVERTIME_DAYS,
                                Optional.of(Span.plain(counted.stream()
                                        .map(HolidaysCounted::days)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))))
                        .withIf(Fact.OVERTIME_ON, Optional.of(OvertimeHours.HOLIDAY))
                : known;
    }

    private static boolean isByLaw(MatchResult found) {
        return days(found).compareTo(BigDecimal.valueOf(BY_LAW.getOrDefault(found.group(1), 1))) <= 0;
    }

    private static BigDecimal days(MatchResult found) {
        return Numbers.value(found.group(2)).orElse(BigDecimal.TEN);
    }
}
