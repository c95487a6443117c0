package org.niangjia.understanding.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.fact.overtime.KindOfOvertime;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;

/** The kind of day that was worked on, from words that say little else: 周末, 国庆, 10月1号, on weekdays. */
final class KindOfDay {

    private static final String HOLIDAY = "holiday";

    private static final List<Map.Entry<String, Phrasing>> KINDS = List.of(
            Map.entry(
                    HOLIDAY,
                    Phrasing.of(
                            "法定|节假日|国庆|十一(?!点|个|月|天|号|岁|年|小时|万|块|周|日)|春节|过年|元旦|五一|清明|端午|中秋|劳动节|大年|除夕|初[一二三]|holiday|national day|labou?r day|new year's day")),
            Map.entry("rest_day", Phrasing.of("周末|周[六日]|星期[六日天]|礼拜[六日天]|双休|休息日|休息天|weekend|saturday|sunday|rest day")),
            Map.entry("weekday", Phrasing.of("平时|平日|平常|工作日|上班日|周[一二三四五]|晚上|下班后?|weekday|working day|evening")));

    /** The days between two that are said are other days than these. */
    private static final Phrasing UP_TO = Phrasing.of("[到至~-]");

    /** Characters of words that say little else than a kind of day. */
    private static final int MOST_HAN = 14;

    private static final int MOST_LATIN = 24;

    private KindOfDay() {}

    /** Its name as a value of {@link org.niangjia.question.Fact#OVERTIME_ON}. */
    static Optional<String> of(Passage passage) {
        String text = passage.text();
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        if (text.length() > (han ? MOST_HAN : MOST_LATIN)) {
            return Optional.empty();
        }
        Stream<String> named =
                KINDS.stream().filter(kind -> passage.says(kind.getValue())).map(Map.Entry::getKey);
        return Passage.agreed(
                Stream.concat(named, isHolidayByDate(passage.days()) ? Stream.of(HOLIDAY) : Stream.empty()));
    }

    private static boolean isHolidayByDate(List<Mention<SaidDay>> days) {
        return !days.isEmpty()
                && days.stream()
                        .allMatch(day -> !day.isFollowedBy(UP_TO)
                                && KindOfOvertime.isPublicHoliday(day.value().past()));
    }
}
