package org.niangjia.understanding.passage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Days of which only the number is said: 23号做的手术, 从30号礼拜一开始, I had surgery on the 23rd. Which month it is of is told by a date before it, the
 * day of the week, or whether it is told as gone by; where nothing tells it, the day counts only if it is far nearer in one month than in the other.
 */
public final class DaysOfNoMonth {

    private static final String EVENT =
            "(?:生(?!日|病|气|效)|满(?:[一两二三\\d])?周?岁|剖|顺产|手术|做的?(?:手术|人流|清宫|引产)|引|流|清宫|刮|住|出院|入职|来|进|上班|上的班|上岗|上的岗|到岗|上工|报到|辞|开除|裁|解除|解雇|炒|撵|收|拿|签|交|递|提|请|休|歇|摔|受|伤|撞|砸|开始|起|算|办|登记|领|停|通知|告诉|叫|让)";

    private static final Phrasing CHINESE =
            Phrasing.of("(?<![\\d月年第一二三四五六七八九十两到至~、和跟及.\\-/号日个])(\\d{1,2}|[一二三四五六七八九十]{1,3})号"
                    + "(?:[(]?(?:这天)?(?:是|就是)?(?:周|星期|礼拜)[一二三四五六日天](?:这天)?[)]?)?"
                    + "(?=(?:那天|当天|早上|上午|中午|下午|晚上|夜里|凌晨|半夜|刚刚?|正好|刚好|要|就|我|俺|她|才|正式|公司|单位|厂里?|老板|人事|hr|他们|被|给|去|到|在|把|车间|店里?)*"
                    + EVENT + ")");
    private static final Phrasing ENGLISH = Phrasing.of(
            "\\bthe (\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of|floor|week|month|day|child|baby|year|birthday|century|time|grade|paragraph|article|week)\\b)");

    /** 今天 and 三天前 tell no month. */
    private static final Phrasing A_DATE = Phrasing.of("月|^(?!.*(?:天|ago)).*\\d");

    private static final Phrasing WITHOUT_MONTH = Phrasing.of("^[^月/.-]*号|\\bthe \\d{1,2}(?:st|nd|rd|th)$");

    /** 每月15号, 工资5号发: no day, but one of each month; 上个月… has its month. */
    private static final Phrasing OF_EACH_MONTH =
            Phrasing.of("(?:每个?月|月月|每逢|工资|发薪日?|例假|月经|\\bevery month|\\beach month|\\bmonthly)[^，。,.;；]{0,8}$");

    /** 6号请到15号: of a time between two days. */
    private static final Phrasing TO_ANOTHER = Phrasing.of("[^，。,.;；\\d]{0,8}[到至](?:\\d|[一二三四五六七八九十]{1,3}[号日])");

    private static final Phrasing PAYDAY = Phrasing.of("[^，。,.;；]{0,4}(?:发|开|结)(?:工资|薪|钱|支)");

    /** 国庆1号 is none of the days around today. */
    private static final Phrasing A_MONTH =
            Phrasing.of("国庆|五一|劳动节|春节|过年|(?:\\d{1,2}|[一二三四五六七八九十]{1,2}|上个?|下个?|这个?|本|当)月(?:份|里|初|底|中)?(?!\\d)");

    private static final Phrasing GONE_BY_AFTER =
            Phrasing.of("[^，。,.;；\\d]{0,10}?(?:的|了|过)(?!话)|(?:那天|当天|早上|上午|中午|下午|晚上|我|俺|她|才)*刚(?!好|巧)");
    private static final Phrasing GONE_BY_BEFORE = Phrasing.of(
            "已经$|\\b(?:had|was|were|went|started|began|left|did|got|came|joined|lost|gave|took|signed|received|told|cut|hurt|broke|fell|[a-z]{3,}ed)\\b[^.;?]{0,40}$");
    private static final Phrasing TO_COME_BEFORE = Phrasing.of(
            "(?:准备|打算|计划|想|要|将|定在|约在|排在|说好)[^，。,.;；]{0,6}$|\\b(?:will|going to|plan(?:s|ned|ning)? to|want to|shall|due)\\b[^.;?]{0,40}$");

    /** Nearer than this it is meant, since the other months are a whole month away from it. */
    private static final int NEAR_DAYS = 10;

    private final String text;
    private final LocalDate today;
    private final List<Mention<SaidDay>> told;

    private DaysOfNoMonth(String text, LocalDate today, List<Mention<SaidDay>> told) {
        this.text = text;
        this.today = today;
        this.told = told;
    }

    /** All of a text.
     * @param told the dates that are said in it
     */
    static List<Mention<SaidDay>> in(String text, LocalDate today, List<Mention<SaidDay>> told) {
        DaysOfNoMonth days = new DaysOfNoMonth(text, today, told);
        List<Mention<SaidDay>> found = new ArrayList<>();
        if (text.indexOf('号') >= 0) {
            days.each(CHINESE, found);
        }
        if (text.contains("the ")) {
            days.each(ENGLISH, found);
        }
        return found;
    }

    /** Whether a day is said without a month. */
    public static boolean isOne(String words) {
        return WITHOUT_MONTH.isIn(words);
    }

    private void each(Phrasing pattern, List<Mention<SaidDay>> found) {
        for (Matcher match = pattern.matcher(text); match.find(); ) {
            int number = Numbers.value(match.group(1)).map(BigDecimal::intValue).orElse(0);
            DayOfTheWeek weekday = DayOfTheWeek.beside(text, match.start(), match.end());
            Mention<String> said = Mention.of(match.group(), text, weekday.from(), weekday.to());
            boolean another = told.stream().anyMatch(said::overlaps);
            if (!another && !said.comesAfter(OF_EACH_MONTH) && !said.isFollowedBy(PAYDAY)) {
                day(number, said, weekday).ifPresent(day -> found.add(Mention.of(day, text, said.from(), said.to())));
            }
        }
    }

    private Optional<SaidDay> day(int number, Mention<String> said, DayOfTheWeek weekday) {
        boolean goneBy = said.isFollowedBy(GONE_BY_AFTER) || said.comesAfter(GONE_BY_BEFORE);
        Optional<Mention<SaidDay>> before = told.stream()
                .filter(day -> day.to() <= said.from() && A_DATE.isIn(text.substring(day.from(), day.to())))
                .reduce((earlier, later) -> later);
        if (before.isPresent()) {
            SaidDay date = before.get().value();
            return (goneBy
                            ? later(SaidDay.of(date.past()), number)
                                    .filter(day -> !day.past().isAfter(today))
                            : later(date, number))
                    .flatMap(weekday::agreed);
        }
        if (A_MONTH.isIn(text)) {
            return Optional.empty();
        }
        List<LocalDate> days = around(number).filter(weekday::agreesWith).toList();
        return days.stream()
                .filter(day -> weekday.isSaid() || isMeant(day, goneBy, said))
                .findFirst()
                .map(SaidDay::of);
    }

    private boolean isMeant(LocalDate day, boolean goneBy, Mention<String> said) {
        if (goneBy) {
            return !day.isAfter(today);
        }
        if (said.comesAfter(TO_COME_BEFORE)) {
            return !day.isBefore(today);
        }
        return said.value().contains("号")
                && !said.isFollowedBy(TO_ANOTHER)
                && Math.abs(ChronoUnit.DAYS.between(today, day)) <= NEAR_DAYS;
    }

    /** A later day of the month of a date. */
    private static Optional<SaidDay> later(SaidDay date, int number) {
        return number < date.nearest().getDayOfMonth()
                ? Optional.empty()
                : of(YearMonth.from(date.nearest()), number)
                        .flatMap(nearest -> of(YearMonth.from(date.past()), number)
                                .flatMap(past -> of(YearMonth.from(date.ahead()), number)
                                        .map(ahead -> new SaidDay(nearest, past, ahead))));
    }

    /** The days with that number in the months around today, the nearest first. */
    private Stream<LocalDate> around(int number) {
        YearMonth month = YearMonth.from(today);
        return Stream.of(month.minusMonths(1), month, month.plusMonths(1))
                .flatMap(one -> of(one, number).stream())
                .sorted(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(today, day))));
    }

    private static Optional<LocalDate> of(YearMonth month, int number) {
        return month.isValidDay(number) ? Optional.of(month.atDay(number)) : Optional.empty();
    }
}
