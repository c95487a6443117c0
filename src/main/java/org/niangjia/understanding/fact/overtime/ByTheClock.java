package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Work that is told by the clock, and the breaks in it: 周日上班8:00-18:00，中午休息1小时 are nine hours on a day off, and 平时早八点干到晚八点 without an hour for
 * meals is three hours more than a day's work.
 */
public final class ByTheClock {

    /** 午休1小时, 中午歇了2小时, 路上来回3小时: no hours at work. */
    private static final Phrasing NO_WORK_BEFORE = Phrasing.of(
            "(?:午休|休息(?!日)|歇|午睡|(?:吃|顿)饭|午饭|路上|通勤|来回|往返)[^，。,.;；\\d干上加做值顶班忙]{0,6}$|\\b(?:break|lunch|commut\\w*)\\b[^,.;\\d]{0,12}$");

    private static final Phrasing NO_WORK_AFTER = Phrasing.of("的?(?:午休|休息(?!日)|吃饭|路程|车程)| (?:lunch|break|commute)\\b");

    private static final String HOUR = "(\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点钟?(半)?|:(\\d{2}))";
    private static final String LATER = "(下午|晚上?|傍晚|夜里)";

    /** 晚上又从6点. */
    private static final String AGAIN = "(?:又|还|再|接着|就|都|得|要|被叫去)*";

    /** 从早8点到晚8点, 9:00-17:30. */
    private static final Phrasing FROM_TO = Phrasing.of("(?:(?:早上?|上午|早晨|" + LATER + ")" + AGAIN + ")?从?" + HOUR
            + "(?:一直|干|上|做|忙|加班|[^，。,.;；\\d到至]{1,6}(?=到))*(?:到|至|-|—|~)(?:" + LATER + ")?" + HOUR);

    /** Of a working day what goes beyond its hours counts only where it is called so. */
    private static final Phrasing OVERTIME = Phrasing.of("加班|加点|超时|\\bovertime\\b|\\bot\\b");

    /** 周末休, 周六周日不上班: days off that are none of work. */
    private static final Phrasing DAYS_OFF_KEPT = Phrasing.of(
            "(?:周末|双休日?|(?:周|星期|礼拜)[六日天](?:[、和跟]?(?:(?:周|星期|礼拜)?[日天]))?)(?:都|就|正常|照常|是|才|能)*(?:休|歇|不上|不用|放假)");

    /** ,中午休息一会儿 and 两顿饭共一会儿不算: a clause of a break alone. */
    private static final Phrasing OF_A_BREAK = Phrasing.of("[，,；;(][^，,。;；()]*一会儿[^，,。;；()]*[)]?");

    private static final Phrasing MINUTES = Phrasing.of("分钟|第二天|次日|凌晨");

    private static final BigDecimal NOON = BigDecimal.valueOf(12);
    private static final BigDecimal EVENING = BigDecimal.valueOf(17);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final String A_WHILE = "一会儿";

    private ByTheClock() {}

    /** Whether hours are those of a break or of the way, and none at work. */
    public static boolean isNoWork(Mention<?> hours) {
        return hours.comesAfter(NO_WORK_BEFORE) || hours.isFollowedBy(NO_WORK_AFTER);
    }

    /** The same, with the time at work in hours where one day is told by the clock, and without the length of a break. */
    static Passage inHours(Passage passage) {
        List<Mention<Span>> breaks = passage.spans().stream()
                .filter(span -> span.value().unit() == Span.Unit.HOUR && isNoWork(span))
                .toList();
        Optional<Shift> shift = shift(passage)
                .map(all -> all.without(
                        breaks.stream().map(span -> span.value().amount()).reduce(BigDecimal.ZERO, BigDecimal::add)));
        StringBuilder words = new StringBuilder(passage.text());
        for (int i = breaks.size() - 1; i >= 0; i--) {
            words.replace(breaks.get(i).from(), breaks.get(i).to(), A_WHILE);
        }
        String text = isOvertimeOfWorkingDays(passage)
                ? overtime(words.toString(), shift)
                : told(words.toString(), "干了", shift.map(Shift::hours));
        return text.equals(passage.text()) ? passage : Passage.of(text, passage.today());
    }

    /** What goes beyond a day's work, each time; how often that was may stand behind the breaks. */
    private static String overtime(String words, Optional<Shift> shift) {
        return shift.map(of -> told(
                        OF_A_BREAK
                                .matcher(DAYS_OFF_KEPT.matcher(words).replaceAll(""))
                                .replaceAll(""),
                        (of.isInTheEvening() ? "晚上加班" : "加班")
                                + (OvertimeTurns.in(words).isPresent() ? "每次" : ""),
                        Optional.of(of.beyondADay())))
                .orElse(words);
    }

    private static String told(String words, String as, Optional<BigDecimal> hours) {
        return hours.filter(some -> some.signum() > 0)
                .map(some -> FROM_TO.matcher(words)
                        .replaceFirst(as + Span.plain(some).toPlainString() + "小时"))
                .orElse(words);
    }

    private static boolean isOvertimeOfWorkingDays(Passage passage) {
        List<String> kinds =
                OvertimeHours.kindsIn(DAYS_OFF_KEPT.matcher(passage.text()).replaceAll(""));
        return passage.says(OVERTIME) && !kinds.isEmpty() && kinds.stream().allMatch(OvertimeHours.WEEKDAY::equals);
    }

    /**
     * Time at work by the clock.
     *
     * @param from the hour of the day, 0..24
     */
    private record Shift(BigDecimal from, BigDecimal hours) {

        Shift without(BigDecimal breaks) {
            return new Shift(from, hours.subtract(breaks));
        }

        boolean isInTheEvening() {
            return from.compareTo(EVENING) >= 0;
        }

        /** What comes on top of a day's work: all of it where it begins in the evening. */
        BigDecimal beyondADay() {
            return isInTheEvening() ? hours : hours.subtract(OvertimeDays.HOURS_OF_A_DAY);
        }
    }

    /** From the one hour to the other, of days of one sort. */
    private static Optional<Shift> shift(Passage passage) {
        List<String> kinds = OvertimeHours.kindsIn(passage.text());
        boolean mixed = kinds.contains(OvertimeHours.WEEKDAY) && !isOvertimeOfWorkingDays(passage);
        Matcher clock = FROM_TO.matcher(passage.text());
        if (kinds.isEmpty() || mixed || passage.says(MINUTES) || !clock.find()) {
            return Optional.empty();
        }
        boolean afternoon = clock.group(1) != null;
        Optional<BigDecimal> from = hour(clock.group(2), clock.group(3), clock.group(4), afternoon);
        Optional<BigDecimal> to =
                hour(clock.group(6), clock.group(7), clock.group(8), afternoon || clock.group(5) != null);
        return clock.find()
                ? Optional.empty()
                : from.flatMap(first -> to.map(last -> new Shift(
                                first,
                                last.compareTo(first) <= 0 && last.compareTo(NOON) < 0
                                        ? last.add(NOON).subtract(first)
                                        : last.subtract(first))))
                        .filter(shift -> shift.hours().signum() > 0);
    }

    /** @param said in figures or numerals */
    static Optional<BigDecimal> hour(String said, @Nullable String half, @Nullable String minutes, boolean afternoon) {
        return Numbers.value(said)
                .map(hour -> afternoon && hour.compareTo(NOON) < 0 ? hour.add(NOON) : hour)
                .map(hour -> half == null ? hour : hour.add(HALF))
                .map(hour -> minutes == null
                        ? hour
                        : hour.add(new BigDecimal(minutes).divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP)));
    }
}
