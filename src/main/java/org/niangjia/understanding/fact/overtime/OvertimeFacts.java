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
import java.util.regex.Pattern;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;
import org.niangjia.understanding.passage.Span;

/** Overtime: hours, whole days, and on which kind of day. */
public final class OvertimeFacts implements FactReader {

    private static final String GAP = "[^，。,.;；\\d]";

    private static final Pattern AFTER_OVERTIME = Pattern.compile(
            "(?:平时|平常|平日|工作日|下班后|晚上)[^，。,.;；\\d没不]{0,4}多(?:干|上|做|待|留|忙)(?:了|过)?$|(?<!没|没有|不|不用|拒绝|未|不算|不含|去掉|除去|除掉|刨去|扣掉|不包括|不计)加(?:了|过)?(?:班(?!费)"
                    + GAP + "{0,6})?$|(?<!费)(?:加班费?)?超时" + GAP + "{0,3}$"
                    + "|\\b(?:worked|work|did|do|had|have) overtime(?: [a-z]+){0,6}? (?:for )?$|\\b(?:overtime(?: work)?|extra shift)(?: of| for|:|,)? $|\\bovertime on [a-z ]+[, ]+(?:for )?$|\\b(?:my|our|the|total) overtime(?: [a-z]+){0,4} (?:was|is|came to|comes to|totalled|adds up to) (?:about )?$"
                    + "|加班(?:时间|时长|工时)(?:一共|总共|合计|加起来|是|有|为)*$");
    private static final Pattern HOURS_BEFORE = Pattern.compile(
            "的?(?:周末|平时|晚上)?加班| (?:of (?:\\w+ )?overtime|overtime|extra|on (?:a |the |my |last )?(?:public holiday|statutory holiday|national day|labou?r day|new year|spring festival|saturday|sunday|rest day|day off|weekend))");
    private static final Pattern DAYS_BEFORE = Pattern.compile(
            "的?加班| (?:of (?:\\w+ )?overtime|overtime)| on (?:a |the )?(?:public holiday|statutory holiday|national day|labou?r day|new year|spring festival|rest day|saturday|sunday|weekend)");
    private static final String DAYS_OFF = "国庆|春节|五一|劳动节|法定|假日|节假日|元旦|清明|端午|中秋|除夕|年三十|大年三十|大年初[一二三]|年初[一二三]";
    private static final Pattern AT_WORK = Pattern.compile("(?:(?<!不算|不含|去掉|除去|除掉|刨去|扣掉|不包括|不计)(?:加了?班?|加班了?)|(?:"
            + DAYS_OFF + ")[^，。,.\\d]{0,6}(?:上了?|值了?|值班))(?:共|一共|了|总共)?$");

    private static final Pattern AT_WORK_ON_A_DAY_OFF = Pattern.compile(
            "(?:" + DAYS_OFF + "|周末|周六|周日|周天|休息日)[^，。,.\\d]{0,6}(?:上了?|上班|干了?|工作了?|做了?|值了?|值班)(?:整整|一共|共)?$");

    /** So much a day or a week, not in all. */
    private static final Pattern EACH_BEFORE = Pattern.compile(
            "(?:各|分别|每次|每回|每天|每日|天天|一天|每周|每星期|一周|一个星期|每晚|每个?工作日|日均|every \\w+|each \\w+|a day|per day|daily|weekly)"
                    + "[^，。.\\d]{0,10}$");

    private static final Pattern EACH_AFTER = Pattern.compile(
            "[^，。,.\\d]{0,2}(?:/天|一天|每天|一周|每周)| (?:of overtime |overtime |extra |more )?(?:(?:a|per|each|every) (?:day|night|week|evening|weekday|saturday|sunday|time)|each|daily)\\b|(?:的?加班)?(?:以上|是?封顶|是?上限)");
    /** What one hour of it pays. */
    private static final Pattern PRICE = Pattern.compile("(?:才|只|就|给|多少|\\d|[一二两三四五六七八九十]+块)");

    private static final Pattern IN_A_ROW = Pattern.compile("连续|连着|一连|接连|\\b(?:in a row|running|straight)\\b");
    private static final Pattern A_HOLIDAY_OF = Pattern.compile("(?:国庆节?|五一|春节|周末|双休日?)(?:这|那|的|放假)*$");
    private static final Pattern ALL_AT_WORK =
            Pattern.compile("我?(?:都|全|全都|一直|一天没歇)(?:在|被叫去|去|要)*(?:上了?班|加了?班|值了?班|干活|干了|[到顶]?岗|没[休歇停])");

    private static final Pattern DENIED = Pattern.compile(
            "(?:没|没有|不|不用|未|拒绝|不想|别)加(?:过|了)?班?[^，。,.]{0,4}$|\\b(?:no|not|never|n't|without|refused?)\\b[^,.;]{0,24}$");

    private static final String OVERTIME =
            "(?:加(?:了|过|的)?[^，。,.;；]{0,6}班|加点|加(?:了|过)(?:\\d|[一二两三四五六七八九十]){1,2}个?半?(?:点|小时|钟头))";
    private static final String DAY_GAP = "[^，。,.;；不没拒]{0,10}?";
    private static final String HOLIDAY_NAMES =
            "法定(?:节假日|假日|节日|假期|节)|国庆节?|春节|大年(?:初一|初二|初三|三十)|年三十|年初[一二三]|除夕|元旦|清明节?|五一(?:劳动)?节?|劳动节|端午节?|中秋节?|十一(?!点|个|月|天|号|岁|年|小时|万|块|周|日)";

    private static final Pattern HOLIDAY = Pattern.compile(
            "(?:" + HOLIDAY_NAMES
                    + ")(?!(?:前|后|调休|放假|补班|长假|黄金周|七天|7天|假期第|第|的?[4-8四五六七八][号日]))(?:(?:当天|那天|当日)[^，。,.;；不没拒]{0,18}?|"
                    + "[，,]?" + DAY_GAP + ")(?:"
                    + OVERTIME
                    + "|上(?:了|过)?[^，。,.;；]{0,4}班|值(?:了|过)?[^，。,.;；]{0,4}班|顶班|各?顶(?=了?[\\d一二两三四五六七八九十半])|站了|忙了|出勤|在岗|到岗|干活|干了|工作)"
                    + "|" + OVERTIME + "[^，。,.;；]{0,4}(?:" + HOLIDAY_NAMES + ")"
                    + "|\\b(?:public holidays?|statutory holidays?|national day|spring festival|labou?r day|new year's day|dragon boat festival|mid-autumn festival|lunar new year's (?:day|eve))\\b");
    private static final Pattern REST_DAY = Pattern.compile(
            "(?<![到至])" + "(?:周末|周六|周日|周天|星期[六日天]|礼拜[六日天]|休息日|双休日)(?!前|到周|至)"
                    + "(?:" + DAY_GAP + OVERTIME + "|[要也还去来都得]{0,3}上(?:了|过)?[^，。,.;；]{0,4}班)"
                    + "|" + OVERTIME + "[^，。,.;；]{0,4}(?:周末|周六|周日|休息日|双休日)"
                    + "|(?:周末|(?:周|星期|礼拜)[六日天]|休息日)[^，。,.;；不没拒]{0,4}(?:被|让|叫|喊|拉)[^，。,.;；不没拒]{0,6}(?:上班|干了?|做了?|值了?班?)"
                    + "|(?:周末|(?:周|星期|礼拜)[六日天]|休息日)[^，。,.;；不没拒]{0,6}(?:[干上做忙值顶]了)(?=(?:整整|一共|足足|满)*(?:\\d|[一二两三四五六七八九十]){1,3}个?半?(?:小时|钟头|个钟)(?![^。;；]{0,12}(?:给(?:了)?补休|补休了|调休了)))"
                    + "|(?:周|星期|礼拜)[六日天][^，。,.;；]{0,6}(?:是|轮到?|该)[^，。,.;；不没]{0,6}(?:休息|休)"
                    + "|\\b(?:saturday|sunday)s? (?:is|was|are) (?:my|our) (?:rest days?|days? off)\\b"
                    + "|\\b(?:on|at|during|over|every|each|last|this|that) (?:the |a |my |last |past )?(?:weekends?|saturdays?|sundays?|rest days?)\\b|\\b(?:weekend|saturday|sunday) (?:overtime|work)");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:平时|平常|平日|工作日|下班后|下了班|(?<!周末|周六|周日|休息日|假日)晚上|夜里|周[一二三四五](?![到至])|星期[一二三四五](?![到至]))" + DAY_GAP + OVERTIME
                    + "|(?:平时|平常|平日|工作日|下班后|下了班)(?:的|里|晚上|夜里|下班后?|下了班|都|也|还|再|每天|每晚|老)*多(?:干|上|做|待|留|忙)(?=[了过个几两俩半一二三四五\\d])"
                    + "|" + OVERTIME
                    + "[^，。,.;；]{0,2}(?:平时|工作日)|\\bovertime (?:[a-z0-9]+ ){0,6}(?:weekdays?|workdays?|a working day|in the evenings?)\\b|\\bweekday overtime\\b");
    private static final Pattern WORKED = Pattern.compile("\\b(?:overtime|work(?:ed|ing)?|extra (?:hours|shifts?))\\b");
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

    private static final List<Fact<?>> HOW_LONG = List.of(
            Fact.OVERTIME_HOURS, Fact.OVERTIME_DAYS, Fact.WEEKDAY_HOURS, Fact.REST_DAY_HOURS, Fact.HOLIDAY_HOURS);

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

    /** How many days off a name stands for at most that are public holidays by law; more are moved rest days. */
    private static final Map<Pattern, Integer> DAYS_BY_LAW = Map.of(
            Pattern.compile("国庆|十一"), 3,
            Pattern.compile("春节"), 4,
            Pattern.compile("五一|劳动节"), 2,
            Pattern.compile("元旦|清明|端午|中秋"), 1);

    private static final Pattern HOURS_ADDED = Pattern.compile("加(?:了|过)(?:\\d|[一二两三四五六七八九十]){1,3}个?半?(?:点|小时|钟头)");

    private static final Pattern AT_ALL = Pattern.compile(
            "加(?:了|过|的|几|一|两|个|[^，。,.]{0,8})?班|加点|加(?:了|过)(?:\\d|[一二两三四五六七八九十]){1,2}个?半?(?:点|小时|钟头)|多(?:干|上|做|待|留|忙)(?:了|过)?(?:\\d|[一二两俩仨三四五六七八九十半]){1,2}个?半?(?:点|小时|钟头)|(?:上|值)(?:了|过)?[^，。,.]{0,4}班|顶班|overtime|work|extra (?:hours|shift)");

    private static final Pattern NEW_YEAR = Pattern.compile("元旦(?:那天|当天|当日|这天|节)?(?!前|后|假期|调休|放假)");

    private static final Pattern AT_A_JOB = Pattern.compile(
            "(?:顶|值|站|干|上|做|忙|守|看|收银|工作|加)(?:了|着|过)|\\bworked\\b|\\b(?:had|kept|put) me (?:on|at|in|behind)\\b");
    private static final Pattern AT_A_JOB_FOR = Pattern.compile(
            "(?:顶|值|站|干|上|做|忙|守|看|收银|工作|加)(?:了|着|过)(?:一共|整整|足足|共|满|班|岗|柜台|活|店|收银|整|[，, ])*$|\\bworked (?:for |exactly |a full )*$|\\b(?:had|kept|put) me (?:on|at|in|behind) [a-z ]{2,24}? for (?:exactly |a full )?$");

    private static final int LAST_DAY_OFF = 8;

    /** One day, by its name or its date. */
    private static final Pattern ONE_DAY = Pattern.compile(
            "(?:" + HOLIDAY_NAMES + ")(?:节)?(?:的?(?:那|当)[天日]|[一二三123]号)"
                    + "|(?<!法定|节)(?:元旦|清明节?|端午节?|中秋节?|除夕|大年三十|年三十|大年初[一二三]|年初[一二三])(?!假|小长假|[那当三一二两\\d])"
                    + "|(?<![每个到至])(?:周|星期|礼拜)[六日天]"
                    + "|\\bon (?:(?:lunar |chinese )?new year's (?:day|eve)|labou?r day|a (?:public|statutory) holiday|(?:my |last |a )?(?:saturday|sunday|rest day|day off))\\b");

    private static final Pattern NOT_A_WHOLE_DAY = Pattern.compile(
            "半天|半日|上午|下午|(?<!到|到了)晚上|小时|钟头|[两三四五六七八\\d]天|每[周个]|(?<=[\\d一二三号日])[到至~—-]\\d{0,2}[一二三四五六七八]?[号日]|[号日]?[、,，和跟](?:\\d{1,2}|[二三四五六七八])[号日]|\\b(?:half|hours?|days|morning|afternoon|evening)\\b");

    private static final Pattern BEFORE_ITS_LAW =
            Pattern.compile("(?:20(?:[01]\\d|2[0-4])|(?<!\\d)2[0-4])年[^，。,.]{0,6}(?:除夕|年三十)|前年[^，。,.]{0,4}(?:除夕|年三十)");

    /** 2号按平常周末给双倍: as what the employer pays a day says nothing of which day it is. */
    private static final Pattern PAID_AS = Pattern.compile(
            "(?:只|就|都|说|光)*(?:按|照|当成?|算成|算作)(?:着)?(?:平常|平时|普通|一般|正常)?的?(?:周末|双休日?|休息日|工作日|平日|平时|平常)(?:的?加班)?(?:来|给|算|发|付|计)");

    @Override
    public Facts read(Passage words, Facts known) {
        Passage told =
                words.says(PAID_AS) ? Passage.of(PAID_AS.matcher(words.text()).replaceAll("给"), words.today()) : words;
        Optional<Facts> wholeDays = daysOfSeveralKinds(told, known);
        if (wholeDays.isPresent()) {
            return wholeDays.get();
        }
        Passage passage = WholeDayBesideHours.inHours(told, OvertimeDays.HOURS_OF_A_DAY);
        return DayAskedFor.only(passage)
                .map(only -> ofAll(only, known))
                .filter(facts -> facts.knowsAny(HOW_LONG))
                .orElseGet(() -> ofOneDay(passage, ofAll(passage, known)));
    }

    /** 国庆2号顶了一整天，8号礼拜天又干了一整天: the hours of each kind of day, where each is told with its kind. */
    private static Optional<Facts> daysOfSeveralKinds(Passage told, Facts known) {
        Passage inHours = WholeDayBesideHours.daysInHours(told, known, OvertimeDays.HOURS_OF_A_DAY);
        return inHours.equals(told) || told.says(BEFORE_ITS_LAW) || DayAskedFor.isOne(told)
                ? Optional.empty()
                : OvertimeHours.read(inHours, known, day -> isPublicHoliday(day.past()))
                        .filter(facts -> (facts.get(Fact.WEEKDAY_HOURS).isEmpty() || tellsHours(told))
                                && !facts.get(Fact.OVERTIME_ON).equals(Optional.of(OvertimeHours.WEEKDAY))
                                && facts.get(Fact.OVERTIME_HOURS).isPresent()
                                        == facts.get(Fact.OVERTIME_ON).isPresent());
    }

    private static boolean tellsHours(Passage passage) {
        return passage.spans().stream().anyMatch(span -> span.value().unit() == Span.Unit.HOUR);
    }

    /** 国庆1、2、3号都上班了，2号那天该给多少: of the days told together one is asked for. */
    private static Facts ofOneDay(Passage passage, Facts facts) {
        boolean several = facts.get(Fact.OVERTIME_DAYS)
                .filter(days -> days.compareTo(BigDecimal.ONE) > 0)
                .isPresent();
        return several && DayAskedFor.isOne(passage) ? facts.with(Fact.OVERTIME_DAYS, BigDecimal.ONE) : facts;
    }

    private static Facts ofAll(Passage passage, Facts known) {
        Optional<Facts> beside = WholeDayBesideHours.read(passage, known, OvertimeDays.HOURS_OF_A_DAY);
        if (beside.isPresent()) {
            return beside.get();
        }
        Facts found = hoursOnADayOff(passage, overtime(passage, known));
        return OvertimeDays.inHoursOfHers(passage, wholeDay(passage, OvertimeDays.read(passage, found)));
    }

    private static Facts overtime(Passage passage, Facts known) {
        Optional<Facts> byDay = passage.says(BEFORE_ITS_LAW)
                ? Optional.empty()
                : OvertimeHours.read(passage, known, day -> isPublicHoliday(day.past()));
        if (byDay.isPresent()) {
            return byDay.get();
        }
        if (!passage.says(AT_ALL)) {
            return onAHoliday(passage, known);
        }
        // 平日加了44小时，周六又来了两天: one sum of two kinds of day would be too small.
        if (passage.says(HOURS_ADDED)
                && OvertimeHours.kindsIn(passage.text()).stream().distinct().count() > 1) {
            return known;
        }
        Optional<BigDecimal> days = amount(passage, Span.Unit.DAY, DAYS_BEFORE)
                .or(() -> allDays(passage)
                        .filter(all -> kindOfDay(passage, Optional.of(all)).isPresent()));
        // 连续五天加班两小时: of each day or of all, it does not say.
        boolean inARow =
                passage.says(IN_A_ROW) && OvertimeTurns.in(passage.text()).isPresent();
        boolean open = inARow || OvertimeHours.areOfSeveralDays(passage);
        return known.withIf(
                        Fact.OVERTIME_HOURS, open ? Optional.empty() : amount(passage, Span.Unit.HOUR, HOURS_BEFORE))
                .withIf(Fact.OVERTIME_DAYS, days)
                .withIf(Fact.OVERTIME_ON, kindOfDay(passage, days));
    }

    /** 星期天本来休息，让我去干了6个小时: the hours at work on a day off are those of overtime. */
    private static Facts hoursOnADayOff(Passage passage, Facts found) {
        if (found.knowsAny(HOW_LONG) || passage.says(BEFORE_ITS_LAW) || OvertimeHours.areSeveral(passage)) {
            return found;
        }
        Optional<String> kind = found.get(Fact.OVERTIME_ON)
                .or(() -> passage.says(REST_DAY) ? Optional.of("rest_day") : Optional.empty())
                .or(() -> isOnHolidaysOnly(passage) || isOnOneHoliday(passage)
                        ? Optional.of("holiday")
                        : Optional.empty())
                .filter(day -> !day.equals("weekday"));
        if (kind.isEmpty() || !passage.says(AT_A_JOB)) {
            return found;
        }
        Optional<BigDecimal> hours = hoursAtWork(passage);
        return hours.isEmpty()
                ? found
                : found.withIf(Fact.OVERTIME_HOURS, hours).withIf(Fact.OVERTIME_ON, kind);
    }

    /** 十一那天上了十个小时: a public holiday by its name, and no other kind of day. */
    private static boolean isOnOneHoliday(Passage passage) {
        return passage.days().isEmpty()
                && ONE_DAY.matcher(passage.text()).results().count() == 1
                && OvertimeHours.kindsIn(passage.text()).equals(List.of(OvertimeHours.HOLIDAY));
    }

    private static boolean isOnHolidaysOnly(Passage passage) {
        return !passage.days().isEmpty()
                && passage.days().stream()
                        .allMatch(day -> isPublicHoliday(day.value().past()));
    }

    /** 劳动节当天上班，日薪200: who is paid by the day and names one day worked it in full, if nothing else is said. */
    private static Facts wholeDay(Passage passage, Facts found) {
        boolean open = found.get(Fact.DAILY_WAGE).isPresent()
                && found.get(Fact.OVERTIME_ON)
                        .filter(kind -> !kind.equals("weekday"))
                        .isPresent()
                && !found.knowsAny(HOW_LONG);
        if (!open || passage.says(NOT_A_WHOLE_DAY)) {
            return found;
        }
        long dates = passage.days().size();
        long named = ONE_DAY.matcher(passage.text()).results().count();
        return dates + named == 1 || (dates == 1 && named == 1 && isOnHolidaysOnly(passage))
                ? found.withIf(Fact.OVERTIME_DAYS, Optional.of(BigDecimal.ONE))
                : found;
    }

    /** 10月2号我顶了8个小时: by the calendar, where overtime is not named. */
    private static Facts onAHoliday(Passage passage, Facts known) {
        boolean named = !passage.days().isEmpty() || passage.says(NEW_YEAR);
        boolean worked = named
                && passage.says(AT_A_JOB)
                && passage.days().stream()
                        .allMatch(day -> isPublicHoliday(day.value().past()));
        Optional<BigDecimal> hours = worked ? hoursAtWork(passage) : Optional.empty();
        return hours.isEmpty()
                ? known
                : known.withIf(Fact.OVERTIME_HOURS, hours).withIf(Fact.OVERTIME_ON, Optional.of("holiday"));
    }

    private static Optional<BigDecimal> hoursAtWork(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> span.comesAfter(AT_A_JOB_FOR) && !span.value().more() && !isPrice(span))
                .filter(span ->
                        !span.comesAfter(EACH_BEFORE) && !span.isFollowedBy(EACH_AFTER) && !span.comesAfter(DENIED))
                .flatMap(span -> span.value().in(Span.Unit.HOUR).stream()));
    }

    private static Optional<BigDecimal> amount(Passage passage, Span.Unit unit, Pattern before) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> span.comesAfter(AFTER_OVERTIME)
                        || passage.text().substring(span.from(), span.to()).contains("overtime")
                        || span.isFollowedBy(before)
                        || span.comesAfter(AT_WORK_ON_A_DAY_OFF)
                        || (unit == Span.Unit.DAY && span.comesAfter(AT_WORK)))
                .filter(span ->
                        !span.comesAfter(EACH_BEFORE) && !span.isFollowedBy(EACH_AFTER) && !span.comesAfter(DENIED))
                .filter(span -> !span.value().more() && !isPrice(span))
                .flatMap(span -> span.value().in(unit).stream()));
    }

    /** 一小时18块 says what an hour pays, and not that one was worked. */
    private static boolean isPrice(Mention<Span> span) {
        return span.value().unit() == Span.Unit.HOUR
                && span.value().amount().compareTo(BigDecimal.ONE) == 0
                && span.isFollowedBy(PRICE);
    }

    /** 国庆三天都上班 */
    private static Optional<BigDecimal> allDays(Passage passage) {
        return Passage.agreed(passage.spans().stream()
                .filter(span -> span.comesAfter(A_HOLIDAY_OF) && span.isFollowedBy(ALL_AT_WORK))
                .flatMap(span -> span.value().in(Span.Unit.DAY).stream()));
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
        boolean several =
                days.filter(many -> many.compareTo(BigDecimal.ONE) > 0).isPresent()
                        && OvertimeHours.kindsIn(passage.text())
                                .containsAll(List.of(OvertimeHours.HOLIDAY, OvertimeHours.REST_DAY));
        if (several || passage.says(BEFORE_ITS_LAW) || OvertimeDays.areMoreThanHolidays(passage, days)) {
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
