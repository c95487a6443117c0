package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
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
    private static final Pattern NAMED = Pattern.compile(
            "(?:(?<october>国庆节?|十一(?!月))|(?<may>五一(?:劳动)?节?|劳动节))(?:的|这|那|假期|长假|放假|期间|小长假){0,4}(?<day>\\d{1,2}|[一二三四五六七八])[号日]");

    /** 5月6号上班，日薪200 may be her first day: that it came on top has to be said. */
    private static final Pattern ON_TOP =
            Pattern.compile("加班|加点|值班|几倍|[两双三]倍|\\b(?:overtime|double pay|triple pay|double time)\\b");

    private static final Pattern BACK_AT_WORK = Pattern.compile("[^，。,.]{0,4}(?:回|返|复工|入职|报到|开始|才|正式)");

    /** 晚上 says when on that day, and 五一 which days these are: neither says what kind of day it is. */
    private static final Pattern A_WORKING_DAY = Pattern.compile(
            "平时|平日|工作日|(?:周|星期|礼拜)[一二三四五]|\\b(?:weekday|workday|working day|(?:mon|tues|wednes|thurs|fri)day)");

    private static final Pattern UP_TO =
            Pattern.compile("[到至~—–-]|、|和|跟|(?:\\d{1,2}|[一二三四五六七八])[号日]| ?(?:to|through|until|and|-|–) ");

    /** How much is overtime on October 5: worked, or to be. */
    private static final Pattern OVERTIME_ON =
            Pattern.compile("\\bovertime(?: pay| rate| work)?(?: is)?(?: on| for)(?: the)? ?$");

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
        boolean onAHoliday = known.get(Fact.OVERTIME_ON).equals(Optional.of(OvertimeHours.HOLIDAY));
        // 大年三十（2月16号）: the holiday has a name, and no day that only lies beside it is told.
        if (!open || (onAHoliday && NamedHolidays.in(passage.text()).stream().noneMatch(NamedHolidays::off))) {
            return known;
        }
        // 国庆1号2号4号都加班了: they are not all of the one kind that the name of the holiday stands for.
        return date(passage)
                .map(day -> on(day, passage, known))
                .orElseGet(() -> onAHoliday ? known.without(Fact.OVERTIME_ON) : known);
    }

    private static Facts on(LocalDate day, Passage passage, Facts known) {
        if (KindOfOvertime.isPublicHoliday(day)) {
            return known;
        }
        Facts dated = known.without(Fact.OVERTIME_ON).with(Fact.OVERTIME_DATE, day);
        if (dated.knowsAny(OvertimeFacts.HOW_LONG)) {
            return dated;
        }
        Facts timed = dated.withIf(Fact.OVERTIME_HOURS, WorkOnADayOff.hoursAtWork(passage));
        return timed.get(Fact.OVERTIME_HOURS).isEmpty()
                        && timed.get(Fact.DAILY_WAGE).isPresent()
                        && !WorkOnADayOff.isPartOfADay(passage)
                ? timed.with(Fact.OVERTIME_DAYS, BigDecimal.ONE)
                : timed;
    }

    /** Nothing if there are several, or the one that is named is not the day at work. */
    private static Optional<LocalDate> date(Passage passage) {
        List<Mention<LocalDate>> dates = new ArrayList<>();
        for (Mention<SaidDay> day : passage.days()) {
            dates.add(Mention.of(nearTo(passage.today(), day.value()), passage.text(), day.from(), day.to()));
        }
        for (Matcher named = NAMED.matcher(passage.text()); named.find(); ) {
            day(named, passage.today())
                    .ifPresent(day -> dates.add(Mention.of(day, passage.text(), named.start(), named.end())));
        }
        return dates.size() == 1 && !dates.get(0).isFollowedBy(UP_TO)
                ? Optional.of(dates.get(0)).filter(OvertimeDate::isAtWork).map(Mention::value)
                : Optional.empty();
    }

    private static boolean isAtWork(Mention<LocalDate> day) {
        return !day.isFollowedBy(BACK_AT_WORK) && (OvertimeDays.isAtWork(day) || day.comesAfter(OVERTIME_ON));
    }

    private static Optional<LocalDate> day(Matcher named, LocalDate today) {
        int month = named.group("may") == null ? NATIONAL_DAY : LABOUR_DAY;
        return Numbers.value(named.group("day"))
                .map(BigDecimal::intValue)
                .filter(day ->
                        day >= 1 && day <= MonthDay.of(month, 1).getMonth().maxLength())
                .map(day -> LocalDate.of(today.getYear(), month, day))
                .map(day -> day.isAfter(today.plusDays(SOON_DAYS)) ? day.minusYears(1) : day);
    }

    /** One that comes soon, else the last one gone by. */
    private static LocalDate nearTo(LocalDate today, SaidDay day) {
        return day.ahead().isAfter(today.plusDays(SOON_DAYS)) ? day.past() : day.ahead();
    }
}
