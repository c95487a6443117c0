package org.niangjia.understanding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

/**
 * Whole days at work on days off that are named one by one or counted: 初一初二初三都上班, 国庆1、2、3号全在岗, on 4 Sundays. Of each it has to be said that
 * she worked; of days of two kinds it stays open which pay what.
 */
final class OvertimeDays {

    private static final String NUMBER = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String AND = "(?:[、,，和跟与及 ]|还有)*";

    /** 国庆1号, 十一那三天(1、2、3号), 五一1号到2号. */
    private static final Pattern DATES = Pattern.compile(
            "(?:国庆节?|十一(?!点|个|月|天|号|岁|年|小时|万|块|周|日)|(?:10|十)月(?:份)?|(?<may>五一(?:节|劳动节)?|劳动节|(?<!\\d)(?:5|五)月(?:份)?))"
                    + "(?:的|就|那|这|放假|假期|期间|长假|[一二两三四五六七\\d]天|[,，(（:：])*"
                    + "(?<dates>" + NUMBER + "[号日]?(?:" + AND + "(?:[到至~—-])?" + NUMBER + "[号日]?){0,7}(?<=[号日]))");

    private static final Pattern DATE = Pattern.compile("(?<to>[到至~—-])?(?<day>" + NUMBER + ")[号日]?");
    private static final int LAST_OF_OCTOBER = 3;
    private static final int LAST_OF_MAY = 2;

    /** 初一初二初三, 大年初一到初三, 除夕 */
    private static final String LUNAR_DAY = "(?:(?:大年|正月|年|春节)?初[一二三四五六七八]|除夕|大年三十|年三十)";

    private static final Pattern LUNAR = Pattern.compile(
            LUNAR_DAY + "(?:" + AND + "[到至~—-]?(?:" + LUNAR_DAY + "|(?<=初[一二三四五六七八])[、,，]?[二三四五六七八](?![天个号日])))*");
    private static final Pattern LUNAR_ONE = Pattern.compile("(?<to>[到至~—-])?(?:初?(?<day>[一二三四五六七八])|除夕|三十)");
    private static final Pattern NEW_YEAR = Pattern.compile("过年|春节|大年|正月|除夕|年三十|年初[一二三]|拜年|初一.{0,3}初[二三]");
    private static final int LAST_OF_NEW_YEAR = 3;
    private static final String DAYS_OF_THE_MONTH = "一二三四五六七八";

    /** 4个星期天, on 4 Sundays: no weekends, which have two days. */
    private static final Pattern REST_DAYS = Pattern.compile(
            "(?<![第每前数\\d.几一二两三四五六七八九十])(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,3})个?(?:(?:周|星期|礼拜)[六日天]|休息日)"
                    + "|\\b(?<m>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:saturdays|sundays|rest days|days off)\\b(?! (?:a|per) )");

    private static final String WORK =
            "(?:加(?:了|过|的)?[^,，。.]{0,3}班|加点|上(?:了|过|的)?[^,，。.]{0,3}班|值(?:了|过)?[^,，。.]{0,3}班|顶(?:了|的)?班|顶岗|在岗|到岗|出勤|守着?在|守着?[店柜]|站柜|站岗|站了|忙了|干活|干了|没(?:歇|休|停)|去了|去的|来了|工作|\\bwork(?:ed|ing)?\\b|\\bon duty\\b|\\bshifts?\\b)";
    private static final Pattern WORK_AFTER =
            Pattern.compile("(?:[天日]|[)）])*[^,，。.;；没不休歇放]{0,10}?" + WORK + "(?!旅游|玩|逛|医院)");
    private static final Pattern WORK_BEFORE = Pattern.compile(WORK
            + "[^,，。.;；没不休歇]{0,8}$|\\b(?:come|came|go|went|called) in (?:to work )?(?:on |for )(?:all |the |those )*$");
    private static final Pattern NOT_AT_WORK = Pattern.compile(
            "(?:没|没有|不用|不|未|拒绝)(?:去|来|加|上|值)(?:过|了)?班|\\b(?:refuse\\w*|not|never|n't) (?:to )?(?:work|come|came|go)\\b");

    /** Less than the whole day, or so many days a week or a month. */
    private static final Pattern NOT_WHOLE = Pattern.compile(
            "半天|半日|上午|下午|晚上|每[个周月]|一个月|\\b(?:half|mornings?|afternoons?|evenings?|every|each|a month|per month)\\b");

    private static final Pattern PAY =
            Pattern.compile("加班|工资|日薪|时薪|工钱|三倍|3倍|倍|给(?:我)?(?:多少|钱)|\\b(?:paid|pay|overtime|wage)\\b");
    private static final Pattern THOSE_DAYS = Pattern.compile("(?:那|这|就|共|一共|总共)$");
    private static final Pattern BEFORE_ITS_LAW = Pattern.compile("20(?:[01]\\d|2[0-4])年|(?<!\\d)2[0-4]年|前年");
    private static final Pattern AT_AN_HOUR = Pattern.compile("(?:才|只|就|给|是|工资|多少|\\d|[一二三四五六七八九十]+块)");
    private static final int FIRST_YEAR = 2025;
    private static final List<Fact<?>> HOURS =
            List.of(Fact.OVERTIME_HOURS, Fact.WEEKDAY_HOURS, Fact.REST_DAY_HOURS, Fact.HOLIDAY_HOURS);

    private OvertimeDays() {}

    /** A list of days in the text, by the name of each; {@code off} if one is a rest day that only lies beside a holiday. */
    private record Listed(Set<String> days, boolean off, Mention<String> words) {

        boolean isAtWork() {
            return words.isFollowedBy(WORK_AFTER) || words.comesAfter(WORK_BEFORE);
        }
    }

    /** The case with the days, and with the hours if one day is named and its hours are told. */
    static Facts read(Passage passage, Facts known) {
        if (known.knowsAny(HOURS) || !passage.says(PAY) || passage.says(NOT_AT_WORK) || passage.says(NOT_WHOLE)) {
            return known;
        }
        boolean today = known.on().getYear() >= FIRST_YEAR && !passage.says(BEFORE_ITS_LAW);
        List<Listed> holidays = today ? holidays(passage.text()) : List.of();
        Optional<BigDecimal> restDays = restDays(passage);
        if (holidays.isEmpty()) {
            return restDays.filter(days -> hours(passage).isEmpty() && isOnly(passage, OvertimeHours.REST_DAY))
                    .map(days -> told(known, Fact.OVERTIME_DAYS, days, OvertimeHours.REST_DAY))
                    .orElse(known);
        }
        Set<String> atWork = union(holidays.stream().filter(Listed::isAtWork).toList());
        boolean open = !isOnly(passage, OvertimeHours.HOLIDAY)
                || REST_DAYS.matcher(passage.text()).find()
                || holidays.stream().anyMatch(Listed::off)
                || !atWork.equals(union(holidays))
                || !agree(passage, atWork.size());
        if (open) {
            return known;
        }
        List<BigDecimal> hours = hours(passage);
        if (hours.isEmpty()) {
            boolean whole = atWork.size() > 1 || known.get(Fact.DAILY_WAGE).isPresent();
            return whole
                    ? told(known, Fact.OVERTIME_DAYS, BigDecimal.valueOf(atWork.size()), OvertimeHours.HOLIDAY)
                    : known;
        }
        return hours.size() == 1 && atWork.size() == 1
                ? told(known, Fact.OVERTIME_HOURS, hours.get(0), OvertimeHours.HOLIDAY)
                : known;
    }

    /** Whether public holidays are named on which she worked. */
    static boolean areHolidaysNamed(Passage passage) {
        return passage.says(PAY)
                && !passage.says(NOT_AT_WORK)
                && !passage.says(BEFORE_ITS_LAW)
                && passage.today().getYear() >= FIRST_YEAR
                && holidays(passage.text()).stream()
                        .anyMatch(listed -> listed.isAtWork()
                                && !listed.off()
                                && !listed.days().isEmpty());
    }

    private static Facts told(Facts known, Fact<BigDecimal> fact, BigDecimal amount, String kind) {
        boolean other =
                known.get(Fact.OVERTIME_ON).filter(day -> !day.equals(kind)).isPresent()
                        || known.get(Fact.OVERTIME_DAYS)
                                .filter(days -> fact != Fact.OVERTIME_DAYS || days.compareTo(amount) != 0)
                                .isPresent();
        return other ? known : known.withIf(fact, Optional.of(amount)).withIf(Fact.OVERTIME_ON, Optional.of(kind));
    }

    private static boolean isOnly(Passage passage, String kind) {
        return OvertimeHours.kindsIn(passage.text()).stream().allMatch(kind::equals);
    }

    private static Set<String> union(List<Listed> listed) {
        Set<String> days = new LinkedHashSet<>();
        listed.forEach(one -> days.addAll(one.days()));
        return days;
    }

    /** 那三天 has to be as many as are named. */
    private static boolean agree(Passage passage, int days) {
        return passage.spans().stream()
                .filter(span -> span.value().unit() == Span.Unit.DAY && span.comesAfter(THOSE_DAYS))
                .allMatch(span -> span.value().amount().compareTo(BigDecimal.valueOf(days)) == 0);
    }

    private static List<BigDecimal> hours(Passage passage) {
        return passage.spans().stream()
                .filter(span -> span.value().unit() == Span.Unit.HOUR)
                .filter(span -> span.value().amount().compareTo(BigDecimal.ONE) != 0 || !span.isFollowedBy(AT_AN_HOUR))
                .map(span -> Span.plain(span.value().amount()))
                .toList();
    }

    private static Optional<BigDecimal> restDays(Passage passage) {
        List<Mention<String>> counted = REST_DAYS
                .matcher(passage.text())
                .results()
                .map(found -> Mention.of(found.group(), passage.text(), found.start(), found.end()))
                .toList();
        boolean atWork =
                counted.stream().anyMatch(days -> days.isFollowedBy(WORK_AFTER) || days.comesAfter(WORK_BEFORE));
        return atWork
                ? Passage.agreed(counted.stream().flatMap(days -> number(days.value()).stream()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String words) {
        Matcher days = REST_DAYS.matcher(words);
        return days.matches()
                ? Numbers.value(days.group("n") == null ? days.group("m") : days.group("n"))
                        .map(Span::plain)
                : Optional.empty();
    }

    private static List<Listed> holidays(String text) {
        List<Listed> listed = new ArrayList<>();
        for (Matcher dates = DATES.matcher(text); dates.find(); ) {
            boolean may = dates.group("may") != null;
            listed.add(listed(
                    numbers(DATE.matcher(dates.group("dates"))),
                    may ? "5-" : "10-",
                    may ? LAST_OF_MAY : LAST_OF_OCTOBER,
                    Mention.of(dates.group(), text, dates.start(), dates.end())));
        }
        if (NEW_YEAR.matcher(text).find()) {
            for (Matcher days = LUNAR.matcher(text); days.find(); ) {
                listed.add(listed(
                        numbers(LUNAR_ONE.matcher(days.group())),
                        "new year ",
                        LAST_OF_NEW_YEAR,
                        Mention.of(days.group(), text, days.start(), days.end())));
            }
        }
        return listed;
    }

    private static Listed listed(List<Integer> days, String month, int last, Mention<String> words) {
        Set<String> names = new LinkedHashSet<>();
        days.stream().filter(day -> day <= last).forEach(day -> names.add(month + day));
        return new Listed(names, days.stream().anyMatch(day -> day > last), words);
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
        return lunar > 0 ? lunar : Numbers.value(said).map(BigDecimal::intValue).orElse(LAST_OF_OCTOBER + 1);
    }
}
