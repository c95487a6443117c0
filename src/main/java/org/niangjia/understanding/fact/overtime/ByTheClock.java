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

/** Work on a day off that is told by the clock, and the breaks in it: 周日上班8:00-18:00，中午休息1小时 are nine hours. */
public final class ByTheClock {

    /** 午休1小时, 中午歇了2小时, 路上来回3小时: no hours at work. */
    private static final Phrasing NO_WORK_BEFORE = Phrasing.of(
            "(?:午休|休息(?!日)|歇|午睡|吃饭|午饭|路上|通勤|来回|往返)[^，。,.;；\\d干上加做值顶班忙]{0,6}$|\\b(?:break|lunch|commut\\w*)\\b[^,.;\\d]{0,12}$");

    private static final Phrasing NO_WORK_AFTER = Phrasing.of("的?(?:午休|休息(?!日)|路程|车程)| (?:lunch|break|commute)\\b");

    private static final String HOUR = "(\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点钟?(半)?|:(\\d{2}))";
    private static final String LATER = "(下午|晚上?|傍晚|夜里)";

    /** 从早8点到晚8点, 9:00-17:30. */
    private static final Phrasing FROM_TO = Phrasing.of(
            "从?(?:早上?|上午|早晨|" + LATER + ")?" + HOUR + "(?:一直|干|上|做|忙|加班)*(?:到|至|-|—|~)(?:" + LATER + ")?" + HOUR);

    private static final Phrasing MINUTES = Phrasing.of("分钟|第二天|次日|凌晨");

    private static final BigDecimal NOON = BigDecimal.valueOf(12);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final String A_WHILE = "一会儿";

    private ByTheClock() {}

    /** Whether hours are those of a break or of the way, and none at work. */
    public static boolean isNoWork(Mention<?> hours) {
        return hours.comesAfter(NO_WORK_BEFORE) || hours.isFollowedBy(NO_WORK_AFTER);
    }

    /** The same, with the time at work in hours where one day off is told by the clock, and without the length of a break. */
    static Passage inHours(Passage passage) {
        List<Mention<Span>> breaks = passage.spans().stream()
                .filter(span -> span.value().unit() == Span.Unit.HOUR && isNoWork(span))
                .toList();
        Optional<BigDecimal> atWork = atWork(passage)
                .map(all -> breaks.stream().map(span -> span.value().amount()).reduce(all, BigDecimal::subtract))
                .filter(hours -> hours.signum() > 0);
        if (breaks.isEmpty() && atWork.isEmpty()) {
            return passage;
        }
        StringBuilder words = new StringBuilder(passage.text());
        for (int i = breaks.size() - 1; i >= 0; i--) {
            words.replace(breaks.get(i).from(), breaks.get(i).to(), A_WHILE);
        }
        String text = words.toString();
        return Passage.of(
                atWork.map(hours -> FROM_TO.matcher(text)
                                .replaceFirst(Span.plain(hours).toPlainString() + "小时"))
                        .orElse(text),
                passage.today());
    }

    /** From the one hour to the other; on a working day most of them are no overtime. */
    private static Optional<BigDecimal> atWork(Passage passage) {
        List<String> kinds = OvertimeHours.kindsIn(passage.text());
        Matcher clock = FROM_TO.matcher(passage.text());
        if (kinds.isEmpty() || kinds.contains(OvertimeHours.WEEKDAY) || passage.says(MINUTES) || !clock.find()) {
            return Optional.empty();
        }
        boolean afternoon = clock.group(1) != null;
        Optional<BigDecimal> from = hour(clock.group(2), clock.group(3), clock.group(4), afternoon);
        Optional<BigDecimal> to =
                hour(clock.group(6), clock.group(7), clock.group(8), afternoon || clock.group(5) != null);
        return clock.find()
                ? Optional.empty()
                : from.flatMap(first -> to.map(last -> last.compareTo(first) <= 0 && last.compareTo(NOON) < 0
                                ? last.add(NOON).subtract(first)
                                : last.subtract(first)))
                        .filter(hours -> hours.signum() > 0);
    }

    private static Optional<BigDecimal> hour(
            String said, @Nullable String half, @Nullable String minutes, boolean afternoon) {
        return Numbers.value(said)
                .map(hour -> afternoon && hour.compareTo(NOON) < 0 ? hour.add(NOON) : hour)
                .map(hour -> half == null ? hour : hour.add(HALF))
                .map(hour -> minutes == null
                        ? hour
                        : hour.add(new BigDecimal(minutes).divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP)));
    }
}
