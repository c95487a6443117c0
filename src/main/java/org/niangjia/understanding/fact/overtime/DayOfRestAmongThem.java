package org.niangjia.understanding.fact.overtime;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.phrasing.Phrasing;
import org.niangjia.understanding.passage.Numbers;
import org.niangjia.understanding.passage.Passage;
import org.niangjia.understanding.passage.Span;

/**
 * One of the days at work that are listed, of which she says afterwards that it was a rest day: 1, 2 and 3 May … the 3rd was a Sunday, 10月2号、4号都上了，4号是我休息日.
 * The others have to be public holidays, and a weekday that she names has to be that of the calendar.
 */
final class DayOfRestAmongThem {

    private static final String WAS =
            ",? (?:was|is|being|fell on|had been|should have been|was supposed to be|which was)(?: also| really| actually| normally| meant to be| to be)* ";

    private static final Phrasing REMARK = Phrasing.of(
            "\\b(?:(?:may|october|oct)\\.? (?:the )?(?<a>\\d{1,2})(?:st|nd|rd|th)?|(?<b>\\d{1,2})(?:(?:st|nd|rd|th)(?: (?:of )?(?:may|october|oct))?| (?:may|october|oct)))"
                    + WAS
                    + "(?:(?:a |my |our )?(?:long |free |normal |regular )?(?<weekday>saturday|sunday)(?![^,.;]{0,12}\\bswap)|(?:a |my |our )(?:weekly |usual |normal |regular |scheduled )*(?:rest day|day off))\\b"
                    + "|(?<c>[3-8三四五六七八])[号日](?:(?:那天)?(?:本来|原本|原来|按理|正好|刚好|该|应该|就|又)*是(?:我的?|俺的?|个)?|(?<=[(][3-8三四五六七八][号日]))(?:(?:周|星期|礼拜)(?<han>[六日天])(?![到至])|休息日|轮休日?|公休日?|歇班)");

    /** The day off was given at another time, where that is not denied. */
    private static final Phrasing GIVEN_BACK = Phrasing.of(
            "(?<!\\b(?:not|never|no|nor|without|hasn't|haven't|wasn't|weren't|didn't)\\b[a-z ]{0,14})\\b(?:got|had|given|gave me|gave us|took|granted|getting)\\b(?! (?:no|nothing)\\b)[^,.;]{0,20}\\b(?:time|days?) off\\b|(?<!\\b(?:no|not|never|without|any)\\b[a-z' -]{0,20})\\b(?:time|days?) off\\b(?: in lieu| instead| in return| back| later| for it)* (?:was |were |has been )?(?:given|granted|arranged|came)\\b");

    private static final Phrasing THESE_DAYS = Phrasing.of("\\b(?:the|those|these|all|all the) $");

    private static final Phrasing THE_YEAR_BEFORE = Phrasing.of("去年|\\blast year\\b");

    private static final Phrasing YEAR = Phrasing.of("(?<!\\d)20\\d{2}(?!\\d)");

    private static final Map<String, DayOfWeek> WEEKEND =
            Map.of("saturday", DayOfWeek.SATURDAY, "六", DayOfWeek.SATURDAY);

    private DayOfRestAmongThem() {}

    /**
     * The hours of both kinds of day; nothing where more is told than one list of days and one rest day among them.
     *
     * @param hours that are told; none are those of a day by law
     */
    static Optional<Facts> read(Passage passage, Facts known, List<NamedHolidays> listed, List<BigDecimal> hours) {
        List<MatchResult> remarks = REMARK.matcher(passage.text()).results().toList();
        if (remarks.size() != 1
                || passage.says(GIVEN_BACK)
                || TimeOffInReturn.isGiven(passage.text())
                || OvertimeHours.kindsIn(passage.text()).contains(OvertimeHours.WEEKDAY)) {
            return Optional.empty();
        }
        MatchResult remark = remarks.get(0);
        List<NamedHolidays> others = listed.stream()
                .filter(named ->
                        named.words().from() >= remark.end() || named.words().to() <= remark.start())
                .toList();
        boolean plain = others.size() == 1
                && OvertimeDays.isAtWork(others.get(0))
                && isAmong(others.get(0), remark, passage)
                && areSoMany(passage, others.get(0).days().size() + 1);
        return plain
                ? ofEach(passage, known, hours)
                        .map(each -> RestDayBesideHolidays.ofBothKinds(
                                known.without(Fact.OVERTIME_DAYS).without(Fact.OVERTIME_ON),
                                each,
                                others.get(0).days().size()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> ofEach(Passage passage, Facts known, List<BigDecimal> hours) {
        if (hours.isEmpty()) {
            return Optional.of(OvertimeDays.HOURS_OF_A_DAY)
                    .filter(day -> known.knowsAny(List.of(Fact.DAILY_WAGE, Fact.MONTHLY_WAGE)));
        }
        // Who is paid by the day may have a day that is longer than that of the law.
        return hours.size() == 1 && (OvertimeTurns.isEach(passage.text()) || RestDayBesideHolidays.areOfEach(passage))
                ? Optional.of(hours.get(0))
                        .filter(each -> known.get(Fact.HOURLY_WAGE).isPresent()
                                || each.compareTo(OvertimeDays.HOURS_OF_A_DAY) == 0)
                : Optional.empty();
    }

    private static boolean isAmong(NamedHolidays list, MatchResult remark, Passage passage) {
        int day = day(remark);
        Set<String> months = list.days().stream()
                .map(name -> name.replaceFirst("-\\d+$", ""))
                .collect(Collectors.toSet());
        return list.beside() == 1
                && (months.equals(Set.of("5")) || months.equals(Set.of("10")))
                && list.besides(day)
                && isOnItsWeekday(Integer.parseInt(months.iterator().next()), day, remark, passage);
    }

    private static int day(MatchResult remark) {
        for (int group = 1; group <= 2; group++) {
            if (remark.group(group) != null) {
                return Integer.parseInt(remark.group(group));
            }
        }
        return Numbers.value(remark.group(4)).map(BigDecimal::intValue).orElse(0);
    }

    private static boolean isOnItsWeekday(int month, int day, MatchResult remark, Passage passage) {
        Optional<String> named = Optional.ofNullable(remark.group(3)).or(() -> Optional.ofNullable(remark.group(5)));
        LocalDate date = LocalDate.of(year(month, day, passage), month, day);
        return named.map(weekday -> WEEKEND.getOrDefault(weekday, DayOfWeek.SUNDAY) == date.getDayOfWeek())
                .orElse(true);
    }

    private static int year(int month, int day, Passage passage) {
        Optional<Integer> said = YEAR.matcher(passage.text())
                .results()
                .map(year -> Integer.valueOf(year.group()))
                .findFirst();
        LocalDate today = passage.today();
        boolean before = passage.says(THE_YEAR_BEFORE)
                || LocalDate.of(today.getYear(), month, day).isAfter(today);
        return said.orElse(before ? today.getYear() - 1 : today.getYear());
    }

    private static boolean areSoMany(Passage passage, int days) {
        return OvertimeDays.agree(passage, days)
                && passage.spans().stream()
                        .filter(span -> span.value().unit() == Span.Unit.DAY && span.comesAfter(THESE_DAYS))
                        .allMatch(span -> span.value().amount().compareTo(BigDecimal.valueOf(days)) == 0);
    }
}
