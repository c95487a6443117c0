package org.niangjia.understanding.passage;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.phrasing.Phrasing;

/**
 * Times as people say them whose law may be asked for: 2021年6月, 去年3月8号, 2011年冬天, 12年底, 2015年那会儿, 三年前, 90年代, June 2021, winter
 * 2011, ten years ago, the 1990s. A year alone or longer counts only if it is over: of the present one the law of the day is asked for.
 */
public final class Periods {

    private static final String ENGLISH_MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final String FIGURES = "(?:19|20)\\d{2}|[一二][九零〇][零〇一二三四五六七八九]{2}";
    private static final String RELATIVE = "大前年|前年|去年|今年|明年";
    /** In two figures only where what follows shows that it is a year: 12年冬天, 08年那会儿. */
    private static final String SHORT_YEAR = "[0189]\\d|2[0-6]";

    private static final String THEN = "(?:那会儿?|那时候?|那年|那阵子?|当时|当年|的时候)";
    private static final String SEASON =
            "(?:一?整个)?(?:春[天季]|夏[天季]|秋[天季]|冬[天季]|(?:年|的)?[春夏秋冬](?=生)|上半年|下半年|年?初(?![一二三中])|年?底|年?末|年中)";

    /** Feasts with the day, or about the day, on which they fall. */
    private static final Map<String, MonthDay> FEASTS = Map.ofEntries(
            Map.entry("元旦", MonthDay.of(1, 1)),
            Map.entry("春节", MonthDay.of(2, 1)),
            Map.entry("过年", MonthDay.of(2, 1)),
            Map.entry("三八", MonthDay.of(3, 8)),
            Map.entry("清明", MonthDay.of(4, 5)),
            Map.entry("五一", MonthDay.of(5, 1)),
            Map.entry("劳动节", MonthDay.of(5, 1)),
            Map.entry("六一", MonthDay.of(6, 1)),
            Map.entry("儿童节", MonthDay.of(6, 1)),
            Map.entry("端午", MonthDay.of(6, 10)),
            Map.entry("暑假", MonthDay.of(7, 1)),
            Map.entry("八一", MonthDay.of(8, 1)),
            Map.entry("中秋", MonthDay.of(9, 20)),
            Map.entry("教师节", MonthDay.of(9, 10)),
            Map.entry("国庆", MonthDay.of(10, 1)),
            Map.entry("十一", MonthDay.of(10, 1)),
            Map.entry("圣诞", MonthDay.of(12, 25)));

    private static final Phrasing FEAST = Phrasing.of("(?<!\\d)(?<y>" + FIGURES + "|" + RELATIVE + "|" + SHORT_YEAR
            + "(?=年))\\s?年?的?(?<f>" + String.join("|", FEASTS.keySet()) + ")(?!月)");

    /** Each with year, and month and day if it has them, in the groups y, m and d. */
    private static final List<Phrasing> DAYS = List.of(
            Phrasing.of("(?<!\\d)(?<y>" + FIGURES + "|" + RELATIVE + "|" + SHORT_YEAR
                    + "(?=年))\\s?年?的?\\s?(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?月份?(?:的?\\s?(?<d>\\d{1,2})\\s?[日号])?"),
            Phrasing.of("(?<!\\d)(?<y>(?:19|20)\\d{2})-(?<m>\\d{1,2})(?:-(?<d>\\d{1,2}))?(?!\\d)"),
            Phrasing.of("\\b(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?(?<m>" + ENGLISH_MONTH
                    + "),?(?: of)? (?<y>(?:19|20)\\d{2}|last year)\\b"),
            Phrasing.of("\\b(?<y>last year),? in (?<m>" + ENGLISH_MONTH + ")(?<d>(?!))?\\b"),
            Phrasing.of("\\b(?<m>" + ENGLISH_MONTH + ") (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>(?:19|20)\\d{2})\\b"));

    private static final Phrasing SEASONS = Phrasing.of(
            "(?<!\\d)(?<y>" + FIGURES + "|" + RELATIVE + "|" + SHORT_YEAR + "(?=年))\\s?年?的?(?<s>" + SEASON + ")"
                    + "|\\b(?<s2>(?:early|late) )(?:in )?(?<y2>(?:19|20)\\d{2})\\b"
                    + "|\\b(?:the )?(?<s3>spring|summer|autumn|fall|winter|beginning|start|end)(?: of)?(?: the year)? (?<y3>(?:19|20)\\d{2}|last year)\\b"
                    + "|\\b(?<y4>last )(?<s4>spring|summer|autumn|fall|winter)\\b");

    /** What follows a year tells of a time that began or ended then, or of a figure of that year: it is not the year itself that is meant. */
    private static final String NOT_ITSELF =
            "(?!\\d(?!周?岁以[下内])|-\\d|[^。]{0,3}(?<!每)月|年?(?:起|至|到|以来|开始|以?后|之后|来(?!着)|多|半|年假|年休|制|级|代|工龄|合同|社保|有余))";

    private static final Phrasing YEARS = Phrasing.of(
            "(?<!\\d|[-—~至到])(?:(?<y>" + FIGURES + ")(?:\\s?年|(?=" + THEN + "))|(?<y2>"
                    + SHORT_YEAR + ")年(?=" + THEN + "|一整年|整整?一?年|全年|度(?!假)|[^。?？!！,，\\d个月天]{0,4}(?:生|怀)[^。?？!！]{0,16}?"
                    + THEN
                    + ")|(?<y3>大前年|前年|去年))" + NOT_ITSELF
                    + "|(?<![-\\d,.] ?)\\b(?<y4>(?:19|20)\\d{2}|last year)\\b(?!-\\d|,\\d| ?(?:yuan|rmb|days|hours|people|年)|[年月])");

    private static final Phrasing DECADES =
            Phrasing.of("(?:上个?世纪|20世纪)?(?<d>[八九][十0]|[89]0)年代(?<l>末|后期)?|(?<d2>[八九零〇一]|[0189])几年"
                    + "|\\b(?:the )?(?<l2>late )?(?:19)?(?<d3>[89]0)'?s\\b|\\b(?:the )?(?<d4>20[01]0)s\\b");

    private static final Phrasing AGO = Phrasing.of(
            "(?<!第|每|满|孕|够|到|过|[\\d.])(?<n>\\d{1,2}|[一二两三四五六七八九]?十?[一二两三四五六七八九十](?<more>[多几])?|半)(?<more2>多)?个?(?<u>年|月)(?<more3>多)?(?:以|之)?前(?!台|夫)"
                    + "|\\b(?<n2>\\d{1,2}|[a-z]+) (?<u2>year|month)s? (?:ago|back|earlier)\\b");

    /** In every time that is said stands one of these: whoever says none is not searched for all kinds of them. */
    private static final Phrasing SIGN = Phrasing.of("[\\d年前零〇九]|last |ago\\b|back\\b|earlier\\b");

    private static final Map<String, Integer> BEGINS = Map.ofEntries(
            Map.entry("春", 3),
            Map.entry("夏", 6),
            Map.entry("秋", 9),
            Map.entry("冬", 12),
            Map.entry("上", 1),
            Map.entry("下", 7),
            Map.entry("初", 1),
            Map.entry("中", 6),
            Map.entry("底", 12),
            Map.entry("末", 12),
            Map.entry("spring", 3),
            Map.entry("summer", 6),
            Map.entry("autumn", 9),
            Map.entry("fall", 9),
            Map.entry("winter", 12),
            Map.entry("beginning", 1),
            Map.entry("start", 1),
            Map.entry("early", 1),
            Map.entry("late", 12),
            Map.entry("end", 12));

    private static final int SEASON_MONTHS = 3;
    private static final int YEAR_MONTHS = 12;

    private final String text;
    private final LocalDate today;
    private final List<Mention<Period>> found = new ArrayList<>();

    private Periods(String text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    /** All times of a text in their order; a year that is part of a more exact time is none of its own. */
    public static List<Mention<Period>> in(String text, LocalDate today) {
        Periods periods = new Periods(text, today);
        if (!SIGN.isIn(text)) {
            return periods.found;
        }
        DAYS.forEach(pattern -> periods.each(pattern, periods::day));
        periods.each(FEAST, periods::feast);
        periods.each(SEASONS, periods::season);
        periods.each(YEARS, periods::year);
        periods.each(DECADES, periods::decade);
        periods.each(AGO, periods::ago);
        periods.found.sort(Comparator.comparing(Mention::from));
        return periods.found;
    }

    private interface Reading {
        @Nullable
        Period of(Matcher match);
    }

    private void each(Phrasing pattern, Reading reading) {
        for (Matcher match = pattern.matcher(text); match.find(); ) {
            try {
                Period period = reading.of(match);
                Mention<Period> mention = period == null ? null : Mention.of(period, text, match.start(), match.end());
                if (mention != null && found.stream().noneMatch(mention::overlaps)) {
                    found.add(mention);
                }
            } catch (DateTimeException e) {
                // There is no such day, so none was said.
            }
        }
    }

    private Period day(Matcher match) {
        int year = year(match.group("y"));
        int month = month(match.group("m"));
        String day = match.group("d");
        return day == null
                ? Period.ofMonths(LocalDate.of(year, month, 1), 1)
                : new Period(
                        LocalDate.of(year, month, Integer.parseInt(day)),
                        LocalDate.of(year, month, Integer.parseInt(day)));
    }

    private @Nullable Period season(Matcher match) {
        String name = first(match, "s", "s2", "s3", "s4").strip();
        String key = Character.isIdeographic(name.charAt(0))
                ? name.replaceAll("^(?:一?整个)?[年的]?", "").substring(0, 1)
                : name;
        int begins = BEGINS.getOrDefault(key, 1);
        return over(Period.ofMonths(
                LocalDate.of(year(first(match, "y", "y2", "y3", "y4").strip()), begins, 1), SEASON_MONTHS));
    }

    private @Nullable Period feast(Matcher match) {
        return over(
                atDay(FEASTS.getOrDefault(match.group("f"), MonthDay.of(1, 1)).atYear(year(match.group("y")))));
    }

    private @Nullable Period year(Matcher match) {
        return over(Period.ofMonths(LocalDate.of(year(first(match, "y", "y2", "y3", "y4")), 1, 1), YEAR_MONTHS));
    }

    private @Nullable Period decade(Matcher match) {
        String said = first(match, "d", "d2", "d3", "d4");
        boolean late = match.group("l") != null || match.group("l2") != null;
        int decade = said.length() == 4
                ? Integer.parseInt(said)
                : switch (said.charAt(0)) {
                    case '八', '8' -> 1980;
                    case '九', '9' -> 1990;
                    case '一', '1' -> 2010;
                    default -> 2000;
                };
        return over(Period.ofMonths(LocalDate.of(late ? decade + 7 : decade, 1, 1), 3 * YEAR_MONTHS));
    }

    private @Nullable Period ago(Matcher match) {
        String number = first(match, "n", "n2");
        boolean years = first(match, "u", "u2").startsWith("年") || "year".equals(match.group("u2"));
        if (number.equals("半")) {
            return years ? atDay(today.minusMonths(YEAR_MONTHS / 2)) : null;
        }
        boolean more = match.group("more") != null || match.group("more2") != null || match.group("more3") != null;
        String plain = match.group("more") == null ? number : number.substring(0, number.length() - 1);
        int count = plain.equals("a")
                ? 1
                : Numbers.value(plain).map(BigDecimal::intValue).orElse(0);
        if (count == 0) {
            return null;
        }
        // 十几年前: the farthest of them, after which the law may have changed.
        int most = more && count % 10 == 0 ? count + 9 : count;
        return atDay(years ? today.minusYears(most) : today.minusMonths(most));
    }

    private static Period atDay(LocalDate day) {
        return new Period(day, day);
    }

    private @Nullable Period over(Period period) {
        return period.until().isBefore(today) ? period : null;
    }

    private static String first(Matcher match, String... groups) {
        for (String group : groups) {
            String said = match.group(group);
            if (said != null) {
                return said;
            }
        }
        throw new IllegalStateException("the pattern has none of its groups");
    }

    private int year(String said) {
        int relative = List.of("大前年", "前年", "去年", "今年", "明年").indexOf(said);
        if (relative >= 0) {
            return today.getYear() + relative - 3;
        }
        if (said.startsWith("last")) {
            return today.getYear() - 1;
        }
        if (Character.isIdeographic(said.charAt(0)) || said.charAt(0) == '〇') {
            return Days.yearInCharacters(said);
        }
        int figures = Integer.parseInt(said);
        return figures >= 100 ? figures : figures > today.getYear() % 100 ? 1900 + figures : 2000 + figures;
    }

    private static int month(String said) {
        return said.charAt(0) >= 'a' && said.charAt(0) <= 'z'
                ? Days.month(said)
                : Numbers.value(said).map(BigDecimal::intValue).orElse(0);
    }
}
