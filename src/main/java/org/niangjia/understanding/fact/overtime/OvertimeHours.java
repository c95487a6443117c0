package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;
import org.niangjia.understanding.passage.Span;

/** Hours of overtime told beside each other, for several kinds of day: 平时晚上加了3个小时，礼拜天又干了8个小时. */
public final class OvertimeHours {

    static final String WEEKDAY = "weekday";
    static final String REST_DAY = "rest_day";
    static final String HOLIDAY = "holiday";
    private static final String UNKNOWN = "";

    /** 十一当天又干了8个钟: the public holiday, and not the number. */
    private static final String FIRST_OF_OCTOBER =
            "|(?<![一二三四五六七八九百零第月初周期])十一(?=[当那这][天日]|的?[一二三123]号|[，,]?(?:我|又|也|还|再|被叫去|没歇|没休)*(?:[加上值顶干做站忙守](?:了|过)|[加上值]班|[加上干做顶](?:\\d|[一二两三四五六七八九十]){1,3}个?半?(?:小时|钟)))";

    private static final String KINDS =
            "(?<holiday>法定(?:节假日|假日|节日|假期|节)|节假日|国庆节?(?!的?第?[4-8四五六七八][号日天]|前|后)|春节|大年(?:初[一二三]|三十)|年三十|腊月三十|年初[一二三]|除夕|元旦|清明节?|五一(?:节|劳动节)?(?!的?第?[3-5三四五][号日天]|前|后)|劳动节|端午节?|中秋节?"
                    + FIRST_OF_OCTOBER
                    + "|\\b(?:public|statutory) holidays?\\b|\\bholiday (?=overtime|work|shift)|\\bnational day\\b|\\bspring festival\\b|\\blabou?r day\\b|\\b(?:lunar |chinese )?new year's (?:day|eve)\\b|\\bdragon boat\\b|\\bmid-autumn\\b|\\bqingming\\b|\\btomb[- ]sweeping day\\b)"
                    + "|(?<rest>周末|(?:周|星期|礼拜)[六日天]|休息日|双休日?|\\b(?:weekends?|saturdays?|sundays?|rest days?|(?<!\\b(?:no|without a|without any|not a|a|any) (?:single )?)days? off|(?<=\\b(?:on|my) (?:a )?)days? off)\\b)(?:的?(?:白天|晚上|上午|下午))?"
                    + "|(?<weekday>(?<![按照当])(?:平时|平常|平日|工作日)(?![^，。,.;；]{0,3}一样|的?(?:一天|每天|一个?小时|每个?小时|日薪|时薪|日?工资|一件|每件|单价|挣|拿|开|两块|一块|\\d+块))|上班日|下班后|下了班|每个?班(?:后头?|后面|之后|完)|晚上|夜里|每晚|[\\d一二两三四五六七八九十个]晚|(?:周|星期|礼拜)[一二三四五](?!个)|\\b(?:weekdays?|workdays?|(?:normal|ordinary|regular) (?:working |work )?days|working days?|weekday evenings?|evenings?|weeknights?|after work|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)\\b)";

    /** Which of them stands nearest before the hours counts. */
    private static final Phrasing KIND = Phrasing.of(KINDS);

    /** 8 hours on Sunday. */
    private static final Phrasing KIND_AFTER = Phrasing.of(
            "(?:[- ]long)?(?: of)?(?: overtime| work| extra)?(?: shift| day)? (?:(?:on|at|in|during|over)|(?=(?:last|this|that|both) )) ?(?:a |an |the |my |our |last |one |that |this |normal |ordinary |regular |usual )*(?:"
                    + KINDS + ")");

    /** 8 hours on October 2 */
    private static final Phrasing ON_A_DATE = Phrasing.of(
            "(?:[- ]long)?(?: of)?(?: overtime| work| extra)?(?: shift| day)? (?:on|during) (?:the |(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)*$");

    private static final Phrasing WEEKEND = Phrasing.of("\\b(?:satur|sun)day\\b");

    private static final Phrasing A_WEEKEND_DAY =
            Phrasing.of("(?:,? (?:which (?:is|was) )?an? |,? ?\\(?)(?:saturday|sunday|rest day|day off)\\b");

    private static final Phrasing ABOUT_PAY = Phrasing.of(
            "加班|时薪|工资|工钱|[一每]个?(?:小时|钟头)[^，。,.]{0,4}\\d|\\b(?:overtime|an hour|hourly|per hour)\\b|/ ?(?:hour|hr|h)\\b");
    /** What a time or a day pays says nothing of how often. */
    private static final Phrasing PAY = Phrasing.of("工资|薪|[元块]|工钱|\\b(?:yuan|rmb|wage|pay|paid)\\b");

    private static final Phrasing PART_OF_IT = Phrasing.of("其中|包括|里面有|\\bof which\\b|\\bincluding\\b");

    /** 10小时，其中4小时是周六, 10 hours, 4 of them on Saturday */
    private static final Phrasing PART_OF_ANOTHER_DAY = Phrasing.of(
            "(?:其中|里面有)[^。;；，,]{0,8}(?:小时|钟头)[^。;；，,]{0,4}(?:周|星期|礼拜|休息日|节)|(?:其中|里面有)(?:周|星期|礼拜|休息日)[^。;；，,]{0,8}(?:小时|钟头)"
                    + "|\\bof (?:them|those|these|which) (?:were |was )?(?:on|at)\\b");

    /** 每天工作10小时: all of a day's work, unless it is said to come on top. */
    private static final Phrasing ADDED = Phrasing.of("加|多|额外|超|累计|\\b(?:overtime|extra|more|late)\\b");

    /** 一周工作48小时, 一天干10个小时, 一晚12小时 */
    private static final Phrasing ALL_OF_IT =
            Phrasing.of("(?:一周|每周|一个?(?:星期|礼拜)|每个?(?:星期|礼拜)|每天|一天|每日|一晚|每晚|每班|一个班)(?:我|都|要|得|就|是|工作|上班|上|干|做|值|班)*$");

    private static final Phrasing WORKED = Phrasing.of("[加干上做顶值忙站班]|\\b(?:work\\w*|overtime|did|hours)\\b");
    private static final Phrasing ON_TOP = Phrasing.of(
            "加|多|额外|超|晚|夜|下班|下了班|班后|补|累计|合计|一共|总共|\\b(?:overtime|extra|more|late|evenings?|nights?|after|total)\\b");

    /** 2 extra hours on Tuesday are hours of overtime, told once. */
    private static final Phrasing EXTRA = Phrasing.of("\\bextra\\b");

    /** 4 hours each on Saturday and Sunday */
    private static final Phrasing EACH_ON = Phrasing.of(" (?:of (?:overtime|work) )?each on [a-z' -]+ and ");

    private static final Phrasing SAID_OF_THOSE_BEFORE =
            Phrasing.of("^ (?:each|apiece)(?: time| night| day)?(?=[,.;]| (?:and|plus|then|with|without|but|no)\\b)");

    private static final Phrasing CLAUSE = Phrasing.of("[，,。；;]|\\. ");

    private static final Map<String, Fact<BigDecimal>> HOURS =
            Map.of(WEEKDAY, Fact.WEEKDAY_HOURS, REST_DAY, Fact.REST_DAY_HOURS, HOLIDAY, Fact.HOLIDAY_HOURS);

    private OvertimeHours() {}

    /** The kinds of day of which it is known how long she worked. */
    static Set<String> kindsOf(Facts facts) {
        Set<String> kinds = new HashSet<>();
        HOURS.forEach((kind, hours) -> facts.get(hours).ifPresent(told -> kinds.add(kind)));
        if (facts.knowsAny(List.of(Fact.OVERTIME_HOURS, Fact.OVERTIME_DAYS))) {
            facts.get(Fact.OVERTIME_ON).ifPresent(kinds::add);
        }
        return kinds;
    }

    /** Hours on this kind of day. */
    static Fact<BigDecimal> of(String kind) {
        return Objects.requireNonNull(HOURS.get(kind));
    }

    /**
     * The hours by the kind of day, if each is told with its kind, and there are several or it is told how often.
     *
     * @param isHoliday whether a day that is named is a public holiday
     */
    static Optional<Facts> read(Passage passage, Facts known, Predicate<SaidDay> isHoliday) {
        List<ToldHours> all = ToldHours.in(passage);
        if (passage.says(PART_OF_IT)
                || passage.says(PART_OF_ANOTHER_DAY)
                || all.isEmpty()
                || ToldHours.isOneUnread(passage, all)) {
            return Optional.empty();
        }
        Map<String, BigDecimal> hours = new TreeMap<>();
        boolean multiplied = false;
        // 周一周三白天8小时，晚上又是2小时: of the days told before the hours of an ordinary day.
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            ToldHours told = all.get(i);
            int to = i + 1 < all.size() ? all.get(i + 1).from() : passage.text().length();
            String before = ofTheHoursBefore(i, passage.text().substring(from, told.from()));
            String rest = passage.text().substring(told.to(), to);
            String after = all.size() == 1 && OvertimeTurns.areSoOftenAWeek(passage.text())
                    ? withoutPay(rest)
                    : clauses(rest, i + 1 == all.size());
            if (i == 0 && !WORKED.isIn(before) && !passage.says(ABOUT_PAY)) {
                return Optional.empty();
            }
            boolean each = !told.isSum() && (told.apiece() || OvertimeTurns.isEach(before + ' ' + after));
            List<String> days = each
                    ? eachDay(told, before, after, all.size() == 1)
                    : kind(passage, from, told, before, isHoliday).map(List::of).orElse(List.of());
            if (days.isEmpty()) {
                return Optional.empty();
            }
            if (days.get(0).equals(WEEKDAY) && isAnOrdinaryDay(told, before + ' ' + after)) {
                continue;
            }
            from = endOf(told);
            if (isAllOfADay(told, days.get(0), before + ' ' + after)) {
                return Optional.empty();
            }
            days.forEach(kind -> hours.merge(kind, told.hours(), BigDecimal::add));
            multiplied |= each || told.isSum() || EXTRA.isIn(passage.text().substring(told.from(), told.to()));
        }
        // A rest day for which time off was given pays nothing more.
        boolean givenBack = hours.size() > 1 && hours.containsKey(REST_DAY) && TimeOffInReturn.isGiven(passage.text());
        return (multiplied || all.size() > 1) && !givenBack && !hours.isEmpty()
                ? Optional.of(with(known, hours))
                : Optional.empty();
    }

    /** 2 hours each, one Sunday 5 hours: that so much was each time is said of those before. */
    private static String ofTheHoursBefore(int i, String before) {
        return i == 0 ? before : SAID_OF_THOSE_BEFORE.matcher(before).replaceFirst("");
    }

    /** 平日干8个钟: a day's work by law, unless it is said to come on top. */
    static boolean isAnOrdinaryDay(ToldHours told, String around) {
        return told.hours().compareTo(OvertimeDays.HOURS_OF_A_DAY) == 0 && !ON_TOP.isIn(around);
    }

    private static boolean isAllOfADay(ToldHours told, String kind, String around) {
        Phrasing added = kind.equals(WEEKDAY) ? ON_TOP : ADDED;
        return (kind.equals(UNKNOWN) || kind.equals(WEEKDAY))
                && told.hours().compareTo(OvertimeDays.HOURS_OF_A_DAY) >= 0
                && !added.isIn(around);
    }

    /** Whether some of the hours were worked on another kind of day: they are not all of one. */
    static boolean arePartlyOfAnotherDay(String words) {
        return PART_OF_ANOTHER_DAY.isIn(words);
    }

    /** Whether hours that are told are not those of overtime, or not all of one kind: a day's whole work, a break, what was given back. */
    public static boolean isNoOvertime(Mention<?> hours) {
        String sentence = hours.before() + ' ' + hours.after();
        return hours.comesAfter(ALL_OF_IT)
                || ByTheClock.isNoWork(hours)
                || TimeOffInReturn.isGivenFor(hours)
                || arePartlyOfAnotherDay(sentence)
                || KindOfOvertime.hasNoRates(sentence);
    }

    /** Whether hours are told more than once, and of several days that are to be paid: those of one alone would be too few. */
    static boolean areOfSeveralDays(Passage passage) {
        return areSeveral(passage)
                && !TimeOffInReturn.isGiven(passage.text())
                && passage.days().size()
                                + kindsIn(passage.text()).stream().distinct().count()
                        > 1;
    }

    /** Whether hours are told more than once: a sum of some of them would be too small. */
    static boolean areSeveral(Passage passage) {
        return ToldHours.in(passage).size() > 1;
    }

    /** The kind of each day that the hours are told of; none if it is not plain how many there are, or of which kind. */
    private static List<String> eachDay(ToldHours told, String before, String after, boolean alone) {
        if (told.apiece()) {
            List<String> days = OvertimeTurns.days(before);
            return days.size() > 1 ? days : List.of();
        }
        if (EACH_ON.begins(after) && kindsIn(after).size() > 1) {
            return kindsIn(after);
        }
        String around = before + ' ' + after;
        List<String> kinds = kindsIn(around);
        boolean ofAnyDay = kinds.isEmpty() && alone && NamedHolidays.in(around).isEmpty();
        Optional<String> kind = ofAnyDay ? Optional.of(UNKNOWN) : Passage.agreed(kinds.stream());
        return OvertimeTurns.in(around)
                .flatMap(times -> kind.map(one -> Collections.nCopies(times.intValue(), one)))
                .orElse(List.of());
    }

    /**
     * The rest of the clause, and the next one if it says how often: 每次4小时，连着三个周六.
     *
     * @param last whether no other hours follow: a clause that leads to them is of those
     */
    private static String clauses(String after, boolean last) {
        String[] clauses = CLAUSE.split(after, 3);
        boolean more = clauses.length > (last ? 1 : 2)
                && !PAY.isIn(clauses[1])
                && OvertimeTurns.in(clauses[1]).isPresent();
        String first = PAY.isIn(clauses[0]) ? "" : clauses[0];
        return more ? first + ' ' + clauses[1] : first;
    }

    /** 每晚两小时，一周四天，时薪20，一个月按4周算: how often stands in several clauses. */
    private static String withoutPay(String after) {
        return CLAUSE.splitAsStream(after).filter(clause -> !PAY.isIn(clause)).collect(Collectors.joining("，"));
    }

    /** Of one kind alone they are simply added up. */
    private static Facts with(Facts known, Map<String, BigDecimal> hours) {
        Facts facts = known;
        for (Map.Entry<String, BigDecimal> told : hours.entrySet()) {
            Optional<BigDecimal> amount = Optional.of(Span.plain(told.getValue()));
            if (hours.size() > 1) {
                facts = facts.withIf(of(told.getKey()), amount);
            } else {
                facts = facts.withIf(Fact.OVERTIME_HOURS, amount)
                        .withIf(Fact.OVERTIME_ON, Optional.of(told.getKey()).filter(kind -> !kind.equals(UNKNOWN)));
            }
        }
        return facts;
    }

    /** The kind of the day that is named after the hours, else before them. */
    private static Optional<String> kind(
            Passage passage, int from, ToldHours told, String before, Predicate<SaidDay> isHoliday) {
        Optional<Mention<SaidDay>> date = told.span().flatMap(span -> dateAfter(passage, span));
        return date.isPresent()
                ? date.flatMap(day -> ofDate(passage, told, day, isHoliday))
                : told.span().flatMap(OvertimeHours::after).or(() -> kindOf(passage, from, told, before, isHoliday));
    }

    /** By the calendar a public holiday, else a rest day where the day of the week is told: 8 hours on Sunday May 3. */
    private static Optional<String> ofDate(
            Passage passage, ToldHours told, Mention<SaidDay> day, Predicate<SaidDay> isHoliday) {
        if (isHoliday.test(day.value())) {
            return Optional.of(HOLIDAY);
        }
        boolean weekend =
                WEEKEND.isIn(passage.text().substring(told.to(), day.to())) || day.isFollowedBy(A_WEEKEND_DAY);
        return weekend ? Optional.of(REST_DAY) : Optional.empty();
    }

    /** 8 hours on October 2: whether another date is a working day the calendar of its year would have to say. */
    private static Optional<Mention<SaidDay>> dateAfter(Passage passage, Mention<Span> span) {
        return passage.days().stream()
                .filter(day -> day.from() >= span.to()
                        && ON_A_DATE.isAllOf(passage.text().substring(span.to(), day.from())))
                .findFirst();
    }

    /** 3 hours on weekdays and …: the kind of day that is named after them is theirs, and not of those that follow. */
    private static int endOf(ToldHours told) {
        return told.span()
                .map(span -> KIND_AFTER.matcher(span.after()))
                .filter(Matcher::lookingAt)
                .map(kind -> told.to() + kind.end())
                .orElse(told.to());
    }

    private static Optional<String> after(Mention<Span> span) {
        Matcher kind = KIND_AFTER.matcher(span.after());
        return kind.lookingAt() ? Optional.of(named(kind)) : Optional.empty();
    }

    private static String named(Matcher kind) {
        if (kind.group("holiday") != null) {
            return HOLIDAY;
        }
        return kind.group("rest") != null ? REST_DAY : WEEKDAY;
    }

    /** By the day that is named, else by the last word for a kind of day; a day that is no public holiday is none by any other word. */
    private static Optional<String> kindOf(
            Passage passage, int from, ToldHours told, String before, Predicate<SaidDay> isHoliday) {
        List<Boolean> named = passage.days().stream()
                .filter(day -> day.from() >= from && day.to() <= told.from())
                .map(day -> isHoliday.test(day.value()))
                .distinct()
                .toList();
        if (named.equals(List.of(true))) {
            return Optional.of(HOLIDAY);
        }
        List<String> kinds = kindsIn(before);
        Optional<String> last = kinds.isEmpty() ? Optional.empty() : Optional.of(kinds.get(kinds.size() - 1));
        return last.filter(kind -> named.isEmpty() || !kind.equals(HOLIDAY));
    }

    /** The kinds of day that words name, in their order. */
    public static List<String> kindsIn(String words) {
        List<String> kinds = new ArrayList<>();
        for (Matcher kind = KIND.matcher(words); kind.find(); ) {
            kinds.add(named(kind));
        }
        return kinds;
    }
}
