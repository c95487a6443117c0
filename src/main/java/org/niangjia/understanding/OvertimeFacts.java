package org.niangjia.understanding;

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
import java.util.regex.Pattern;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

/** Overtime: hours, whole days, and on which kind of day. */
final class OvertimeFacts implements FactReader {

    private static final String GAP = "[^，。,.;；\\d]";

    private static final Pattern AFTER_OVERTIME = Pattern.compile(
            "(?<!没|没有|不|不用|拒绝|未)加(?:了|过)?(?:班(?!费)" + GAP + "{0,6})?$|(?<!费)(?:加班费?)?超时" + GAP + "{0,3}$"
                    + "|\\b(?:worked|work|did|do|had|have) overtime(?: [a-z]+){0,6}? (?:for )?$|\\bovertime(?: work)?(?: of| for|:|,)? $|\\bovertime on [a-z ]+[, ]+(?:for )?$");
    private static final Pattern HOURS_BEFORE = Pattern.compile(
            "的?(?:周末|平时|晚上)?加班| (?:of (?:\\w+ )?overtime|overtime|extra|on (?:a |the |my |last )?(?:public holiday|statutory holiday|national day|labou?r day|new year|spring festival|saturday|sunday|rest day|day off|weekend))");
    private static final Pattern DAYS_BEFORE = Pattern.compile(
            "的?加班| (?:of (?:\\w+ )?overtime|overtime)| on (?:a |the )?(?:public holiday|statutory holiday|national day|labou?r day|new year|spring festival|rest day|saturday|sunday|weekend)");
    private static final Pattern AT_WORK =
            Pattern.compile("(?:加了?班?|加班了?|(?:国庆|春节|五一|法定|假日|节假日|元旦|清明|端午|中秋)[^，。,.\\d]{0,6}上了?)(?:共|一共|了|总共)?$");

    private static final Pattern AT_WORK_ON_A_DAY_OFF = Pattern.compile(
            "(?:国庆|春节|五一|法定|假日|节假日|元旦|清明|端午|中秋|周末|周六|周日|周天|休息日)[^，。,.\\d]{0,6}(?:上了?|上班|干了?|工作了?|做了?)$");

    /** So much a day or a week, not in all. */
    private static final Pattern EACH_BEFORE = Pattern.compile(
            "(?:每天|每日|天天|一天|每周|每星期|一周|一个星期|每晚|每个?工作日|日均|every \\w+|each \\w+|a day|per day|daily|weekly)"
                    + "[^，。.\\d]{0,10}$");

    private static final Pattern EACH_AFTER = Pattern.compile(
            "[^，。,.\\d]{0,2}(?:/天|一天|每天|一周|每周)| (?:of overtime |overtime )?(?:a|per|each|every) (?:day|night|week)\\b|(?:的?加班)?(?:以上|是?封顶|是?上限)");
    /** What one hour of it pays. */
    private static final Pattern PRICE = Pattern.compile("(?:才|只|就|给|多少|\\d|[一二两三四五六七八九十]+块)");

    private static final Pattern DENIED = Pattern.compile(
            "(?:没|没有|不|不用|未|拒绝|不想|别)加(?:过|了)?班?[^，。,.]{0,4}$|\\b(?:no|not|never|n't|without|refused?)\\b[^,.;]{0,24}$");

    private static final String OVERTIME = "(?:加(?:了|过|的)?[^，。,.;；]{0,6}班|加点)";
    private static final String DAY_GAP = "[^，。,.;；不没拒]{0,10}?";
    private static final String HOLIDAY_NAMES =
            "法定(?:节假日|假日|节日|假期|节)|国庆节?|春节|大年(?:初一|初二|初三|三十)|年初[一二三]|除夕|元旦|清明节?|五一(?:劳动)?节?|劳动节|端午节?|中秋节?|十一(?!点|个|月|天|号|岁|年|小时|万|块|周|日)";

    private static final Pattern HOLIDAY = Pattern.compile(
            "(?:" + HOLIDAY_NAMES + ")(?!(?:前|后|调休|放假|补班|长假|黄金周|七天|7天|假期第|第))" + DAY_GAP + "(?:" + OVERTIME
                    + "|上(?:了|过)?[^，。,.;；]{0,4}班|干活|干了|工作)"
                    + "|" + OVERTIME + "[^，。,.;；]{0,4}(?:" + HOLIDAY_NAMES + ")"
                    + "|\\b(?:public holidays?|statutory holidays?|national day|spring festival|labou?r day|new year's day)\\b");
    private static final Pattern REST_DAY = Pattern.compile(
            "(?<![到至])" + "(?:周末|周六|周日|周天|星期[六日天]|礼拜[六日天]|休息日|双休日)(?!前|到周|至)"
                    + "(?:" + DAY_GAP + OVERTIME + "|[要也还去来都得]{0,3}上(?:了|过)?[^，。,.;；]{0,4}班)"
                    + "|" + OVERTIME + "[^，。,.;；]{0,4}(?:周末|周六|周日|休息日|双休日)"
                    + "|\\b(?:on|at|during|over|every|each) (?:the |a |my |last )?(?:weekends?|saturdays?|sundays?|rest days?)\\b|\\b(?:weekend|saturday|sunday) (?:overtime|work)");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:平时|平常|平日|工作日|下班后|下了班|(?<!周末|周六|周日|休息日|假日)晚上|夜里|周[一二三四五](?![到至])|星期[一二三四五](?![到至]))" + DAY_GAP + OVERTIME
                    + "|" + OVERTIME
                    + "[^，。,.;；]{0,2}(?:平时|工作日)|\\bovertime (?:[a-z0-9]+ ){0,6}(?:weekdays?|workdays?|a working day|in the evenings?)\\b|\\bweekday overtime\\b");
    private static final Pattern WORKED = Pattern.compile("\\b(?:overtime|work(?:ed|ing)?|extra hours)\\b");
    private static final Pattern LATIN = Pattern.compile("[a-z]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern NOBODY_WORKED = Pattern.compile("(?:没|没有|不|不用|从不|从没|拒绝|从来没有?|从未)(?:有)?加过?班");
    private static final Pattern ON_A_DAY =
            Pattern.compile("[^，。,.;；不没回返开\\d]{0,6}(?:加(?:了|过)?[^，。,.;；]{0,4}班|上班|上了[^，。,.;；]{0,4}班)");

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
    private static final Map<Pattern, Integer> DAYS_BY_LAW = Map.of(
            Pattern.compile("国庆|十一"), 3,
            Pattern.compile("春节"), 4,
            Pattern.compile("五一|劳动节"), 2,
            Pattern.compile("元旦|清明|端午|中秋"), 1);

    private static final Pattern AT_ALL =
            Pattern.compile("加(?:了|过|的|几|一|两|个|[^，。,.]{0,8})?班|加点|上(?:了|过)?[^，。,.]{0,4}班|overtime|work|extra hours");

    private static final Pattern NEW_YEAR = Pattern.compile("元旦(?:那天|当天|当日|这天|节)?(?!前|后|假期|调休|放假)");

    private static final Pattern AT_A_JOB = Pattern.compile("(?:顶|值|站|干|上|做|忙|守|看|收银|工作|加)(?:了|着|过)|\\bworked\\b");
    private static final Pattern AT_A_JOB_FOR = Pattern.compile(
            "(?:顶|值|站|干|上|做|忙|守|看|收银|工作|加)(?:了|着|过)(?:一共|整整|足足|共|满|班|岗|柜台|活|店|收银|整|[，, ])*$|\\bworked (?:for |exactly |a full )*$");

    private static final int LAST_DAY_OFF = 8;

    @Override
    public Facts read(Passage passage, Facts known) {
        Optional<Facts> byDay = OvertimeHours.read(passage, known, day -> isPublicHoliday(day.past()));
        if (byDay.isPresent()) {
            return byDay.get();
        }
        if (!passage.says(AT_ALL)) {
            return onAHoliday(passage, known);
        }
        Optional<BigDecimal> days = amount(passage, Span.Unit.DAY, DAYS_BEFORE);
        return known.withIf(Fact.OVERTIME_HOURS, amount(passage, Span.Unit.HOUR, HOURS_BEFORE))
                .withIf(Fact.OVERTIME_DAYS, days)
                .withIf(Fact.OVERTIME_ON, kindOfDay(passage, days));
    }

    /** 10月2号我顶了8个小时: by the calendar, where overtime is not named. */
    private static Facts onAHoliday(Passage passage, Facts known) {
        boolean named = !passage.days().isEmpty() || passage.says(NEW_YEAR);
        boolean worked = named
                && passage.says(AT_A_JOB)
                && passage.days().stream()
                        .allMatch(day -> isPublicHoliday(day.value().past()));
        if (!worked) {
            return known;
        }
        Optional<BigDecimal> hours = Passage.agreed(passage.spans().stream()
                .filter(span -> span.comesAfter(AT_A_JOB_FOR) && !span.value().more())
                .filter(span -> !span.comesAfter(EACH_BEFORE) && !span.isFollowedBy(EACH_AFTER))
                .flatMap(span -> span.value().in(Span.Unit.HOUR).stream()));
        return hours.isEmpty()
                ? known
                : known.withIf(Fact.OVERTIME_HOURS, hours).withIf(Fact.OVERTIME_ON, Optional.of("holiday"));
    }

    private static Optional<BigDecimal> amount(Passage passage, Span.Unit unit, Pattern before) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> span.comesAfter(AFTER_OVERTIME)
                        || span.isFollowedBy(before)
                        || span.comesAfter(AT_WORK_ON_A_DAY_OFF)
                        || (unit == Span.Unit.DAY && span.comesAfter(AT_WORK)))
                .filter(span ->
                        !span.comesAfter(EACH_BEFORE) && !span.isFollowedBy(EACH_AFTER) && !span.comesAfter(DENIED))
                .filter(span -> !span.value().more()
                        && !(span.value().unit() == Span.Unit.HOUR
                                && span.value().amount().compareTo(BigDecimal.ONE) == 0
                                && span.isFollowedBy(PRICE)))
                .flatMap(span -> span.value().in(unit).stream()));
    }

    private static Optional<String> kindOfDay(Passage passage, Optional<BigDecimal> days) {
        if (passage.says(NOBODY_WORKED)) {
            return Optional.empty();
        }
        boolean english = passage.says(LATIN) && !passage.says(HAN);
        if (english && !passage.says(WORKED)) {
            return Optional.empty();
        }
        Set<String> kinds = new LinkedHashSet<>();
        if (isHoliday(passage, days)) {
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
                .filter(named -> named.getKey().matcher(holiday.group()).find())
                .noneMatch(named -> days.filter(d -> d.compareTo(BigDecimal.valueOf(named.getValue())) > 0)
                        .isPresent());
    }

    /** The later days of the two long holidays are moved rest days. */
    private static boolean isDayOffOnly(LocalDate day) {
        return (day.getMonth() == Month.OCTOBER || day.getMonth() == Month.MAY)
                && day.getDayOfMonth() <= LAST_DAY_OFF
                && !isPublicHoliday(day);
    }

    private static boolean isPublicHoliday(LocalDate day) {
        return !day.isBefore(SINCE) && SOLAR_HOLIDAYS.contains(MonthDay.from(day));
    }
}
