package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;

/** On which kind of day overtime was worked: by its name, its date, or what is said of it. */
public final class KindOfOvertime {

    private static final String OVERTIME =
            "(?:加(?:了|过|的)?[^，。,.;；]{0,6}班|加点|加(?:了|过)(?:\\d|[一二两三四五六七八九十]){1,2}个?半?(?:点|小时|钟头))";

    private static final String DAY_GAP = "[^，。,.;；不没拒]{0,10}?";

    static final String HOLIDAY_NAMES =
            "法定(?:节假日|假日|节日|假期|节)|国庆节?|春节|大年(?:初一|初二|初三|三十)|年三十|年初[一二三]|除夕|元旦|清明节?|五一(?:劳动)?节?|劳动节|端午节?|中秋节?|十一(?!点|个|月|天|号|岁|年|小时|万|块|周|日)";

    private static final Phrasing HOLIDAY = Phrasing.of(
            "(?:" + HOLIDAY_NAMES
                    + ")(?!(?:前|后|调休|放假|补班|长假|黄金周|七天|7天|假期第|第|的?[4-8四五六七八][号日]))(?:(?:当天|那天|当日)[^，。,.;；不没拒]{0,18}?|"
                    + "[，,]?" + DAY_GAP + ")(?:"
                    + OVERTIME
                    + "|上(?:了|过)?[^，。,.;；]{0,4}班|值(?:了|过)?[^，。,.;；]{0,4}班|顶班|各?顶(?=了?[\\d一二两三四五六七八九十半])|站了|忙了|出勤|在岗|到岗|干活|干了|工作)"
                    + "|(?:" + HOLIDAY_NAMES
                    + ")(?!前|后|调休)[^，。,.;；不没拒]{0,16}没(?:让|给|能)?(?:[我俺咱]们?)?(?:歇|休(?!年|婚|产|病)|放假)"
                    + "|" + OVERTIME + "[^，。,.;；]{0,4}(?:" + HOLIDAY_NAMES + ")"
                    + "|\\b(?:public holidays?|statutory holidays?|national day|spring festival|labou?r day|new year's day|dragon boat festival|mid-autumn festival|lunar new year's (?:day|eve))\\b");

    static final Phrasing REST_DAY = Phrasing.of(
            "(?<![到至])" + "(?:周末|周六|周日|周天|星期[六日天]|礼拜[六日天]|休息日|双休日)(?!前|到周|至)"
                    + "(?:" + DAY_GAP + OVERTIME + "|[要也还去来都得]{0,3}(?:上(?:了|过)?[^，。,.;；]{0,4}班|值(?:了|过)?班))"
                    + "|" + OVERTIME + "[^，。,.;；]{0,4}(?:周末|周六|周日|休息日|双休日)"
                    + "|(?:周末|(?:周|星期|礼拜)[六日天]|休息日)[^，。,.;；不没拒]{0,4}(?:被|让|叫|喊|拉)[^，。,.;；不没拒]{0,6}(?:上班|干了?|做了?|值了?班?)"
                    + "|(?:周末|(?:周|星期|礼拜)[六日天]|休息日)[^，。,.;；不没拒]{0,6}(?:[干上做忙值顶]了)(?=[,，]?(?:整整|一共|总共|加起来|拢共|足足|满)*(?:\\d|[一二两三四五六七八九十]){1,3}个?半?(?:小时|钟头|个钟|整?天)(?![^。;；]{0,12}(?<!没|没有|不|未)(?:给(?:了)?补休|补休了|调休了)))"
                    + "|(?:周|星期|礼拜)[一二三四五六日天][^，。,.;；]{0,6}(?:是|轮到?|该)[^，。,.;；不没]{0,6}(?:休息|休)"
                    + "|\\b(?:saturday|sunday)s? (?:is|was|are) (?:my|our) (?:rest days?|days? off)\\b"
                    + "|\\b(?:on|at|during|over|every|each|last|this|that) (?:the |a |my |last |past )?(?:weekends?|saturdays?|sundays?|rest days?)\\b|\\b(?:weekend|saturday|sunday) (?:overtime|work)");

    private static final Phrasing WEEKDAY = Phrasing.of(
            "(?:平时|平常|平日|工作日|下班后|下了班|(?<!周末|周六|周日|休息日|假日)晚上|夜里|(?:周|星期|礼拜)[一二三四五](?![到至]))" + DAY_GAP + OVERTIME
                    + "|(?:平时|平常|平日|工作日|下班后|下了班|(?:周|星期|礼拜)[一二三四五](?![到至]))(?:的|里|晚上|夜里|下班后?|下了班|都|也|还|再|每天|每晚|老)*多(?:干|上|做|待|留|忙)(?=[了过个几两俩半一二三四五\\d])"
                    + "|" + OVERTIME
                    + "[^，。,.;；]{0,2}(?:平时|工作日)|\\bovertime (?:[a-z0-9]+ ){0,6}(?:weekdays?|workdays?|a working day|in the evenings?)\\b|\\bweekday overtime\\b|\\b(?:all (?:of (?:it|them) )?|only |just )on (?:working days|weekdays|workdays|weeknights)\\b");

    private static final Phrasing WORKED =
            Phrasing.of("\\b(?:overtime|work(?:ed|ing)?|extra (?:hours|shifts?)|stay(?:ed|ing)? (?:late|behind))\\b");

    private static final Phrasing LATIN = Phrasing.of("[a-z]");

    private static final Phrasing HAN = Phrasing.of("\\p{IsHan}");

    private static final Phrasing NOBODY_WORKED = Phrasing.of("(?:没|没有|不|不用|从不|从没|拒绝|从来没有?|从未)(?:有)?加过?班");

    private static final Phrasing ON_A_DAY = Phrasing.of(
            "[^，。,.;；不没回返开\\d]{0,6}(?:加(?:了|过)?[^，。,.;；]{0,4}班|上班|上了[^，。,.;；]{0,4}班|[当值顶]了?班|在岗|出勤|干了?(?:一?整天|活)|没(?:让|给)?(?:我|俺|们)*[休歇])");

    /** Public holidays with a day of their own in the solar calendar, as they have been since 2025. */
    private static final Set<MonthDay> SOLAR_HOLIDAYS = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.MAY, 2),
            MonthDay.of(Month.OCTOBER, 1),
            MonthDay.of(Month.OCTOBER, 2),
            MonthDay.of(Month.OCTOBER, 3));

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

    /** How many days off a name stands for at most that are public holidays by law; more are moved rest days. */
    private static final Map<Phrasing, Integer> DAYS_BY_LAW = Map.of(
            Phrasing.of("国庆|十一"), 3,
            Phrasing.of("春节"), 4,
            Phrasing.of("五一|劳动节"), 2,
            Phrasing.of("元旦|清明|端午|中秋"), 1);

    private static final int LAST_DAY_OFF = 8;

    /** New Year's Eve is a holiday by law since 2025. */
    static final Phrasing BEFORE_ITS_LAW =
            Phrasing.of("(?:20(?:[01]\\d|2[0-4])|(?<!\\d)2[0-4])年[^，。,.]{0,6}(?:除夕|年三十)|前年[^，。,.]{0,4}(?:除夕|年三十)");

    /** Irregular hours, where they are not denied: none of the three rates holds for them (Provisions on Wage Payment, article 13). */
    private static final Phrasing IRREGULAR_HOURS = Phrasing.of(
            "(?<!不是|不算|没有?|没批|未经?|算不算|是不是)不定时(?:的)?(?:工时|工作|制|工|岗|上班)(?![^。;；]{0,12}(?:没[^，。,.;；]{0,6}批|未[^，。,.;；]{0,6}批|不是|不算|过期))|\\b(?:irregular|flexible|non-fixed|unfixed)[- ](?:working )?hours? (?:system|scheme|regime|contract)\\b");

    /** 综合工时: a rest day alone is no overtime, a public holiday is. */
    private static final Phrasing COMPREHENSIVE_HOURS = Phrasing.of("(?<!不是|不算|没有?|没批|未经?)综合(?:计算)?工时");

    /** 周六本来是调休上班日: a working day in exchange for another. */
    private static final Phrasing WORKING_DAY_IN_EXCHANGE =
            Phrasing.of("(?:调休|补班|调班)(?:的)?(?:上班|工作)(?:日|(?=[，,。；;]|$))|(?:是|要|得|轮到)(?:补班|调班)");

    private static final Phrasing A_HOLIDAY = Phrasing.of(HOLIDAY_NAMES);

    private KindOfOvertime() {}

    /** Whether none of the three rates holds for the hours that are told, or which of them cannot be said from the day alone. */
    static boolean hasNoRates(String words) {
        return IRREGULAR_HOURS.isIn(words)
                || WORKING_DAY_IN_EXCHANGE.isIn(words)
                || (COMPREHENSIVE_HOURS.isIn(words) && !A_HOLIDAY.isIn(words));
    }

    /** Empty if none is said, or more than one. */
    static Optional<String> in(Passage passage, Optional<BigDecimal> days) {
        if (passage.says(NOBODY_WORKED)) {
            return Optional.empty();
        }
        boolean english = passage.says(LATIN) && !passage.says(HAN);
        if (english && !passage.says(WORKED)) {
            return Optional.empty();
        }
        Set<String> kinds = new LinkedHashSet<>();
        boolean several =
                days.filter(many -> many.compareTo(BigDecimal.ONE) > 0).isPresent()
                        && OvertimeHours.kindsIn(passage.text())
                                .containsAll(List.of(OvertimeHours.HOLIDAY, OvertimeHours.REST_DAY));
        if (several
                || passage.says(BEFORE_ITS_LAW)
                || (OvertimeDays.areMoreThanHolidays(passage, days) && !isOneRestDay(passage, days))) {
            return Optional.empty();
        }
        if (isHoliday(passage, days) || OvertimeDays.areHolidaysNamed(passage)) {
            kinds.add("holiday");
        }
        if (passage.says(REST_DAY)) {
            kinds.add("rest_day");
        }
        if (passage.says(WEEKDAY)) {
            kinds.add("weekday");
        }
        return Passage.agreed(kinds.stream());
    }

    /** 10月4号星期天加班: she says herself which of the two it is. */
    private static boolean isOneRestDay(Passage passage, Optional<BigDecimal> days) {
        return passage.says(REST_DAY)
                && passage.days().size() == 1
                && NamedHolidays.in(passage.text()).stream()
                        .allMatch(named -> named.days().isEmpty())
                && days.filter(many -> many.compareTo(BigDecimal.ONE) > 0).isEmpty();
    }

    private static boolean isHoliday(Passage passage, Optional<BigDecimal> days) {
        List<Mention<SaidDay>> workedOn = passage.days().stream()
                .filter(day -> day.isFollowedBy(ON_A_DAY))
                .toList();
        if (!workedOn.isEmpty()) {
            return workedOn.stream().allMatch(day -> isPublicHoliday(day.value().past()));
        }
        if (passage.days().stream().anyMatch(day -> isDayOffOnly(day.value().past()))) {
            return false;
        }
        Matcher holiday = HOLIDAY.matcher(passage.text());
        if (!holiday.find()) {
            return false;
        }
        return DAYS_BY_LAW.entrySet().stream()
                .filter(named -> named.getKey().isIn(holiday.group()))
                .noneMatch(named -> days.filter(d -> d.compareTo(BigDecimal.valueOf(named.getValue())) > 0)
                        .isPresent());
    }

    /** The later days of the two long holidays are moved rest days. */
    private static boolean isDayOffOnly(LocalDate day) {
        return (day.getMonth() == Month.OCTOBER || day.getMonth() == Month.MAY)
                && day.getDayOfMonth() <= LAST_DAY_OFF
                && !isPublicHoliday(day);
    }

    /** By the solar calendar; before 2025 other days were. */
    public static boolean isPublicHoliday(LocalDate day) {
        return !day.isBefore(SINCE) && SOLAR_HOLIDAYS.contains(MonthDay.from(day));
    }
}
