package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Hours after work on working days beside whole days on a day off: 平常晚上加了6个钟头，还有个礼拜六来了一整天. They pay two rates, so they are told by the hours
 * of each kind, a day having those of the law.
 */
final class WholeDayBesideHours {

    private static final Phrasing AT_WORK = Phrasing.of(
            "(?:[来上干加做顶值忙站]|加班|上班|出勤|到岗)(?:了|过|满|够|整整|足足|班|的|工|是|也|又|一共|共)*$"
                    + "|\\b(?:worked|work|did|came in|was in|put in)(?: for| a| the| on| one| whole| full)* $|\\bovertime\\b[^.;]{0,60}(?:,|\\band|\\bplus)(?: then| also)?(?: a| the)? $");

    /** One whole day at work, beside hours of other days: 五一当天上了一天班. */
    private static final Phrasing A_DAY_AT_WORK = Phrasing.of(
            "(?<=[上干加做顶值忙站守理卖收端洗炒搬装扫盯拣包缝踩焊磨][了过满])(?:一整天|整天|一天)(?=的?[班活货]|[，,。.;； ]|$)|(?<=\\b(?:worked|did) )(?:a|the|one) (?:full|whole) day\\b(?! off)");

    /** 国庆2号干了一整天，礼拜天又去了两天: whole days, told one after the other. */
    private static final Phrasing DAYS_AT_WORK = Phrasing.of(
            "(?<=[来去上干加做顶值忙站守理卖收端洗炒搬装扫盯拣包缝踩焊磨][了过满])(?:一整天|整天|一天|(?<n>[两二三四五]|[2-5])整?天)(?=的?(?:[班活货]|岗|柜台)|[也又]?没(?:给|有|安排)?(?:我)?[补调倒换]休|[，,。.;；、 ]|$)"
                    + "|(?<=[又再也还][顶值加上干站])(?:一整天|一天)(?=[，,。.;；、 （(]|$)"
                    + "|(?<=\\b(?:worked|did|and|plus) )(?:a|the|one|another) (?:full|whole) day\\b(?! off)");

    /** A day told as whole, without a number. */
    private static final Phrasing A_WHOLE_DAY = Phrasing.of(
            "(?<![一半二两三\\d])(?:整|全)天(?=都?(?:在|被叫去|去)?(?:加班|上班|干活|顶班|值班|来))|(?<=[来上干加做顶值忙站][了过满])整天|\\b(?:and|plus|worked|did) (?:also )?(?:a|the) (?:full|whole) day\\b(?! off)");

    private static final Span ONE_DAY = new Span(BigDecimal.ONE, Span.Unit.DAY, false, false);

    private static final Phrasing NOT_AT_WORK = Phrasing.of(
            "(?:没|没有|不|未|休|歇|补休|调休|换休|请|放)[^，。,.;；\\d]{0,6}$|\\b(?:not|n't|never|off|rest(?:ed)?|leave)\\b[^,.;\\d]{0,16}$");

    private static final Phrasing PRICE = Phrasing.of("(?:才|只|就|给|是|工资|多少|\\d|[一二两三四五六七八九十]+块)| ?(?:pays?|is|at)\\b");

    private static final Phrasing TIME_OFF = Phrasing.of(
            "(?<!没|没给|没有|没安排|不|不给|没给我|也没|未|也没给|没让|不让)(?:补休|调休|换休|倒休)(?:了|过)|(?<!没|不|未|没有|不肯|不让|没空|没法|不能|不会|没时间|该|应|要求|想|会|能|可以|再)(?:给了(?:我|我们)?补休|给(?:我|我们)?补(?:休了|了休|休的(?!话|吗)))"
                    + "|(?<!not |n't |never |no )\\b(?:got|had|given|gave me|took)\\b(?! no)[^,.;]{0,20}\\b(?:time off|day off)\\b");

    private static final Phrasing EACH = Phrasing.of("每|各|分别|天天|\\b(?:each|every|per)\\b");

    /** 三个晚上每晚多干2小时: beside whole days these are hours of each time. */
    private static final Phrasing HOURS_EACH = Phrasing.of(
            "(?:每[个次回]?[天晚夜班]*|各|分别)[^，。,.;；\\d]{0,6}?(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})个?半?(?:小时|钟头|钟)"
                    + "|\\b\\d{1,2} (?:extra |more )?hours (?:of overtime )?(?:on )?(?:each|every)(?: \\w+)?|\\bhours each\\b");

    private WholeDayBesideHours() {}

    /**
     * The same, with a whole day at work as the hours of a day by law, where the hours of several other days are told: 三个晚上每晚两小时，周六又干了一整天.
     */
    static Passage inHours(Passage passage, Facts known, BigDecimal hoursOfADay) {
        boolean ofEachTime = passage.says(HOURS_EACH);
        boolean beside = (ofEachTime || OvertimeHours.areSeveral(passage))
                && !EACH.isIn(HOURS_EACH.matcher(passage.text()).replaceAll(" "));
        return beside && passage.says(A_DAY_AT_WORK) && !passage.says(TIME_OFF) && agrees(known, hoursOfADay)
                ? Passage.of(
                        A_DAY_AT_WORK.matcher(passage.text()).replaceAll(found -> inHours(found.group(), hoursOfADay)),
                        passage.today())
                : passage;
    }

    /** Whole days of several kinds, in hours of a day by law: what a day pays has to be told; hours beside them stay as they are. */
    static Passage daysInHours(Passage passage, Facts known, BigDecimal hoursOfADay) {
        boolean hours =
                passage.spans().stream().anyMatch(span -> span.value().unit() == Span.Unit.HOUR && !isPrice(span));
        String notOfHours = HOURS_EACH.matcher(passage.text()).replaceAll(" ");
        long days = DAYS_AT_WORK.matcher(passage.text()).results().count();
        boolean plain = known.get(Fact.DAILY_WAGE).isPresent()
                && (days > 1 || (days == 1 && hours && passage.says(HOURS_EACH)))
                && (!hours || agrees(known, hoursOfADay))
                && !EACH.isIn(notOfHours)
                && !passage.says(TIME_OFF);
        return plain
                ? Passage.of(
                        DAYS_AT_WORK
                                .matcher(passage.text())
                                .replaceAll(
                                        found -> inHours(found.group(), hoursOfADay.multiply(many(found.group(1))))),
                        passage.today())
                : passage;
    }

    private static BigDecimal many(@Nullable String days) {
        return Optional.ofNullable(days).flatMap(Numbers::value).orElse(BigDecimal.ONE);
    }

    private static String inHours(String day, BigDecimal hoursOfADay) {
        return hoursOfADay + (Character.isIdeographic(day.charAt(0)) ? "小时" : " hours");
    }

    /** Whether time off was given for a day at work. */
    static boolean isGivenBack(Passage passage) {
        return passage.says(TIME_OFF);
    }

    /** @param hoursOfADay those of a day by law */
    static Optional<Facts> read(Passage passage, Facts known, BigDecimal hoursOfADay) {
        List<Mention<Span>> hours = passage.spans().stream()
                .filter(span -> span.value().unit() == Span.Unit.HOUR && !isPrice(span))
                .toList();
        List<Mention<Span>> days = Stream.concat(
                        passage.spans().stream()
                                .filter(span -> span.value().unit() == Span.Unit.DAY
                                        && !isPrice(span)
                                        && span.comesAfter(AT_WORK)),
                        Mention.all(A_WHOLE_DAY, ONE_DAY, passage.text()))
                .toList();
        boolean plain = hours.size() == 1
                && days.size() == 1
                && isOnce(hours.get(0))
                && isOnce(days.get(0))
                && !passage.says(TIME_OFF)
                && agrees(known, hoursOfADay);
        return plain ? beside(passage, known, hours.get(0), days.get(0), hoursOfADay) : Optional.empty();
    }

    private static Optional<Facts> beside(
            Passage passage, Facts known, Mention<Span> hours, Mention<Span> days, BigDecimal hoursOfADay) {
        boolean hoursFirst = hours.from() < days.from();
        Mention<Span> one = hoursFirst ? hours : days;
        Mention<Span> other = hoursFirst ? days : hours;
        // In Chinese the day stands before how long she worked, in English behind it.
        List<String> before = kinds(passage, 0, one.from());
        List<String> between = kinds(passage, one.to(), other.from());
        List<String> first = before.isEmpty() ? between : before;
        List<String> second = before.isEmpty() || between.isEmpty()
                ? kinds(passage, other.to(), other.to() + other.after().length())
                : between;
        List<String> ofHours = hoursFirst ? first : second;
        List<String> ofDays = hoursFirst ? second : first;
        if (!ofHours.equals(List.of(OvertimeHours.WEEKDAY))
                || ofDays.size() != 1
                || ofDays.contains(OvertimeHours.WEEKDAY)) {
            return Optional.empty();
        }
        BigDecimal wholeDays = Span.plain(hoursOfADay.multiply(days.value().amount()));
        Fact<BigDecimal> ofTheDay = ofDays.contains(OvertimeHours.HOLIDAY) ? Fact.HOLIDAY_HOURS : Fact.REST_DAY_HOURS;
        return Optional.of(known.withIf(
                        Fact.WEEKDAY_HOURS, Optional.of(Span.plain(hours.value().amount())))
                .withIf(ofTheDay, Optional.of(wholeDays)));
    }

    /** 平常晚上 is one kind, named twice. */
    private static List<String> kinds(Passage passage, int from, int to) {
        return OvertimeHours.kindsIn(passage.text().substring(from, to)).stream()
                .distinct()
                .toList();
    }

    private static boolean isOnce(Mention<Span> span) {
        return !span.value().more()
                && !span.comesAfter(NOT_AT_WORK)
                && !EACH.isIn(span.before().replaceFirst("^.*[，,]", ""));
    }

    private static boolean isPrice(Mention<Span> span) {
        return span.value().amount().compareTo(BigDecimal.ONE) == 0
                && (span.isFollowedBy(PRICE) || ToldHours.isAfterItsPrice(span));
    }

    /** Where an hour and a day are paid by wages that do not fit the hours of the law, a day of hers has others. */
    private static boolean agrees(Facts known, BigDecimal hoursOfADay) {
        return known.get(Fact.HOURLY_WAGE)
                .flatMap(hour -> known.get(Fact.DAILY_WAGE)
                        .map(day -> hour.multiply(hoursOfADay).compareTo(day) == 0))
                .orElse(true);
    }
}
