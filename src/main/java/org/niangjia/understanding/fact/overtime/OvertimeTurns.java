package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/** How often overtime was worked that is told for each time: 周一到周五天天两个钟头, 连着三个周六每次四小时. */
public final class OvertimeTurns {

    private static final String WEEK = "(?:周|星期|礼拜)";
    private static final String NUMBER = "(?<![第每前数周期拜\\d.几一二两三四五六七八九十])(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,3})";
    private static final String ENGLISH_NUMBER =
            "\\b(?<n>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday");

    /** 四个礼拜六，一回6小时: as long each time. */
    private static final String EACH_TIME = "(?<![第每再有来去])一(?:回|次|趟)(?:都|就|是|要|得|加|干|上|做|站|忙)*(?= )";

    /** 两个周六都是8小时: right before the hours. */
    private static final String ALL_ALIKE = "都(?:是|加班?|干|上班?|做|站|忙|顶|值班?|待|呆|留|熬|多|满|够|足|了|整整)*(?= )";

    private static final Phrasing EACH = Phrasing.of(
            "每[天日晚次回夜]|" + ALL_ALIKE + "|每个?(?:晚上|班(?!次)|" + WEEK + "[六日天]|工作日|休息日)|天天|夜夜|晚晚|日均|" + EACH_TIME
                    + "|\\b(?:every|each) (?:day|evening|night|time|weekday|weeknight|workday|working day|saturday|sunday|of)\\b|\\beach\\b|\\b(?:a|per) (?:day(?! off)|night|evening)\\b|\\b(?:daily|nightly)\\b(?! (?:wage|pay|rate|salary|earnings)\\b)");

    /** So much a week or a month: how many of them, nobody says. */
    private static final Phrasing UNBOUNDED =
            Phrasing.of("每(?:个)?(?:" + WEEK + "(?![一二三四五六日天])|月)|(?<![这那上下])一(?:个)?" + WEEK
                    + "(?![一二三四五六日天])|一个月(?!的?(?:我)?(?:底薪|基本|工资|月薪|薪|收入|(?:能|才|就|只)?[拿挣开发]))|每年|经常|长期|平均"
                    + "|\\b(?:a|per|every|each) (?:week|month)\\b|\\b(?:weekly|monthly|usually|always|often)\\b");

    private static final Phrasing A_TIME = Phrasing.of(EACH_TIME);

    private static final Phrasing EACH_WEEKEND_DAY =
            Phrasing.of("每(?:个)?" + WEEK + "[一二三四五六日天]|\\bevery (?:saturday|sunday)\\b");
    private static final Phrasing SO_MANY_WEEKS = Phrasing.of(NUMBER + "个?" + WEEK + "[，,]?的?每个?" + WEEK
            + "[六日天]|\\bevery (?:saturday|sunday) for " + ENGLISH_NUMBER.replace("<n>", "<m>") + " weeks\\b");

    private static final String PLAIN_NUMBER = "(\\d{1,2}|[一二两三四五六七八九十]{1,3})";

    /** 一周五天, five nights a week; 每周三晚上 is of Wednesdays. */
    private static final Phrasing SO_OFTEN_A_WEEK = Phrasing.of("(?<![周期拜这那上下])(?:一|每)个?" + WEEK
            + "(?:要|得|都|就|干|上|加|是|有|，|,)*" + PLAIN_NUMBER + "(?:天|个晚上?|次|回)(?!班)|\\b"
            + ENGLISH_NUMBER.replace("?<n>", "")
            + " (?:days|nights|evenings|weeknights|weekdays|times) (?:a|per|every|each) week\\b");

    /** 一个月按4周算, 连着三个礼拜, for 4 weeks. */
    private static final Phrasing WEEKS = Phrasing.of("(?<![孕怀产完][^，。,.]{0,5})(?<![第上下每前半\\d.几一二两三四五六七八九十])"
            + PLAIN_NUMBER + "个?" + WEEK + "(?![一二三四五六日天前后内以末\\d])|\\b" + ENGLISH_NUMBER.replace("?<n>", "")
            + " weeks\\b(?! (?:pregnant|ago|of pregnancy))");

    private static final Phrasing ASKED_OF_A_WEEK = Phrasing.of(
            "(?:一|每|这|那)个?" + WEEK
                    + "(?:的|下来|一共|总共|合计|能|该|应该|得|要|给|我|算)*(?:加班费|加班工资|多少|几块)|\\b(?:a|per|each|every|that|this|one) week\\b[^.;]{0,12}\\?$");

    private static final Phrasing RANGE = Phrasing.of(
            "(?:周|星期|礼拜)(?<a>[一二三四五])(?:到|至|-|~|—|–)(?:周|星期|礼拜)?(?<b>[一二三四五六日天])"
                    + "|\\b(?<c>mon|tues|wednes|thurs|fri)day ?(?:to|through|till|until|-|–) ?(?<d>mon|tues|wednes|thurs|fri|satur|sun)day\\b");
    private static final String ENGLISH_WEEKDAY = "(?:mon|tues|wednes|thurs|fri)day";

    /** 周二周三周五, 礼拜一、三、四, Tuesday, Wednesday and Friday: of one week. */
    private static final Phrasing LISTED = Phrasing.of("(?<!每|每个|到|至|-)" + WEEK + "[一二三四五](?:(?:[、，,和跟 ]*" + WEEK
            + "|[、，,和跟]?)[一二三四五](?![个天小点次号回直样起般定共下边连半]|\\d)){1,4}(?![六日天到至-])|(?<!every |each |to |through )\\b"
            + ENGLISH_WEEKDAY + "(?:(?:,? +|,? and )" + ENGLISH_WEEKDAY + "){1,4}\\b(?! (?:to|through))");

    private static final Phrasing WEEKDAY = Phrasing.of("[一二三四五]|" + ENGLISH_WEEKDAY);

    private static final Phrasing COUNTED = Phrasing.of(NUMBER + "(?:个?" + WEEK
            + "[六日天]|个(?:周末|双休日|休息日|工作日|节假日|假日|晚上|夜晚|晚班|晚)|晚(?!上?[七八九十])|天(?![前后内以津])|次|回(?!家))");
    /** 上礼拜三个晚上: of last week, and no Wednesday. */
    private static final Phrasing OF_A_WEEK = Phrasing.of(WEEK + "(?<n>[一二两三四五六七])个(?:晚上|夜晚|晚班|夜班|晚|工作日)");

    private static final Phrasing ENGLISH = Phrasing.of(
            ENGLISH_NUMBER
                    + " (?:saturdays|sundays|rest days|weekdays|working days|workdays|evenings|nights|weeknights|days|times|public holidays|holidays)\\b(?! (?:a|per|ago))");

    /** 国庆1号和2号: the first days of two months that are public holidays since 2025. */
    private static final Phrasing DATES = Phrasing.of(
            "(?:国庆节?(?:的?(?:10|十)月份?)?|(?:10|十)月(?:份的?)?|(?<may>(?:五一|劳动节)+(?:的?(?:5|五)月份?)?|(?:5|五)月(?:份的?)?))的?(?<dates>(?:[、，,和跟与及 ]?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})(?:[号日]|(?=[、和跟与及](?:\\d{1,2}|[一二三四五六七八九十]{1,2})[、和跟与及号日]))){1,8}(?<=[号日]))");

    private static final Phrasing DATE = Phrasing.of("(\\d{1,2}|[一二三四五六七八九十]{1,2})[号日、和跟与及]");
    private static final int DAYS_OF_OCTOBER = 3;
    private static final int DAYS_OF_MAY = 2;
    private static final Phrasing OF_THE_WEEK = Phrasing.of(WEEK + "([一二三四五六日天]{1,7})(?:的?(?:晚上|白天|上午|下午))?");

    private static final Phrasing HOURS_FOR = Phrasing.of(
            "(?:小时|钟头)[，,]?(?:就这样|一共|总共|连着?|连续|一连)*(?:加|干|做|上)?了?(?:整整|足足|一共)?$|\\bhours?,? (?:each|a day|every \\w+),? for $");

    /** Hours of overtime that are told beside others: 10月8号加班4小时，周六干了6小时. */
    private static final Phrasing OTHERS = Phrasing.of(
            "(?:加班|加了|多(?:干|上|待|留)了?)[^，。,.\\d]{0,3}(?:\\d{1,2}|[两三四五六七八九十])个?半?(?:小时|钟头)|\\b\\d{1,2}(?:\\.\\d{1,2})? ?(?:extra |more |ot |overtime )?(?:hours?|hrs?|h) (?:of overtime|overtime|ot\\b|on |extra|(?:last |this )?(?:mon|tue|wed|thu|fri|sat|sun)(?:s|day|r|rs|nesday|rsday|urday|sday)?\\b)");

    /** 两个周六, 4小时: the days may have hours of their own. */
    private static final Phrasing DAYS_COUNTED = Phrasing.of("[两三四五2-5]个(?:周|星期|礼拜)[六日天]"
            + "|\\b(?:two|three|four|five|both|[2-5]) (?:whole |full )?(?:saturdays|sundays|rest days)\\b");

    private static final Phrasing IN_ALL =
            Phrasing.of("一共|总共|合计|加起来|拢共|累计|总计|\\b(?:in total|in all|altogether|total|together)\\b");

    private OvertimeTurns() {}

    /** Whether other hours of overtime are told beside these, or days that may have some: they are not all of it. */
    public static boolean areBesideOthers(Mention<?> hours) {
        return areOthers(hours.before()) || areOthers(hours.after());
    }

    private static boolean areOthers(String words) {
        return OTHERS.isIn(words) || (DAYS_COUNTED.isIn(words) && !IN_ALL.isIn(words));
    }

    /** Whether it is told on how many days of a week. */
    static boolean areSoOftenAWeek(String words) {
        return SO_OFTEN_A_WEEK.isIn(words);
    }

    /** Whether hours in these words are told for each of several times. */
    public static boolean isEach(String words) {
        return EACH.isIn(words);
    }

    /** 每天多干两小时，干了22天: the days on which there were some hours are no whole days of overtime. */
    public static boolean isHowOften(Mention<?> days) {
        return days.comesAfter(HOURS_FOR) || isEach(days.before().replaceFirst("^.*[，,]", ""));
    }

    /** How many times, if that is plainly told. */
    static Optional<BigDecimal> in(String words) {
        Matcher weeks = SO_MANY_WEEKS.matcher(words);
        if (weeks.find()) {
            return value(weeks.group("n") == null ? weeks.group("m") : weeks.group("n"));
        }
        Optional<BigDecimal> weekly = one(SO_OFTEN_A_WEEK, words);
        if (weekly.isPresent()) {
            return weekly.flatMap(
                    often -> one(WEEKS, SO_OFTEN_A_WEEK.matcher(words).replaceAll(" "))
                            .or(() -> ASKED_OF_A_WEEK.isIn(words) ? Optional.of(BigDecimal.ONE) : Optional.empty())
                            .map(often::multiply));
        }
        String rest = A_TIME.matcher(words).replaceAll("");
        if (UNBOUNDED.isIn(rest) || EACH_WEEKEND_DAY.isIn(rest)) {
            return Optional.empty();
        }
        Set<BigDecimal> counts = new LinkedHashSet<>();
        for (Matcher range = RANGE.matcher(rest); range.find(); ) {
            int days = days(range);
            if (days < 2) {
                return Optional.empty();
            }
            counts.add(BigDecimal.valueOf(days));
        }
        for (Matcher listed = LISTED.matcher(rest); listed.find(); ) {
            counts.add(
                    BigDecimal.valueOf(WEEKDAY.matcher(listed.group()).results().count()));
        }
        for (Phrasing pattern : List.of(COUNTED, OF_A_WEEK, ENGLISH)) {
            for (Matcher counted = pattern.matcher(rest); counted.find(); ) {
                value(counted.group("n")).ifPresent(counts::add);
            }
        }
        return Passage.agreed(counts.stream()).filter(count -> count.compareTo(BigDecimal.ONE) > 0);
    }

    /**
     * The kind of each day that hours apiece are told of: 端午和中秋各四小时 of two holidays, 周二三四晚上各三小时 of three working days; none if it is
     * not plain which.
     */
    static List<String> days(String words) {
        Optional<BigDecimal> turns = in(words);
        if (turns.isPresent()) {
            Optional<String> kind = Passage.agreed(OvertimeHours.kindsIn(words).stream());
            return kind.map(one -> Collections.nCopies(turns.get().intValue(), one))
                    .orElse(List.of());
        }
        if (RANGE.isIn(words)) {
            return List.of();
        }
        List<String> days = new ArrayList<>();
        for (Matcher month = DATES.matcher(words); month.find(); ) {
            int last = month.group("may") == null ? DAYS_OF_OCTOBER : DAYS_OF_MAY;
            for (Matcher day = DATE.matcher(month.group("dates")); day.find(); ) {
                if (value(day.group(1)).filter(n -> n.intValue() <= last).isEmpty()) {
                    return List.of();
                }
                days.add(OvertimeHours.HOLIDAY);
            }
        }
        String rest = DATES.matcher(words).replaceAll(" ");
        for (Matcher week = OF_THE_WEEK.matcher(rest); week.find(); ) {
            week.group(1)
                    .chars()
                    .forEach(day -> days.add("六日天".indexOf(day) < 0 ? OvertimeHours.WEEKDAY : OvertimeHours.REST_DAY));
        }
        OvertimeHours.kindsIn(OF_THE_WEEK.matcher(rest).replaceAll(" ")).stream()
                .filter(kind -> kind.equals(OvertimeHours.HOLIDAY))
                .forEach(days::add);
        return days.isEmpty() ? OvertimeHours.kindsIn(words) : days;
    }

    private static Optional<BigDecimal> one(Phrasing counted, String words) {
        return Passage.agreed(counted.matcher(words)
                .results()
                .flatMap(found -> value(found.group(1) == null ? found.group(2) : found.group(1)).stream()));
    }

    private static Optional<BigDecimal> value(String numeral) {
        return Numbers.value(numeral).map(Span::plain);
    }

    /** Working days from one to the other; 0 if days of the weekend are among them. */
    private static int days(Matcher range) {
        if (range.group("a") != null) {
            int last = "一二三四五".indexOf(range.group("b"));
            return last < 0 ? 0 : last - "一二三四五".indexOf(range.group("a")) + 1;
        }
        int last = WEEKDAYS.indexOf(range.group("d") + "day");
        return last < 0 ? 0 : last - WEEKDAYS.indexOf(range.group("c") + "day") + 1;
    }
}
