package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;

/**
 * Public holidays that are named in a text, as they have been since 2025: 国庆1号、2号, 国庆头三天, 除夕和初一, 中秋那天, 1 and 2 October, the first
 * three days of National Day.
 *
 * @param days by the name of each
 * @param others of the days named those that only lie beside a holiday: 10月4号
 * @param words where they stand
 */
record NamedHolidays(Set<String> days, List<Integer> others, Mention<String> words) {

    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String AND = "(?:[、,，和跟与及 ]|还有|另有|再有|另外){0,40}";

    /** 国庆我在店里顶了1号、3号: work that leads to its days. */
    private static final String AT_WORK_ON =
            "(?:我们?|俺们?|咱们?|又|还|就|都|也|一共|总共|只|被叫去|被排了?|轮到|在[^，。,.;；：:\\d没不休歇]{1,8}?)*(?:值|上|顶|站|干|守|加|忙|盯)(?:了|过|的|是|班|岗|柜台|收银){1,4}(?=(?:\\d{1,2}|[一二三])[号日])";

    private static final Phrasing SAYS_WORK = Phrasing.of(AT_WORK_ON);

    /** 国庆1号, 十一那三天(1、2、3号), 五一1号到2号, 10月1号到10月3号. */
    private static final Phrasing DATES = Phrasing.of(
            "(?:国庆节?|十一(?!点|个|月|天|号|岁|年|小时|万|块|周|日)|(?:10|十)月(?:份)?|(?<may>五一(?:节|劳动节)?|劳动节|(?<!\\d)(?:5|五)月(?:份)?))"
                    + "(?:的|就|那|这|里|放假|假期|期间|长假|(?:我们)?(?:厂里?|单位|公司|店里?)?(?:一天|都|也)?(?:没放假?|没歇|没休|不放假?)|[一二两三四五六七]天|\\d天|[,，(（:：]"
                    // 五一我在超市值了仨班，1号2号3号都上了
                    + "|" + AT_WORK_ON + "|[^。;；\\d]{1,14}[,，](?=[1一][号日][、,，和 ]?[2二][号日])){0,40}"
                    + "(?<dates>" + NUMBER + "[号日]?(?:" + AND + "(?:[到至~—-])?(?:(?:10|十|5|五)月(?:份)?)?" + NUMBER
                    + "[号日]?){0,7}(?<=[号日]))");

    private static final Phrasing DATE =
            Phrasing.of("(?<to>[到至~—-])?(?:(?:10|十|5|五)月(?:份)?)?(?<day>" + NUMBER + ")[号日]?");

    private static final String ENGLISH_DATES =
            "\\d{1,2}(?:st|nd|rd|th)?(?:(?:,? ?(?:and|&) |, ?|[-–—]| to | through | until )(?:the )?\\d{1,2}(?:st|nd|rd|th)?+(?!\\d| (?:is|was|being|fell)\\b)){0,40}";
    private static final Phrasing IN_ENGLISH = Phrasing.of("(?<!\\d)(?<dates>" + ENGLISH_DATES
            + ")(?: of)? (?<month>october|oct|may)\\b(?! be\\b)|\\b(?<month2>october|oct|may)\\.? (?:the )?(?<dates2>"
            + ENGLISH_DATES + ")(?!\\d| (?:hours|days|yuan))");
    private static final Phrasing ENGLISH_DATE =
            Phrasing.of("(?<to>[-–—]|\\b(?:to|through|until) )?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?");

    static final int LAST_OF_OCTOBER = 3;
    static final int LAST_OF_MAY = 2;
    static final int LAST_OF_NEW_YEAR = 3;

    private static final String NAMES =
            "(?:(?<october>国庆|十一(?!点|个|月|天|号|岁|年|小时|万|块|周|日))|(?<may>五一|劳动节)|(?<year>春节|过年|大年|新年))";

    /** 国庆头三天, 春节假期前三天: without a word between, 国庆前三天 may be the days before it. */
    private static final Phrasing FIRST_DAYS = Phrasing.of(
            NAMES + "(?:节|的|假期|长假|放假|期间|那几天|劳动){0,40}(?:头|开头|打头|首|最前面?的?|(?<=的|假期|长假|放假|期间)前)(?<n>[一二两三四五六七]|\\d)天");

    private static final Phrasing NTH_DAY =
            Phrasing.of(NAMES + "(?:节|的|假期|长假|放假|期间){0,40}(?<nth>第[一二三123]天(?:" + AND + "第[一二三四五六七\\d]天){0,40})");

    private static final Phrasing NTH = Phrasing.of("(?<to>到)?第(?<day>[一二三四五六七\\d])天");

    /** 国庆三天 are all that the law has. */
    private static final Phrasing ALL_DAYS =
            Phrasing.of(NAMES + "(?:节|的|假期|法定假?|劳动|那|这|整){0,40}(?<n>两|三|四|2|3|4)天(?:法定假(?:日|期)?|法定节假日)?");

    private static final Phrasing FIRST_DAYS_IN_ENGLISH = Phrasing.of(
            "\\b(?:first (?<n>two|three|four|2|3|4) days|(?<one>first|second|third) day|(?:all )?(?<all>two|three|four|2|3|4) days) (?:of|over|during) (?:the )?"
                    + "(?:(?<october>national day|october|golden week)|(?<may>may day|labou?r day|may)|(?<year>spring festival|(?:chinese|lunar) new year))\\b");

    /** 初一初二初三, 大年初一到初三, 除夕 */
    private static final String LUNAR_DAY = "(?:(?:大年|正月|年|春节)?初[一二三四五六七八]|除夕|大年三十|年三十|腊月三十)";

    private static final Phrasing LUNAR = Phrasing.of(LUNAR_DAY + "(?:" + AND + "[到至~—-]?(?:" + LUNAR_DAY
            + "|(?<=初[一二三四五六七八])[、,，]?[二三四五六七八](?![天个号日倍块元百千万小点]))){0,40}");
    private static final Phrasing LUNAR_ONE = Phrasing.of("(?<to>[到至~—-])?(?:除夕|三十|初?(?<day>[一二三四五六七八]))");
    private static final Phrasing NEW_YEAR = Phrasing.of(
            "过年|春节|大年|正月|除夕|年三十|腊月三十|年初[一二三]|拜年|初一.{0,3}初[二三]|\\b(?:spring festival|(?:lunar|chinese) new year)");
    private static final Phrasing LUNAR_EVE = Phrasing.of("\\b(?:(?:lunar|chinese) )?new year'?s eve\\b");
    private static final Phrasing LUNAR_FIRST = Phrasing.of("\\b(?:lunar|chinese) new year'?s day\\b");
    private static final String DAYS_OF_THE_MONTH = "一二三四五六七八";

    /** Holidays of one day. */
    private static final Phrasing SINGLE = Phrasing.of(
            "(?<newyear>元旦|(?<!lunar |chinese )\\bnew year'?s day\\b)|(?<qingming>清明|\\b(?:qingming|tomb[- ]sweeping day)\\b)"
                    + "|(?<dragon>端午|\\bdragon boat(?: festival)?\\b)|(?<autumn>中秋|\\bmid-autumn(?: festival)?\\b)"
                    + "|(?<october>国庆节?(?:当天|那天|当日)|\\bnational day\\b(?! (?:holiday|week)))|(?<may>(?:五一节?|劳动节)(?:当天|那天|当日)|\\b(?:labou?r|may) day\\b(?! (?:holiday|week)))");

    private static final List<String> ONE_DAY = List.of("newyear", "qingming", "dragon", "autumn");

    /** 中秋节放假那三天, or one that she had off. */
    private static final Phrasing NO_SINGLE =
            Phrasing.of("节?(?:小长假|假期|放假|前|后|调休|福利|礼|发的?|[，,]?[^，。,.;；]{0,4}(?:没上|休息|休了|歇了|在家|放了))");

    /** How many of the days named are no public holidays. */
    int beside() {
        return others.size();
    }

    /** Whether a day is the only one that is none. */
    boolean besides(int day) {
        return others.equals(List.of(day));
    }

    /** Whether one of the days named is no public holiday. */
    boolean off() {
        return !others.isEmpty();
    }

    /** Whether it is said between the holiday and its days that she was at work on them. */
    boolean areToldAsWorked() {
        return SAYS_WORK.isIn(words.value());
    }

    /** All of a text in which she may have worked. */
    static List<NamedHolidays> in(String text) {
        List<NamedHolidays> named = new ArrayList<>();
        for (Matcher dates = DATES.matcher(text); dates.find(); ) {
            named.add(dated(numbers(DATE.matcher(dates.group("dates"))), dates.group("may") != null, text, dates));
        }
        for (Matcher dates = IN_ENGLISH.matcher(text); dates.find(); ) {
            boolean before = dates.group("month") != null;
            String month = before ? dates.group("month") : dates.group("month2");
            String list = before ? dates.group("dates") : dates.group("dates2");
            named.add(dated(numbers(ENGLISH_DATE.matcher(list)), month.equals("may"), text, dates));
        }
        addCounted(text, named);
        if (NEW_YEAR.isIn(text)) {
            for (Matcher days = LUNAR.matcher(text); days.find(); ) {
                named.add(ofNewYear(numbers(LUNAR_ONE.matcher(days.group())), text, days));
            }
            addEach(LUNAR_EVE, 0, text, named);
            addEach(LUNAR_FIRST, 1, text, named);
        }
        for (Matcher day = SINGLE.matcher(text); day.find(); ) {
            addSingle(day, text, named);
        }
        return named;
    }

    private static void addCounted(String text, List<NamedHolidays> named) {
        for (Matcher first = FIRST_DAYS.matcher(text); first.find(); ) {
            named.add(first(number(first.group("n")), text, first));
        }
        for (Matcher nth = NTH_DAY.matcher(text); nth.find(); ) {
            named.add(listed(numbers(NTH.matcher(nth.group("nth"))), month(nth), last(nth), text, nth));
        }
        for (Matcher all = ALL_DAYS.matcher(text); all.find(); ) {
            int days = number(all.group("n"));
            if (days == last(all) || (all.group("year") != null && days == last(all) + 1)) {
                named.add(first(days, text, all));
            }
        }
        for (Matcher first = FIRST_DAYS_IN_ENGLISH.matcher(text); first.find(); ) {
            if (first.group("one") != null) {
                int day = List.of("first", "second", "third").indexOf(first.group("one")) + 1;
                named.add(listed(List.of(day), month(first), last(first), text, first));
            } else if (first.group("n") != null || number(first.group("all")) == last(first)) {
                named.add(first(number(first.group("n") == null ? first.group("all") : first.group("n")), text, first));
            }
        }
    }

    private static void addEach(Phrasing name, int day, String text, List<NamedHolidays> named) {
        for (Matcher found = name.matcher(text); found.find(); ) {
            named.add(ofNewYear(List.of(day), text, found));
        }
    }

    private static void addSingle(Matcher day, String text, List<NamedHolidays> named) {
        Mention<String> words = Mention.of(day.group(), text, day.start(), day.end());
        if (words.isFollowedBy(NO_SINGLE)) {
            return;
        }
        Optional<String> alone =
                ONE_DAY.stream().filter(name -> day.group(name) != null).findFirst();
        String name = alone.orElse(day.group("may") == null ? "10-1" : "5-1");
        named.add(new NamedHolidays(Set.of(name), List.of(), words));
    }

    /** The first days of a holiday; the fourth of the new year is its eve. */
    private static NamedHolidays first(int days, String text, Matcher found) {
        boolean eve = found.group("year") != null && days == LAST_OF_NEW_YEAR + 1;
        return listed(
                IntStream.rangeClosed(eve ? 0 : 1, eve ? LAST_OF_NEW_YEAR : days)
                        .boxed()
                        .toList(),
                month(found),
                last(found),
                text,
                found);
    }

    private static String month(Matcher found) {
        if (found.group("year") != null) {
            return "new year ";
        }
        return found.group("may") == null ? "10-" : "5-";
    }

    private static int last(Matcher found) {
        if (found.group("year") != null) {
            return LAST_OF_NEW_YEAR;
        }
        return found.group("may") == null ? LAST_OF_OCTOBER : LAST_OF_MAY;
    }

    private static NamedHolidays dated(List<Integer> days, boolean may, String text, Matcher found) {
        return listed(days, may ? "5-" : "10-", may ? LAST_OF_MAY : LAST_OF_OCTOBER, text, found);
    }

    private static NamedHolidays ofNewYear(List<Integer> days, String text, Matcher found) {
        return listed(days, "new year ", LAST_OF_NEW_YEAR, text, found);
    }

    private static NamedHolidays listed(List<Integer> days, String month, int last, String text, Matcher found) {
        Set<String> names = new LinkedHashSet<>();
        days.stream().filter(day -> day <= last).forEach(day -> names.add(month + day));
        Mention<String> words = Mention.of(found.group(), text, found.start(), found.end());
        return new NamedHolidays(names, days.stream().filter(day -> day > last).toList(), words);
    }

    /** The days of a list; of a range also those between. New Year's Eve is the day before the first. */
    private static List<Integer> numbers(Matcher date) {
        List<Integer> days = new ArrayList<>();
        while (date.find()) {
            String said = date.group("day");
            int day = said == null ? 0 : Math.max(0, lunarOrValue(said));
            boolean range = date.group("to") != null && !days.isEmpty();
            int from = range ? days.get(days.size() - 1) + 1 : day;
            IntStream.rangeClosed(Math.min(from, day), day).forEach(days::add);
        }
        return days;
    }

    private static int lunarOrValue(String said) {
        int lunar = said.length() == 1 ? DAYS_OF_THE_MONTH.indexOf(said) + 1 : 0;
        return lunar > 0 ? lunar : number(said);
    }

    private static int number(String said) {
        return Numbers.value(said).map(BigDecimal::intValue).orElse(LAST_OF_OCTOBER + 1);
    }
}
