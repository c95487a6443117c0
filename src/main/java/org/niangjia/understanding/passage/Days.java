package org.niangjia.understanding.passage;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Days as people say them: 2026年3月1日, 3月1号, 3月1号(周日), 上个月15号, 明年3月8日, 昨天, 2026-03-01, March 1 2026. A month alone is no day; a day
 * of no month counts where it points back to one that is told: 11月16号做的清宫，从16号开始数.
 */
public final class Days {

    private static final String FIGURE = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String ENGLISH_MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
                    + "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String ENGLISH_YEAR = "(?:,? ((?:19|20)\\d{2})|,?(?: of)? ((?:this|last|next) year))?";
    private static final String NO_UNIT = "(?![\\d个天倍月年岁周元块万千%.]|小时|,\\d{3})";

    private static final String DAY_OF_THE_WEEK = "(?:\\(?(?:这天)?(?:是|就是|正好是?|刚好是?)?(?:周|星期|礼拜)[一二三四五六日天](?:这天)?\\)?)?";

    private static final Phrasing CHINESE =
            Phrasing.of("(?<![\\d.])(?:((?:19|20)?\\d{2}|二[零〇][零〇一二三四五六七八九]{2})\\s?年\\s?|"
                    + "(去年|今年|明年|前年|后年)的?\\s?)?(?:(?<=[周期拜][一二三四五六])|(?<![\\d一二三四五六七八九十第]))" + FIGURE
                    + "\\s?月(?:份的?)?\\s?" + FIGURE
                    + "(?:\\s?[日号]|(?<=\\d)" + NO_UNIT + ")" + DAY_OF_THE_WEEK);
    private static final Phrasing NUMERIC =
            Phrasing.of("(?<![\\d.])((?:19|20)\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)[日号]?");
    /** 11/3生的, 10.15入职: with a stroke or point only beside what happened on a day, else it is a share or a number. */
    private static final Phrasing MONTH_AND_DAY = Phrasing.of(
            "(?<![\\d./\\-年月])(1[0-2]|0?[1-9])[/.](3[01]|[12]\\d|0?[1-9])(?![\\d./元块万千百%小个年月周天倍斤公])(?:[号日])?"
                    + "(?=(?:那天|当天|早上|上午|中午|下午|晚上|凌晨|夜里|半夜|就|才|刚|正式|在医院|在[^，。,.\\d]{0,5})*"
                    + "(?:顺(?:产|的|了)|剖|出生|生(?:的|了|完|下|孩|娃|宝|产(?!线|任务|日期|经营|安全|部|车间)|$|[，,。 ])|分娩|引产|流产|小产|清宫|刮宫|做的?(?:手术|人流|清宫|引产)|领(?:的|了)?证|登记|结的?婚|入(?:的|了)?职|进(?:的)?(?:厂|公司|单位)|离(?:的|了)?职|辞(?:的|了)?职|开始(?:休|歇)|起?(?:休|歇)(?:的|了)?(?:产|婚|陪产|流产)?假|预产|要生|到期))"
                    + "|(?<=预产期|预产期是|生日|生日是|出生日期|出生日期是|领证|领证日期|入职|入职日期|离职日期|产假从|婚假从|陪产假从)(1[0-2]|0?[1-9])[/.](3[01]|[12]\\d|0?[1-9])(?![\\d./元块万千百%小个年月周天倍])");

    private static final Phrasing OF_NO_MONTH = Phrasing.of("(?<=从|自|打|由)(\\d{1,2})[日号](?=就|那天|这天|起|开始|算|数|歇|休)");

    private static final Phrasing OF_A_MONTH = Phrasing.of(
            "(上个?月|这个?月|本月|当月|下个?月|(?<!每个?|年|[\\d一二三四五六七八九十上下个])月(?=底))(?:底|末)?的?\\s?" + FIGURE + "\\s?[日号]");
    private static final Phrasing NAMED = Phrasing.of("大前天|前天|昨天|昨日|[前昨今明]儿个?(?!子)|今天|今日|明天|大后天|(?<![以之])后天|"
            + "\\b(?:the day before yesterday|yesterday|today|tomorrow)\\b");
    /** 2025年元旦出生, 去年国庆那天生的; at work a feast is told of by its name. */
    private static final Phrasing BORN_ON_A_FEAST =
            Phrasing.of("(?<!\\d)(?:((?:19|20)?\\d{2})\\s?年|(去年|今年|明年|前年))的?(元旦|六一|五一|国庆|十一)(?:儿童|劳动)?节?"
                    + "(?:(?:那|当|这)[天日]|(?<=元旦|六一|儿童节))(?=[^，。,.\\d]{0,4}(?:出生|生的|生了|生下|分娩|剖))");

    private static final Map<String, MonthDay> FEASTS = Map.of(
            "元旦", MonthDay.of(1, 1),
            "五一", MonthDay.of(5, 1),
            "六一", MonthDay.of(6, 1),
            "国庆", MonthDay.of(10, 1),
            "十一", MonthDay.of(10, 1));

    private static final Phrasing OF_A_WEEK = Phrasing.of("(上个?|这个?|本|下个?)(?:周|星期|礼拜)([一二三四五六日天])");
    private static final Phrasing AGO = Phrasing.of("(?<!\\d)(\\d{1,3}|[一二两三四五六七八九十]{1,3})(?:天前|天之前| days? ago\\b)");

    private static final Phrasing DAY_MONTH =
            Phrasing.of("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + ENGLISH_MONTH + "\\b\\.?" + ENGLISH_YEAR);
    private static final Phrasing MONTH_DAY = Phrasing.of("\\b" + ENGLISH_MONTH
            + "\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?! (?:years|months|weeks|days))" + ENGLISH_YEAR);
    private static final Phrasing DAY_OF_A_MONTH =
            Phrasing.of("\\b(\\d{1,2})(?:st|nd|rd|th)? of (last|this|next) month\\b");
    private static final Phrasing YEAR_BEFORE = Phrasing.of("\\b(this|last|next) year,? (?:on )?(?:the )?$");

    private static final String FOUR_FIGURES = "((?:19|20)\\d{2})年?";
    private static final Phrasing YEAR_TWICE = Phrasing.of("(?:大前年|去年|前年|今年|明年)的?\\(" + FOUR_FIGURES + "\\)");
    private static final Phrasing RELATIVE_TWICE = Phrasing.of("(?<=\\d年)\\((?:大前年|去年|前年|今年|明年)\\)");
    private static final Phrasing THAT_YEAR = Phrasing.of("(那年|当年|那一年)\\(" + FOUR_FIGURES + "\\)");
    private static final Phrasing YEAR_AFTER = Phrasing.of("(?<![\\d年一二三四五六七八九十])(?:(?:去年|前年|今年|明年)的?)?("
            + FIGURE + "月份?(?:" + FIGURE
            + "[日号])?)\\((?:就?是)?(?:(?:去年|前年|今年|明年)(?=\\d))?((?:19|20)\\d{2}年|(?:19|20)\\d{2}|去年|前年|今年|明年)\\)");

    private static final Phrasing MONTH_AFTER = Phrasing.of("(?<![\\d月一二三四五六七八九十第])(\\d{1,2}[日号])\\((\\d{1,2}月)份?\\)");

    /** The first month by its name; 8000元月薪 is money. */
    private static final Phrasing FIRST_MONTH = Phrasing.of("(?<![\\d万千百十块])元月(?=份|[\\d一二三十]|底|初|中旬|[上下]旬)");

    private static final Phrasing LATIN = Phrasing.of("[a-z]{3}");

    private static final Map<String, Integer> DAYS_FROM_TODAY = Map.ofEntries(
            Map.entry("大前天", -3),
            Map.entry("前天", -2),
            Map.entry("the day before yesterday", -2),
            Map.entry("昨天", -1),
            Map.entry("昨日", -1),
            Map.entry("yesterday", -1),
            Map.entry("今天", 0),
            Map.entry("今日", 0),
            Map.entry("today", 0),
            Map.entry("明天", 1),
            Map.entry("tomorrow", 1),
            Map.entry("后天", 2),
            Map.entry("大后天", 3));

    private static final int LEAP_DAY = 29;

    /** Which leap year is meant is plain of a birth alone: the last one. */
    private static final Phrasing OF_A_BIRTH = Phrasing.of("出生|生的|落地|生日|\\bborn\\b|\\bbirthday\\b");

    private final String text;
    private final LocalDate today;
    private final List<Mention<SaidDay>> found = new ArrayList<>();

    private Days(String text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    /** All days of a text in their order. */
    static List<Mention<SaidDay>> in(String text, LocalDate today) {
        Days days = new Days(text, today);
        if (text.indexOf('月') >= 0) {
            days.each(
                    CHINESE,
                    m -> days.inYear(
                            chineseYear(m.group(1), m.group(2), today), figure(m.group(3)), figure(m.group(4))));
            days.each(OF_A_MONTH, m -> days.ofMonth(m.group(1).charAt(0), figure(m.group(2))));
        }
        days.each(OF_NO_MONTH, m -> days.toldOn(figure(m.group(1))));
        days.each(BORN_ON_A_FEAST, m -> {
            MonthDay feast = FEASTS.getOrDefault(m.group(3), MonthDay.of(1, 1));
            return days.inYear(
                    chineseYear(m.group(1), m.group(2), today), feast.getMonthValue(), feast.getDayOfMonth());
        });
        days.each(
                MONTH_AND_DAY,
                m -> m.group(1) == null
                        ? days.inYear(0, figure(m.group(3)), figure(m.group(4)))
                        : days.inYear(0, figure(m.group(1)), figure(m.group(2))));
        days.each(NUMERIC, m -> days.inYear(figure(m.group(1)), figure(m.group(2)), figure(m.group(3))));
        days.each(
                NAMED,
                m -> SaidDay.of(
                        today.plusDays(DAYS_FROM_TODAY.getOrDefault(m.group().replaceFirst("儿个?$", "天"), 0))));
        days.each(
                OF_A_WEEK,
                m -> SaidDay.of(days.ofWeek(m.group(1).charAt(0), m.group(2).charAt(0))));
        days.each(AGO, m -> SaidDay.of(today.minusDays(figure(m.group(1)))));
        if (LATIN.isIn(text)) {
            days.each(DAY_MONTH, m -> days.english(m, m.group(2), m.group(1)));
            days.each(MONTH_DAY, m -> days.english(m, m.group(1), m.group(2)));
            days.each(DAY_OF_A_MONTH, m -> days.ofMonth(m.group(2).charAt(0), figure(m.group(1))));
        }
        days.found.addAll(SlashedDates.in(text, today));
        List<Mention<SaidDay>> said = days.withDayOfTheWeek();
        said.addAll(DaysOfNoMonth.in(text, today, List.copyOf(said)));
        said.sort(Comparator.comparing(Mention::from));
        return said;
    }

    /** The words with a year or month that stands in brackets where it belongs: 去年(2025)8月1号, 12月1号(2026年), 23号(11月); 元月 is 1月. */
    static String inOrder(String said) {
        String text = FIRST_MONTH.matcher(said).replaceAll("1月");
        if (text.indexOf('(') < 0) {
            return text;
        }
        String once = YEAR_TWICE.matcher(text).replaceAll("$1年");
        String plain =
                THAT_YEAR.matcher(RELATIVE_TWICE.matcher(once).replaceAll("")).replaceAll("$2年$1");
        String withMonths = MONTH_AFTER.matcher(plain).replaceAll("$2$1");
        return YEAR_AFTER
                .matcher(withMonths)
                .replaceAll(after -> after.group(4) + (after.group(4).endsWith("年") ? "" : "年") + after.group(1));
    }

    /** The days, each as it agrees with the day of the week beside it; 下周一 beside a date is no other day. */
    private List<Mention<SaidDay>> withDayOfTheWeek() {
        List<Mention<SaidDay>> agreed = new ArrayList<>();
        List<Mention<SaidDay>> whole = new ArrayList<>();
        for (Mention<SaidDay> day : found) {
            DayOfTheWeek weekday = DayOfTheWeek.beside(text, day.from(), day.to());
            Mention<SaidDay> both = Mention.of(day.value(), text, weekday.from(), weekday.to());
            whole.add(both);
            weekday.agreed(day.value()).ifPresent(value -> agreed.add(Mention.of(value, text, both.from(), both.to())));
        }
        agreed.removeIf(day -> whole.stream()
                .anyMatch(other -> other.from() <= day.from()
                        && day.to() <= other.to()
                        && other.to() - other.from() > day.to() - day.from()));
        return agreed;
    }

    private interface Reading {
        @Nullable
        SaidDay of(Matcher match);
    }

    private void each(Phrasing pattern, Reading reading) {
        for (Matcher match = pattern.matcher(text); match.find(); ) {
            try {
                SaidDay day = reading.of(match);
                if (day != null) {
                    found.add(Mention.of(day, text, match.start(), match.end()));
                }
            } catch (DateTimeException e) {
                // There is no such day, so none was said.
            }
        }
    }

    private SaidDay inYear(int year, int month, int day) {
        if (year <= 0 && month == Month.FEBRUARY.getValue() && day == LEAP_DAY && OF_A_BIRTH.isIn(text)) {
            return SaidDay.leapDay(today);
        }
        return year > 0
                ? SaidDay.of(LocalDate.of(year, month, day))
                : SaidDay.nearTo(today, LocalDate.of(today.getYear(), month, day));
    }

    /** The day with that number that is told, if it is only one. */
    private @Nullable SaidDay toldOn(int number) {
        return Passage.agreed(found.stream()
                        .map(Mention::value)
                        .filter(day -> day.nearest().getDayOfMonth() == number))
                .orElse(null);
    }

    private SaidDay english(Matcher match, String month, String day) {
        int number = month(month);
        if (match.group(3) != null) {
            return inYear(figure(match.group(3)), number, figure(day));
        }
        String relative = match.group(4);
        Matcher before = YEAR_BEFORE.matcher(text.substring(Math.max(0, match.start() - 20), match.start()));
        if (relative == null && before.find()) {
            relative = before.group(1);
        }
        return inYear(relative == null ? 0 : today.getYear() + toward(relative.charAt(0)), number, figure(day));
    }

    private SaidDay ofMonth(char which, int day) {
        LocalDate month = today.withDayOfMonth(1).plusMonths(toward(which));
        return SaidDay.of(LocalDate.of(month.getYear(), month.getMonth(), day));
    }

    private LocalDate ofWeek(char which, char name) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.plusWeeks(toward(which)).with(TemporalAdjusters.nextOrSame(DayOfTheWeek.named(name)));
    }

    /** Last, this or next. */
    private static int toward(char which) {
        return switch (which) {
            case '上', 'l' -> -1;
            case '下', 'n' -> 1;
            default -> 0;
        };
    }

    /** The year that is said; 0 if none is. */
    private static int chineseYear(@Nullable String figures, @Nullable String relative, LocalDate today) {
        if (relative != null) {
            return today.getYear() + List.of("前年", "去年", "今年", "明年", "后年").indexOf(relative) - 2;
        }
        if (figures == null) {
            return 0;
        }
        if (Character.isDigit(figures.charAt(0))) {
            return figures.length() == 2 ? 2000 + figure(figures) : figure(figures);
        }
        return yearInCharacters(figures);
    }

    /** The year of 二零一一 or 一九九八. */
    static int yearInCharacters(String figures) {
        int year = 0;
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            year = year * 10 + "零一二三四五六七八九".indexOf(c == '〇' ? '零' : c);
        }
        return year;
    }

    /** The number of a month by its English name. */
    public static int month(String name) {
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.substring(0, 3)) / 3 + 1;
    }

    private static int figure(String numeral) {
        return Optional.of(numeral)
                .flatMap(Numbers::value)
                .map(BigDecimal::intValue)
                .orElse(0);
    }
}
