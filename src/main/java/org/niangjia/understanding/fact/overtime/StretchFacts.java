package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * The first and the last day of a stretch around public holidays on all of which she worked: 国庆1号到7号一天没歇, 4月4号到6号全在岗. Which of them are
 * holidays is no matter of words: the rule asks the calendar.
 */
public final class StretchFacts implements FactReader {

    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String MONTH = "(?:(?<year>去年|今年|20\\d{2}年)?(?:的)?(?:(?<m>" + NUMBER
            + ")月(?:份)?|(?<name>国庆节?|十一|五一|劳动节|元旦))(?:的|假期|长假|放假|那几天|从|打|自|，|,)*)";
    private static final String TO = "(?:我|俺|就|一直|直|都|连着|连续|上|干|值|加|班|连)*(?:到|至|-|—|–|~)(?:了)?";

    private static final Phrasing DATES = Phrasing.of(
            MONTH + "(?<a>" + NUMBER + ")[号日]?" + TO + "(?:(?<m2>" + NUMBER + ")月)?(?<b>" + NUMBER + ")[号日]");

    /** 国庆七天全上班, 五一五天一天没歇: from the first day of the holiday. */
    private static final Phrasing DAYS_OF = Phrasing.of(
            "(?<year>去年|今年|20\\d{2}年)?(?:的)?(?:(?<october>国庆节?|十一)|(?<may>五一|劳动节))(?:的|假期|长假|放假|放|这|那|整|整整|全部|总共|，)*(?<n>[四五六七八]|[4-8])天");

    private static final String ENGLISH_MONTH =
            "(?<m>january|april|may|june|september|october|jan|apr|jun|sept?|oct)\\.?";
    private static final String ENGLISH_DAY = "(?:the )?(?<a>\\d{1,2})(?:st|nd|rd|th)?";
    private static final Phrasing ENGLISH = Phrasing.of("\\b" + ENGLISH_MONTH + " " + ENGLISH_DAY
            + " ?(?:to|through|till|until|-|–|—) ?(?:the )?(?:" + ENGLISH_MONTH.replace("<m>", "<m2>")
            + " )?(?<b>\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?(?:hours|yuan|days))");

    /** 1-3 May: the month after the days. */
    private static final Phrasing ENGLISH_DAYS_FIRST = Phrasing.of("(?<![\\d.,])" + ENGLISH_DAY
            + " ?(?:to|through|till|until|-|–|—) ?(?:the )?(?<b>\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + ENGLISH_MONTH
            + "\\b(?! be\\b)(?<m2>(?!))?");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String DAYS_AT_WORK = "(?:上|值|干|加)(?:了)?(?<work>[四五六七八4-8])天(?:班)?";

    private static final Phrasing SO_MANY_AT_WORK = Phrasing.of(DAYS_AT_WORK);

    private static final Phrasing ALL_AT_WORK = Phrasing.of(
            "(?:一天|半天|1天)(?:都|也|假)*(?:没|未)(?:给|让|能|得|捞着|捞到)*(?:我|俺)*(?:歇|休|放|停)|(?:都|全|全都|全部|全程|天天|每天|一直|连着|连轴转?|照常|统统)(?:[^，。,.;；没不]{0,4})(?:上|在岗|加|值|干|守|顶|站)|(?:没|未)(?:歇|休(?!年)|停|放假)(?:过)?|连轴转|"
                    + DAYS_AT_WORK
                    + "|\\b(?:every day|all (?:of )?(?:it|them|the days|\\w+ days)|without a (?:break|day off)|straight|non-?stop|no day off)\\b|\\bworked (?:from |right )?(?:through )?");
    private static final Phrasing GIVEN_BACK = Phrasing.of(
            "(?<!没|没有|不|未|没给|没安排|不给|没让|没能|也没|从没|从来没|没过)(?:补休|调休|倒休|换休)(?:了|过)(?!没|吗)|(?:[4-8四五六七八][号日])[^，。,.;；]{0,3}(?:休息|休了|歇了)"
                    + "|(?<!not |n't |never |no )\\b(?:got|had|given|gave me|took)\\b(?! no)[^,.;]{0,20}\\b(?:time off|days? off|off later)\\b");
    private static final Phrasing ON_LEAVE =
            Phrasing.of("请假|请了|产假|陪产|病假|年假|婚假|育儿|住院|出差旅游|旅游|\\b(?:leave|holiday trip|sick)\\b");
    private static final Phrasing PAY =
            Phrasing.of("加班|工资|日薪|时薪|工钱|三倍|双倍|倍|多少|给(?:我)?(?:算|钱)|\\b(?:paid|pay|overtime|wage|how much)\\b");

    private static final Phrasing OTHER_DAY = Phrasing.of(
            NUMBER
                    + "[号日](?!楼|线|店|门|机)|(?:周|星期|礼拜)[六日天]|周末|\\b(?:saturday|sunday|weekend)s?\\b|\\b(?:also|and) on (?:the )?\\d");

    private static final Phrasing LISTED_FROM =
            Phrasing.of("(?<year>去年|今年|20\\d{2}年)?(?:的)?(?:(?<october>国庆节?|十一|10月)|(?<may>五一|劳动节|5月))[^，。,.;；\\d]{0,8}"
                    + NUMBER + "[号日]");

    private static final Phrasing LISTED = Phrasing.of("(" + NUMBER + ")[号日](?!楼|线|店|门|机)");

    private static final Phrasing WEEKEND = Phrasing.of("(?:周|星期|礼拜)[六日天]|周末");

    /** Two days have a reading of their own. */
    private static final int LEAST_LISTED = 4;

    private static final List<Fact<?>> HOURS =
            List.of(Fact.OVERTIME_HOURS, Fact.WEEKDAY_HOURS, Fact.REST_DAY_HOURS, Fact.HOLIDAY_HOURS);

    private static final int MOST_DAYS = 10;
    private static final int FIRST_YEAR = 2025;

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean plain = passage.says(PAY)
                && passage.says(ALL_AT_WORK)
                && !passage.says(GIVEN_BACK)
                && !passage.says(ON_LEAVE)
                && !known.knowsAny(HOURS)
                && !DayAskedFor.isOne(passage)
                && hoursOfTheLaw(passage);
        return plain
                ? dates(passage)
                        .filter(stretch -> stretch.from().getYear() >= FIRST_YEAR
                                && stretch.isWhole(passage)
                                && stretch.isMoreThan(known))
                        .map(stretch -> stretch.in(known))
                        .orElse(known)
                : known;
    }

    /** Hours that are told are those of a day by law, or there are none. */
    private static boolean hoursOfTheLaw(Passage passage) {
        return passage.spans().stream()
                .filter(span -> span.value().unit() == Span.Unit.HOUR && !OvertimeFacts.isPrice(span))
                .filter(span -> span.value().amount().compareTo(BigDecimal.ONE) != 0)
                .allMatch(span -> span.value().amount().compareTo(OvertimeDays.HOURS_OF_A_DAY) == 0);
    }

    private static Optional<Stretch> dates(Passage passage) {
        Matcher dates = DATES.matcher(passage.text());
        if (dates.find()) {
            return isOnly(dates, passage) ? ofDates(dates, passage.today()) : Optional.empty();
        }
        Optional<Stretch> listed = listed(passage);
        if (listed.isPresent()) {
            return listed;
        }
        Matcher days = DAYS_OF.matcher(passage.text());
        if (days.find()) {
            if (!isOnly(days, passage)) {
                return Optional.empty();
            }
            int month = days.group("may") == null ? 10 : 5;
            return number(days.group("n"))
                    .flatMap(many ->
                            stretch(year(days.group("year"), passage.today(), month, 1), month, 1, month, many));
        }
        return inEnglish(ENGLISH.matcher(passage.text()), passage)
                .or(() -> inEnglish(ENGLISH_DAYS_FIRST.matcher(passage.text()), passage));
    }

    private static Optional<Stretch> inEnglish(Matcher english, Passage passage) {
        if (!english.find() || !isOnly(english, passage)) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(english.group("m").substring(0, 3)) + 1;
        int last = english.group("m2") == null
                ? month
                : MONTHS.indexOf(english.group("m2").substring(0, 3)) + 1;
        int from = Integer.parseInt(english.group("a"));
        String year = passage.text().contains("last year") ? "去年" : null;
        return stretch(
                year(year, passage.today(), month, from), month, from, last, Integer.parseInt(english.group("b")));
    }

    /** 国庆1号2号3号在岗，4号5号也没歇成: each day from the first to the last is named, and no other. */
    private static Optional<Stretch> listed(Passage passage) {
        Matcher first = LISTED_FROM.matcher(passage.text());
        if (!first.find() || WEEKEND.isIn(passage.text())) {
            return Optional.empty();
        }
        List<Integer> days = LISTED.matcher(passage.text())
                .results()
                .flatMap(day -> number(day.group(1)).stream())
                .toList();
        boolean oneAfterTheOther = days.size() >= LEAST_LISTED
                && IntStream.range(1, days.size()).allMatch(i -> days.get(i) == days.get(i - 1) + 1);
        int month = first.group("october") == null ? 5 : 10;
        return oneAfterTheOther
                ? stretch(
                        year(first.group("year"), passage.today(), month, days.get(0)),
                        month,
                        days.get(0),
                        month,
                        days.get(days.size() - 1))
                : Optional.empty();
    }

    /** 国庆1号到3号都上了，5号也上了: days besides belong to it too. */
    private static boolean isOnly(Matcher stretch, Passage passage) {
        String rest = passage.text().substring(0, stretch.start())
                + ' '
                + passage.text().substring(stretch.end());
        return !OTHER_DAY.isIn(rest);
    }

    private static Optional<Stretch> ofDates(Matcher dates, LocalDate today) {
        Optional<Integer> month = dates.group("name") == null
                ? number(dates.group("m"))
                : Optional.of(
                        switch (dates.group("name").charAt(0)) {
                            case '元' -> 1;
                            case '五', '劳' -> 5;
                            default -> 10;
                        });
        Optional<Integer> last = dates.group("m2") == null ? month : number(dates.group("m2"));
        Optional<Integer> from = number(dates.group("a"));
        Optional<Integer> until = number(dates.group("b"));
        return month.flatMap(m -> last.flatMap(l ->
                from.flatMap(a -> until.flatMap(b -> stretch(year(dates.group("year"), today, m, a), m, a, l, b)))));
    }

    /** The one that is said, else that of the last such day gone by. */
    private static int year(@Nullable String said, LocalDate today, int month, int day) {
        if (said != null && said.startsWith("20")) {
            return Integer.parseInt(said.substring(0, 4));
        }
        int year = today.getYear();
        boolean ahead =
                month > today.getMonthValue() || (month == today.getMonthValue() && day > today.getDayOfMonth());
        return "去年".equals(said) || (said == null && ahead) ? year - 1 : year;
    }

    private static Optional<Stretch> stretch(int year, int month, int from, int lastMonth, int until) {
        try {
            LocalDate first = LocalDate.of(year, month, from);
            LocalDate last = LocalDate.of(lastMonth < month ? year + 1 : year, lastMonth, until);
            long days = ChronoUnit.DAYS.between(first, last) + 1;
            return days > 1 && days <= MOST_DAYS ? Optional.of(new Stretch(first, last)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String said) {
        return Numbers.value(said).map(BigDecimal::intValue);
    }

    private record Stretch(LocalDate from, LocalDate until) {

        private long days() {
            return ChronoUnit.DAYS.between(from, until) + 1;
        }

        /** 国庆七天上了四天班: where she tells on how many days she worked, it is all of them. */
        boolean isWhole(Passage passage) {
            return SO_MANY_AT_WORK
                    .matcher(passage.text())
                    .results()
                    .allMatch(said -> number(said.group(1))
                            .filter(worked -> worked == days())
                            .isPresent());
        }

        /** Days of one kind that are read already say it better, unless they are only the holidays among these. */
        boolean isMoreThan(Facts known) {
            return known.get(Fact.OVERTIME_ON).isEmpty()
                    || known.get(Fact.OVERTIME_DAYS)
                            .filter(read -> read.compareTo(BigDecimal.valueOf(days())) >= 0)
                            .isEmpty();
        }

        /** In place of what else was read of these days. */
        Facts in(Facts known) {
            return known.without(Fact.OVERTIME_DAYS)
                    .with(Fact.OVERTIME_FROM, from)
                    .with(Fact.OVERTIME_UNTIL, until);
        }
    }
}
