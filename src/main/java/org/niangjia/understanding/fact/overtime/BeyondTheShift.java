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

    private static final Said CHINESE = new Said(
            Phrasing.of("(?:下午|晚上?|傍晚)?" + chinese("end")
                    + "(?:整|就|该|准时|应该|正常|能|可以|打卡|才|的)*(?:下班|收工|放工|交班)(?<then>(?:(?!回家|到家|接(?!着)|吃|买|坐|公交|地铁|睡|开会)[^。;；\\d]){0,18}?)(?:到|至)(?:晚上?|夜里)?"
                    + chinese("until")
                    + "(?:多|左右)?(?![^，。,.;；]{0,4}(?:上班|上岗|开工|接班))"),
            "加班{n}小时",
            "加班每次{n}小时");

    private static final Said ENGLISH = new Said(
            Phrasing.of(
                    "\\b(?:shift|work|(?:the |my |our )day|we|i) (?:ends?|finish(?:es|ed)?|is over|stops?|ended|knock(?:s|ed)? off|clock(?:s|ed)? (?:off|out)|should (?:end|finish|leave|go))(?: at)? "
                            + english("end") + "(?=[ ,.;])(?<then>[^.;?\\d]{0,60}?)\\b(?:till|until|til|to|past|at) "
                            + english("until") + "(?![\\d:%])"),
            "worked overtime {n} hours",
            "worked overtime {n} hours each day");

    /** A break in it, or the next morning: not to be counted by these hours. */
    private static final Phrasing OPEN = Phrasing.of(
            "(?:吃饭|晚饭|休息)[^，。,.;；]{0,6}(?:小时|分钟|钟头)|凌晨|次日|第二天|\\bmidnight\\b|\\d ?(?:am|a\\.m\\.)(?![a-z])|\\b(?:minutes?|hours?)(?:'s)? (?:break|dinner|meal)");

    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(6);
    private static final BigDecimal NOON = BigDecimal.valueOf(12);

    private BeyondTheShift() {}

    private static String chinese(String name) {
        return "(?<" + name + ">\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点钟?(?<" + name + "half>半)?|[:：](?<" + name
                + "minutes>\\d{2}))";
    }

    private static String english(String name) {
        return "(?<" + name + ">\\d{1,2})(?:[.:](?<" + name + "minutes>\\d{2}))?(?<" + name
                + "half>(?!))? ?(?:pm|p\\.m\\.|o'clock)?";
    }

    /**
     * How a language tells it.
     *
     * @param clock from the hour at which the day's work ends to the one until which she was kept
     * @param once the same in hours of overtime
     * @param often the same of each of several days
     */
    private record Said(Phrasing clock, String once, String often) {

        Optional<Passage> inHours(Passage passage) {
            Matcher found = clock.matcher(passage.text());
            return found.find() ? beyond(found).map(hours -> told(passage, found, hours)) : Optional.empty();
        }

        private static Optional<BigDecimal> beyond(Matcher found) {
            return hour(found, "end")
                    .filter(end -> end.compareTo(NOON) > 0)
                    .flatMap(end -> hour(found, "until").map(until -> until.subtract(end)))
                    .filter(hours -> hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0);
        }

        private static Optional<BigDecimal> hour(Matcher found, String name) {
            return ByTheClock.hour(found.group(name), found.group(name + "half"), found.group(name + "minutes"), true);
        }

        private Passage told(Passage passage, Matcher found, BigDecimal hours) {
            String before = passage.text().substring(0, found.start()) + found.group("then");
            String after = passage.text().substring(found.end());
            String words = OvertimeTurns.in(before + ' ' + after).isPresent() ? often : once;
            return Passage.of(
                    before + words.replace("{n}", Span.plain(hours).toPlainString()) + after, passage.today());
        }
    }

    /** The same, with the hours that go beyond the day's work. */
    static Passage inHours(Passage passage) {
        return passage.says(OPEN)
                ? passage
                : CHINESE.inHours(passage).or(() -> ENGLISH.inHours(passage)).orElse(passage);
    }
}
