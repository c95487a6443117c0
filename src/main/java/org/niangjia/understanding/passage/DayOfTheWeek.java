package org.niangjia.understanding.passage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.niangjia.question.phrasing.Phrasing;

/**
 * The day of the week that is said beside a date: 下周一11月30号, 30号礼拜一, Monday, 30 November. Both name one day; where they do not agree no
 * day is plainly said.
 */
final class DayOfTheWeek {

    private static final String CHINESE = "(?:周|星期|礼拜)([一二三四五六日天])";
    private static final String ENGLISH = "(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";

    private static final Phrasing BEFORE = Phrasing.of("(?:上个?|这个?|本|下个?)?" + CHINESE + "[,，( ]?(?:也就是|就是|是|即)?$"
            + "|\\b(?:(?:this|next|last|coming) )?" + ENGLISH + "\\b\\.?,? ?\\(?(?:the )?$");
    private static final Phrasing AFTER = Phrasing.of("[,，(]?(?:这天)?(?:就是|正好是?|刚好是?|是)?" + CHINESE
            + "(?:这天)?\\)?(?![一二三四五六日天到至])" + "|,? ?\\(?(?:a |is a |which is a )?" + ENGLISH + "\\b\\)?");

    private static final int REACH = 24;

    private final Optional<DayOfWeek> day;
    private final int from;
    private final int to;

    private DayOfTheWeek(Optional<DayOfWeek> day, int from, int to) {
        this.day = day;
        this.from = from;
        this.to = to;
    }

    /** The one that stands before or after what is said between two places of a text, or at the end of it. */
    static DayOfTheWeek beside(String text, int from, int to) {
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, from - REACH), from));
        if (before.find()) {
            int start = Math.max(0, from - REACH) + before.start();
            return new DayOfTheWeek(named(before), start, to);
        }
        Matcher within = AFTER.matcher(text).region(from, to).useTransparentBounds(true);
        while (within.find()) {
            if (within.end() == to) {
                return new DayOfTheWeek(named(within), from, to);
            }
        }
        Matcher after = AFTER.matcher(text)
                .region(to, Math.min(text.length(), to + REACH))
                .useTransparentBounds(true);
        return after.lookingAt()
                ? new DayOfTheWeek(named(after), from, after.end())
                : new DayOfTheWeek(Optional.empty(), from, to);
    }

    private static Optional<DayOfWeek> named(Matcher matcher) {
        String chinese = matcher.group(1);
        if (chinese != null) {
            return Optional.of(named(chinese.charAt(0)));
        }
        return Optional.ofNullable(matcher.group(2))
                .map(name -> DayOfWeek.of(
                        List.of("mo", "tu", "we", "th", "fr", "sa", "su").indexOf(name.substring(0, 2)) + 1));
    }

    /** 一 to 六, and 日 or 天. */
    static DayOfWeek named(char name) {
        return DayOfWeek.of(name == '天' ? 7 : "一二三四五六日".indexOf(name) + 1);
    }

    /** Where the date begins together with it. */
    int from() {
        return from;
    }

    /** Where the date ends together with it. */
    int to() {
        return to;
    }

    boolean isSaid() {
        return day.isPresent();
    }

    boolean agreesWith(LocalDate date) {
        return day.map(date.getDayOfWeek()::equals).orElse(true);
    }

    /** The date as it agrees; without a year the one of that day of the week, and none if none is. */
    Optional<SaidDay> agreed(SaidDay date) {
        if (day.isEmpty()) {
            return Optional.of(date);
        }
        return Stream.of(date.nearest(), date.ahead(), date.past())
                .filter(this::agreesWith)
                .findFirst()
                .map(SaidDay::of);
    }
}
