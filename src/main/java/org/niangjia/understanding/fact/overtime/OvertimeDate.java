package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.FactReader;
import org.niangjia.understanding.passage.Mention;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.SaidDay;

/**
 * The one day on which she worked, by its date: 国庆5号加班, 5月3号被叫去, overtime on October 5. Whether that is a public holiday, a day off around one or a
 * working day is no matter of words: the rule asks the calendar. Only a rest day of hers she knows better.
 */
public final class OvertimeDate implements FactReader {

    private static final int NATIONAL_DAY = 10;
    private static final int LABOUR_DAY = 5;

    /** The days around a holiday, by its name: 五一3号. */
    private static final Phrasing NAMED = Phrasing.of(
            "(?:(?<year>去年|今年|20\\d{2}年)的?)?(?:(?<october>国庆节?|十一(?!月))|(?<may>五一(?:劳动)?节?|劳动节))(?:的|这|那|假期|长假|放假|期间|小长假){0,4}(?<day>\\d{1,2}|[一二三四五六七八])[号日]");

    /** 5月6号上班，日薪200 may be her first day: that it came on top has to be said. */
    private static final Phrasing ON_TOP =
            Phrasing.of("加班|加点|值班|几倍|[两双三]倍|\\b(?:overtime|double pay|triple pay|double time)\\b");

    private static final Phrasing NOT_OVERTIME = Phrasing.of(
            "[^，。,.;；]{0,4}(?:回|返|复工|入职|报到|开始|才|正式)|[^，。,.;；]{0,6}(?:结|发|通知|问|讨|催|说|领|拿|取消|要(?=[^，。,.;；]{0,4}(?:加班费|钱|工资)))");

    /** 晚上 says when on that day, and 五一 which days these are: neither says what kind of day it is. */
    private static final Phrasing A_WORKING_DAY = Phrasing.of(
            "平时|平日|工作日|(?:周|星期|礼拜)[一二三四五]|\\b(?:weekday|workday|working day|(?:mon|tues|wednes|thurs|fri)day)");

    private static final Phrasing UP_TO =
            Phrasing.of("[到至~—–-]|、|和|跟|(?:\\d{1,2}|[一二三四五六七八])[号日]| ?(?:to|through|until|and|-|–) ");

    /** How much is overtime on October 5: worked, or to be. */
    private static final Phrasing OVERTIME_ON =
            Phrasing.of("\\bovertime(?: pay| rate| work)?(?: is)?(?: on| for)(?: the)? ?$");

    private static final Phrasing DONE = Phrasing.of("[加上干做站值顶忙](?:了|过)|没给|没发|少给|\\bworked\\b");

    private static final int SOON_DAYS = 60;

    @Override
    public Facts read(Passage passage, Facts known) {
        boolean open = passage.says(ON_TOP)
                && !known.knowsAny(
                        List.of(Fact.OVERTIME_FROM, Fact.WEEKDAY_HOURS, Fact.REST_DAY_HOURS, Fact.HOLIDAY_HOURS))
                && !known.get(Fact.OVERTIME_ON).equals(Optional.of(OvertimeHours.REST_DAY))
                && !passage.says(A_WORKING_DAY)
                && !passage.says(KindOfOvertime.BEFORE_ITS_LAW)
                && !KindOfOvertime.hasNoRates(passage.text());
        if (!open) {
            return known;
        }
        List<NamedHolidays> holidays = NamedHolidays.in(passage.text());
        boolean onAHoliday = known.get(Fact.OVERTIME_ON).equals(Optional.of(OvertimeHours.HOLIDAY));
        boolean beside = holidays.stream().anyMatch(NamedHolidays::off);
        // 大年三十（2月16号）: the holiday has a name, and no day that only lies beside it is told.
        if (onAHoliday && !beside) {
            return known;
        }
        // 国庆1号2号4号都加班了: they are not all of the one kind that the name of the holiday stands for.
        boolean several = holidays.stream().anyMatch(named -> !named.days().isEmpty());
        return (several ? Optional.<LocalDate>empty() : date(passage))
                .map(day -> on(day, passage, known))
                .orElseGet(() -> onAHoliday ? known.without(Fact.OVERTIME_ON) : known);
    }

    private static Facts on(LocalDate day, Passage passage, Facts known) {
        if (KindOfOvertime.isPublicHoliday(day)) {
            return known;
        }
        // 10月11号晚上: on top of a day's work, if the calendar knows it as a working day.
        boolean evening = known.get(Fact.OVERTIME_ON).equals(Optional.of(OvertimeHours.WEEKDAY));
        Facts dated = (evening ? known : known.without(Fact.OVERTIME_ON)).with(Fact.OVERTIME_DATE, day);
        if (dated.knowsAny(OvertimeFacts.HOW_LONG)) {
            return dated;
        }
        return dated.get(Fact.DAILY_WAGE).isPresent() && !WorkOnADayOff.isPartOfADay(passage)
                ? dated.with(Fact.OVERTIME_DAYS, BigDecimal.ONE)
                : dated;
    }

    /** Nothing if there are several, or the one that is named is not the day at work. */
    private static Optional<LocalDate> date(Passage passage) {
        List<Mention<LocalDate>> dates = new ArrayList<>();
        for (Matcher named = NAMED.matcher(passage.text()); named.find(); ) {
            day(named, passage.today())
                    .ifPresent(day -> dates.add(Mention.of(day, passage.text(), named.start(), named.end())));
        }
        List<Mention<LocalDate>> named = List.copyOf(dates);
        for (Mention<SaidDay> day : passage.days()) {
            // 今年国庆5号 is one day, whatever else could be read within it.
            if (named.stream().noneMatch(holiday -> day.from() < holiday.to() && holiday.from() < day.to())) {
                LocalDate near = passage.says(DONE) ? day.value().past() : nearTo(passage.today(), day.value());
                dates.add(Mention.of(near, passage.text(), day.from(), day.to()));
            }
        }
        return dates.size() == 1 && !dates.get(0).isFollowedBy(UP_TO)
                ? Optional.of(dates.get(0)).filter(OvertimeDate::isAtWork).map(Mention::value)
                : Optional.empty();
    }

    private static boolean isAtWork(Mention<LocalDate> day) {
        return !day.isFollowedBy(NOT_OVERTIME) && (OvertimeDays.isAtWork(day) || day.comesAfter(OVERTIME_ON));
    }

    private static Optional<LocalDate> day(Matcher named, LocalDate today) {
        int month = named.group("may") == null ? NATIONAL_DAY : LABOUR_DAY;
        return Numbers.value(named.group("day"))
                .map(BigDecimal::intValue)
                .filter(day ->
                        day >= 1 && day <= MonthDay.of(month, 1).getMonth().maxLength())
                .map(day -> LocalDate.of(year(named.group("year"), today), month, day))
                .map(day -> named.group("year") == null && day.isAfter(today.plusDays(SOON_DAYS))
                        ? day.minusYears(1)
                        : day);
    }

    private static int year(@Nullable String said, LocalDate today) {
        if (said == null || said.equals("今年")) {
            return today.getYear();
        }
        return said.equals("去年") ? today.getYear() - 1 : Integer.parseInt(said.substring(0, 4));
    }

    /** One that comes soon, else the last one gone by. */
    private static LocalDate nearTo(LocalDate today, SaidDay day) {
        return day.ahead().isAfter(today.plusDays(SOON_DAYS)) ? day.past() : day.ahead();
    }
}
