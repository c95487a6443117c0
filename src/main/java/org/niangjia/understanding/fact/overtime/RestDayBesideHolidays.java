package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * A rest day that is named beside public holidays, all of them at work: 国庆1、2、3号加上4号礼拜天, 2 and 3 October and the Sunday after. They pay
 * two rates, so they are told by the hours of each kind, a day having those of the law.
 */
final class RestDayBesideHolidays {

    private static final Phrasing BESIDE = Phrasing.of(
            "(?:那?[几一两二三]?天|[天日])?(?:[、,，和跟与及]|还有|外加|(?:再)?(?:加|连|带|算)上)+(?:\\d{1,2}[号日]|[四五六七八][号日]|初[四五六七八])?[，,（(]?"
                    + "(?:是|那个|接着的?|后面的?|后头的?|紧跟着的?|那)*(?:周|星期|礼拜)[六日天](?:那[天日]|当[天日])?[)）]?(?![到至六日天])"
                    + "|(?: off)?,? (?:and|plus|as well as) (?:also )?(?:on )?(?:(?:the )?(?:following |next )?(?:saturday|sunday)(?: after(?: (?:it|them|that))?)?(?:,? (?:the )?[4-8](?:th)?(?: of october)?)?"
                    + "|(?:the )?[4-8](?:th)?,? ?(?:which was |\\()?a (?:saturday|sunday|rest day)\\)?)\\b(?! to\\b)");

    /** 10月2号、3号和4号星期天: the last of the days that are listed. */
    private static final Phrasing LAST_LISTED = Phrasing.of(
            "[，,（(]?(?:那天|当天|那个|这个|那)?(?:正好|刚好|也)?是?(?:个)?(?:周|星期|礼拜)[六日天][)）]?(?![到至六日天])|(?: this year| last year| 20\\d\\d)?,? ?(?:\\(|which (?:is|was) |\\(?(?:and )?(?:the )?(?:last|[3-8](?:rd|th))(?: of (?:them|these))?(?: is| was| being| fell on)? )?(?:a (?:saturday|sunday|rest day)|my (?:rest day|day off))\\b");

    private static final Phrasing TIME_OFF = Phrasing.of(
            "(?<!没|没给|没有|没安排|不|不给|没给我|也没|未)(?:补休|调休|换休|倒休)(?:了|过)|(?<!没|不|未|没有|不肯|不让)给(?:了|我)?补(?:了)?休|补班|调班|(?:[4-8四五六七八]号|(?:周|星期|礼拜)[六日天])[^，。,.;；没不]{0,3}(?:休息|休了|歇|没上|没去|放假|没来)"
                    + "|\\b(?:got|had|given|gave me|took)\\b[^,.;]{0,20}\\b(?:time off|day off)\\b");

    private static final Phrasing EACH_OF_THEM =
            Phrasing.of("(?:都|全|每天|天天|各)[^，。,.;；没不]{0,4}(?:\\d|[一二两三四五六七八九十]){1,3}个?半?(?:小时|钟头|钟)");

    private static final Phrasing A_REST_DAY_OF_HERS = Phrasing.of(
            "(?:[四五六七八4-8]|(?:五一|劳动节)[^。]*[三3])[号日](?:那天)?(?:本来|原本|原来|按理|该|应该|是|就|正好)*(?:(?:周|星期|礼拜)[六日天])?(?:本来|原本|原来|按理|该|应该|是)*(?:排|轮|该|轮到)*(?:我|我的)?(?:轮|倒)?(?:休(?:息)?|歇)");

    /** 1号2号3号都上了，3号是礼拜天: said of the last of them afterwards. */
    private static final Phrasing LAST_SAID_LATER = Phrasing.of(
            "^[^。;；]{0,14}[，,]([3-8三四五六七八])[号日](?:那天)?(?:正好|刚好|就|还|又)*(?:是(?:个)?)?(?:周|星期|礼拜)[六日天](?![到至])");

    private RestDayBesideHolidays() {}

    /** Whether a rest day follows the holidays, so that not all the days named are of one kind. */
    static boolean follows(List<NamedHolidays> listed) {
        return listed.stream().anyMatch(RestDayBesideHolidays::isBeside);
    }

    private static boolean isBeside(NamedHolidays holidays) {
        return holidays.off()
                ? holidays.beside() == 1
                        && (holidays.words().isFollowedBy(LAST_LISTED)
                                || holidays.words().isFollowedBy(LAST_SAID_LATER))
                : holidays.words().isFollowedBy(BESIDE);
    }

    /**
     * The hours of both kinds of day, where nothing else is named and the days add up to as many as she says.
     *
     * @param holidays the public holidays at work, each once
     * @param hoursOfADay those of a day by law
     */
    static Optional<Facts> read(
            Passage passage, Facts known, List<NamedHolidays> listed, Set<String> holidays, BigDecimal hoursOfADay) {
        long restDays = OvertimeHours.kindsIn(passage.text()).stream()
                .filter(OvertimeHours.REST_DAY::equals)
                .count();
        boolean other = OvertimeHours.kindsIn(passage.text()).contains(OvertimeHours.WEEKDAY);
        boolean plain = follows(listed)
                && listed.size() == 1
                && restDays == 1
                && !other
                && !holidays.isEmpty()
                && known.knowsAny(List.of(Fact.DAILY_WAGE, Fact.MONTHLY_WAGE))
                && !passage.says(TIME_OFF)
                && OvertimeDays.agree(passage, holidays.size() + 1);
        return plain ? Optional.of(ofBothKinds(known, hoursOfADay, holidays.size())) : Optional.empty();
    }

    /**
     * 五一1号2号3号都站了8小时，3号本来排我休: the last of the days listed is a rest day of hers.
     *
     * @param hours that are told; the same of all days
     */
    static Optional<Facts> lastListed(
            Passage passage, Facts known, List<NamedHolidays> listed, List<BigDecimal> hours) {
        boolean plain = listed.size() == 1
                && listed.get(0).beside() == 1
                && !listed.get(0).days().isEmpty()
                && OvertimeDays.isAtWork(listed.get(0))
                && hours.size() == 1
                && passage.says(EACH_OF_THEM)
                && passage.says(A_REST_DAY_OF_HERS)
                && !TimeOffInReturn.isGiven(passage.text());
        return plain
                ? Optional.of(
                        ofBothKinds(known, hours.get(0), listed.get(0).days().size()))
                : Optional.empty();
    }

    /** Whether the hours are told of each of several days: 都站了8小时. */
    static boolean areOfEach(Passage passage) {
        return passage.says(EACH_OF_THEM);
    }

    /** The same hours on so many public holidays and on one rest day. */
    static Facts ofBothKinds(Facts known, BigDecimal hours, int holidays) {
        return known.with(Fact.HOLIDAY_HOURS, Span.plain(hours.multiply(BigDecimal.valueOf(holidays))))
                .with(Fact.REST_DAY_HOURS, hours);
    }
}
