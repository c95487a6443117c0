package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** Time off that was given for work on a rest day, which then pays nothing more (Labour Law, article 44): 下周给我补休一天. */
public final class TimeOffInReturn {

    private static final String TIME_OFF = "(?:补休|调休|倒休|换休)";
    private static final String SO_LONG = "(?:\\d{1,2}|[一二两三四五六七八九十半]{1,2})个?半?(?:天|小时|钟头)";

    /** Denied, due or only promised. */
    private static final String NOT_GIVEN =
            "(?<!没|不|未|没有|没能|没空|没时间|不肯|不让|没安排|没法|不能|不会|该|应|应当|应该|要求|想|会|能|可以|可|要|再|说|答应|承诺|是)";

    private static final Phrasing GIVEN = Phrasing.of(
            NOT_GIVEN + "给(?:了|过)?(?:我们?|俺们?)?(?:安排了?)?(?:" + SO_LONG + ")?的?"
                    + TIME_OFF + "(?!吗|么|没|费|话|还是|或)|" + NOT_GIVEN.replace(")", "|给|没给|不给|没给我|没让|安排|有)") + TIME_OFF
                    + "(?:了|过)?" + SO_LONG
                    + "|(?<=[，,。；;也又])" + SO_LONG + "(?:是)?" + TIME_OFF + "|"
                    + NOT_GIVEN.replace(")", "|给|没给|不给|没给我|没让|安排|有)")
                    + TIME_OFF + "(?:了|过)(?!吗|么|没)"
                    + "|(?<!not |n't |never |no )\\b(?:got|had|given|gave me|took)\\b(?! no)[^,.;]{0,20}(?:\\btime off|day off|(?:day|time) (?:back|in lieu))\\b");

    /** 说给补休，一直没给 */
    private static final Phrasing NEVER_CAME =
            Phrasing.of(TIME_OFF + "[^。;；]{0,8}(?:没|不)(?:给|兑现|安排|批|休|认)|(?:没|不)(?:给|让|安排|肯)[^。;；]{0,4}" + TIME_OFF);

    private static final Phrasing LONG_BEFORE = Phrasing.of(TIME_OFF + "(?:了|过)?$");
    private static final Phrasing LONG_AFTER = Phrasing.of("的?(?:是)?" + TIME_OFF);

    private TimeOffInReturn() {}

    /** Whether these words tell that it was given. */
    static boolean isGiven(String words) {
        return GIVEN.isIn(words) && !NEVER_CAME.isIn(words);
    }

    /** Whether it was given in the sentence of these hours or days, so that they are not what is to be paid. */
    public static boolean isGivenFor(Mention<?> time) {
        return isGiven(time.before() + ' ' + time.after());
    }

    /** Whether it was given, and all the days that are named are rest days. */
    public static boolean isGiven(Passage passage, List<String> kinds) {
        return kinds.stream().distinct().toList().equals(List.of(OvertimeHours.REST_DAY)) && isGiven(passage.text());
    }

    /** The case without the time of rest days for which time off was given; all of it where its length is not told. */
    static Facts without(Passage passage, Facts found) {
        boolean ofRestDays = found.get(Fact.OVERTIME_ON).equals(Optional.of(OvertimeHours.REST_DAY));
        if (!ofRestDays || !isGiven(passage.text())) {
            return found;
        }
        BigDecimal given = passage.spans().stream()
                .filter(span -> span.comesAfter(LONG_BEFORE) || span.isFollowedBy(LONG_AFTER))
                .map(TimeOffInReturn::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Facts left = less(found, Fact.OVERTIME_HOURS, given);
        left = less(left, Fact.OVERTIME_DAYS, Span.plain(given.divide(OvertimeDays.HOURS_OF_A_DAY)));
        return left.knowsAny(List.of(Fact.OVERTIME_HOURS, Fact.OVERTIME_DAYS)) ? left : left.without(Fact.OVERTIME_ON);
    }

    private static Facts less(Facts found, Fact<BigDecimal> fact, BigDecimal given) {
        Optional<BigDecimal> left = found.get(fact)
                .filter(all -> given.signum() > 0)
                .map(all -> Span.plain(all.subtract(given)))
                .filter(rest -> rest.signum() > 0);
        return found.without(fact).withIf(fact, left);
    }

    private static BigDecimal hours(Mention<Span> span) {
        return span.value()
                .in(Span.Unit.HOUR)
                .or(() -> span.value().in(Span.Unit.DAY).map(OvertimeDays.HOURS_OF_A_DAY::multiply))
                .orElse(BigDecimal.ZERO);
    }
}
