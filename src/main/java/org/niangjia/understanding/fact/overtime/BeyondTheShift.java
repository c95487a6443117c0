package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * Overtime that is told by the hour at which the day's work ends and the one until which she was kept: 本来五点半下班，干到八点才走 are two hours and a half, "my shift ends at 5.30
 * but they keep us till 8" too.
 */
final class BeyondTheShift {

    private static final String HOUR = "(\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点钟?(半)?|[:：](\\d{2}))";

    private static final Phrasing CHINESE = Phrasing.of("(?:下午|晚上?|傍晚)?" + HOUR
            + "(?:整|就|该|准时|应该|正常|能|可以|打卡|才|的)*(?:下班|收工|放工|交班)(?<then>(?:(?!回家|到家|接(?!着)|吃|买|坐|公交|地铁|睡|开会)[^。;；\\d]){0,18}?)(?:到|至)(?:晚上?|夜里)?"
            + HOUR
            + "(?:多|左右)?(?![^，。,.;；]{0,4}(?:上班|上岗|开工|接班))");

    private static final String TIME = "(\\d{1,2})(?:[.:](\\d{2}))? ?(?:pm|p\\.m\\.|o'clock)?";

    private static final Phrasing ENGLISH = Phrasing.of(
            "\\b(?:shift|work|(?:the |my |our )day|we|i) (?:ends?|finish(?:es|ed)?|is over|stops?|ended|knock(?:s|ed)? off|clock(?:s|ed)? (?:off|out)|should (?:end|finish|leave|go))(?: at)? "
                    + TIME
                    + "(?=[ ,.;])(?<then>[^.;?\\d]{0,60}?)\\b(?:till|until|til|to|past|at) " + TIME + "(?![\\d:%])");

    /** A break in it, or the next morning: not to be counted by these hours. */
    private static final Phrasing OPEN = Phrasing.of(
            "(?:吃饭|晚饭|休息)[^，。,.;；]{0,6}(?:小时|分钟|钟头)|凌晨|次日|第二天|\\b(?:midnight|am|a\\.m\\.)\\b|\\b(?:minutes?|hours?)(?:'s)? (?:break|dinner|meal)");

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(6);
    private static final BigDecimal NOON = BigDecimal.valueOf(12);

    private BeyondTheShift() {}

    /** The same, with the hours that go beyond the day's work. */
    static Passage inHours(Passage passage) {
        if (passage.says(OPEN)) {
            return passage;
        }
        return told(passage, CHINESE.matcher(passage.text()), "加班", "每次", "小时")
                .or(() -> told(passage, ENGLISH.matcher(passage.text()), "worked overtime", " each day", " hours"))
                .orElse(passage);
    }

    private static Optional<Passage> told(Passage passage, Matcher clock, String overtime, String each, String hours) {
        if (!clock.find()) {
            return Optional.empty();
        }
        boolean chinese = clock.groupCount() > 5;
        Optional<BigDecimal> end = chinese
                ? ByTheClock.hour(clock.group(1), clock.group(2), clock.group(3), true)
                : ByTheClock.hour(clock.group(1), null, clock.group(2), true);
        Optional<BigDecimal> until = chinese
                ? ByTheClock.hour(clock.group(5), clock.group(6), clock.group(7), true)
                : ByTheClock.hour(clock.group(4), null, clock.group(5), true);
        int from = clock.start();
        int to = clock.end();
        String then = clock.group("then");
        return end.flatMap(first -> until.map(last -> last.subtract(first)))
                .filter(beyond -> beyond.signum() > 0 && beyond.compareTo(MOST_HOURS) <= 0)
                .filter(beyond -> end.filter(first -> first.compareTo(NOON) > 0).isPresent())
                .map(beyond -> {
                    String amount = Span.plain(beyond).toPlainString() + hours;
                    String rest = passage.text().substring(to);
                    boolean often = OvertimeTurns.in(passage.text().substring(0, from) + then + ' ' + rest)
                            .isPresent();
                    String words = chinese
                            ? overtime + (often ? each : "") + amount
                            : overtime + " " + amount + (often ? each : "");
                    return Passage.of(passage.text().substring(0, from) + then + words + rest, passage.today());
                });
    }
}
