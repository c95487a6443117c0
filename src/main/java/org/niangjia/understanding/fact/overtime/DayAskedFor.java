package org.niangjia.understanding.fact.overtime;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;

/**
 * One day of several whose pay is asked for: 五一两天都没歇，2号干了8个钟，2号那天应给多少. What is told of the other days is no part of it.
 */
final class DayAskedFor {

    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String DATE = "(?:" + NUMBER + "月(?:份)?)?(?<N>" + NUMBER + ")[号日](?!楼|线|店|门|机)";
    private static final String WEEKDAY = "(?:周|星期|礼拜)(?<W>[一二三四五六日天])";
    private static final String LUNAR = "(?<L>除夕|大?年三十|初[一二三四五六七八])";
    private static final String DAY = "(?:" + DATE + "|" + WEEKDAY + "|(?:大年|正月)?" + LUNAR + ")";

    private static final Phrasing ASKED = Phrasing.of(
            "(?<![、和跟与及到至~—-]|还有|加上)" + DAY
                    + "(?:这|那|当)?[天日]?(?:的|我|他们|老板|单位|公司|厂里|店里|到底|究竟|应该|应|该|得|要|能|可以|才|加班费|工资|工钱|单独|光|就|算|按|要求|是|有|给|拿|付|发|领|补)*(?:多少|几(?:块|钱|倍))");

    private static final Phrasing NAMED =
            Phrasing.of(DAY.replace("<N>", "<n>").replace("<W>", "<w>").replace("<L>", "<l>")
                    + "|(?:国庆|五一|春节|中秋|端午|清明|元旦|劳动节|十一)(?<many>节?(?:这|那|的|头|前)*[几两二三四五六七八2-8]天)");

    private static final Phrasing ENGLISH_ASKED = Phrasing.of(
            "\\bhow (?:much|many yuan)\\b[^.?!;]{0,40}? (?:for|on) (?:just |only )?(?:the |may |october |oct )(?<n>\\d{1,2})(?:st|nd|rd|th)?\\b(?! (?:and|&|hours|days|yuan)|[,\\d])");
    private static final Phrasing ENGLISH_NAMED = Phrasing.of(
            "\\b(?:the |may |october |oct )(?<n>\\d{1,2})(?:st|nd|rd|th)?\\b(?! (?:hours|days|yuan))|\\b(?<many>both days|(?:two|three|2|3) days)\\b");

    private static final Phrasing CLAUSE = Phrasing.of("[^，,。.;；!！?？]+[，,。.;；!！?？]*");
    /** By their place; New Year's Eve is the day before the first. */
    private static final String LUNAR_DAYS = "夕一二三四五六七八";

    private static final String MANY = "many";
    private static final Set<String> FIRST_DAYS = Set.of("1", "2", "3", "除夕", "年三十", "大年三十", "初一", "初二", "初三");

    private DayAskedFor() {}

    /** Whether the pay of a single day is asked for that is told among others: of 8号发多少 after 国庆三天都上班 it is not. */
    static boolean isOne(Passage passage) {
        String text = passage.text();
        return asked(text).filter(day -> isToldAmongOthers(text, day)).isPresent();
    }

    private static boolean isToldAmongOthers(String text, String day) {
        boolean english = ENGLISH_ASKED.isIn(text);
        String others = (english ? ENGLISH_ASKED : ASKED).matcher(text).replaceAll("");
        Set<String> named = named(others, english);
        return named.contains(day) || (named.contains(MANY) && FIRST_DAYS.contains(day)) || isListed(others, day);
    }

    /** 国庆1、2、3号, 初一到初三: public holidays that are listed. */
    private static boolean isListed(String text, String day) {
        boolean date = Character.isDigit(day.charAt(0));
        String name = date ? '-' + day : "new year " + Math.max(0, LUNAR_DAYS.indexOf(day.charAt(day.length() - 1)));
        return NamedHolidays.in(text).stream()
                .flatMap(listed -> listed.days().stream())
                .anyMatch(listed -> listed.endsWith(name));
    }

    /** What is told of the day asked for and of no other; nothing if no day is asked for, or it is told together with others. */
    static Optional<Passage> only(Passage passage) {
        String text = passage.text();
        return asked(text).flatMap(day -> {
            boolean english = ENGLISH_ASKED.isIn(text);
            StringBuilder kept = new StringBuilder();
            for (Matcher clause = CLAUSE.matcher(text); clause.find(); ) {
                Set<String> named = named(clause.group(), english);
                if (named.size() > 1 && named.contains(day)) {
                    return Optional.empty();
                }
                if (named.isEmpty() || named.contains(day)) {
                    kept.append(clause.group());
                }
            }
            return kept.length() == text.length()
                    ? Optional.empty()
                    : Optional.of(Passage.of(kept.toString(), passage.today()));
        });
    }

    private static Optional<String> asked(String text) {
        for (Phrasing pattern : List.of(ASKED, ENGLISH_ASKED)) {
            Matcher day = pattern.matcher(text);
            if (day.find()) {
                Set<String> names = new LinkedHashSet<>();
                do {
                    names.add(pattern == ASKED ? name(day, "N", "W", "L") : number(day.group("n")));
                } while (day.find());
                return Passage.agreed(names.stream());
            }
        }
        return Optional.empty();
    }

    private static Set<String> named(String clause, boolean english) {
        Set<String> days = new LinkedHashSet<>();
        for (Matcher day = (english ? ENGLISH_NAMED : NAMED).matcher(clause); day.find(); ) {
            if (day.group(MANY) != null) {
                days.add(MANY);
            } else {
                days.add(english ? number(day.group("n")) : name(day, "n", "w", "l"));
            }
        }
        return days;
    }

    private static String name(Matcher day, String date, String week, String lunar) {
        if (day.group(date) != null) {
            return number(day.group(date));
        }
        return day.group(week) != null ? "week " + day.group(week).replace('天', '日') : day.group(lunar);
    }

    private static String number(String said) {
        return Numbers.value(said).map(value -> value.toBigInteger().toString()).orElse(said);
    }
}
