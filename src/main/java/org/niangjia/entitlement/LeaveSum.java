package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.niangjia.knowledge.Unit;
import org.niangjia.knowledge.WorkingCalendar;
import org.niangjia.question.Fact;

/**
 * A leave as it adds up: days that are certain, days that depend on what is not known, and calendar months after them. How many days
 * months have depends on when they begin, so without the first day of the leave they give bounds.
 */
final class LeaveSum {

    /** Any day in a common year, and in one with a 29th of February, may be the first of the months. */
    private static final LocalDate SOME_DAY = LocalDate.of(2023, 1, 1);

    private static final int DAYS_TO_TRY = 2 * 366;

    /** By how many months they are: figures name few numbers of them, and to try all days takes longer than the rest of a leave. */
    private static final Map<Integer, IntSummaryStatistics> LENGTHS = new ConcurrentHashMap<>();

    private final List<Step> steps = new ArrayList<>();
    private final List<Fact<?>> open = new ArrayList<>();
    private int months;
    private Ending ending = LeaveSum::afterCalendarDays;

    void add(Step step) {
        steps.add(step);
    }

    /** Adds a step if a fact says so, and as a possibility if that is not known. */
    void addIf(Optional<Boolean> isSo, Fact<?> fact, Step step) {
        if (isSo.isEmpty()) {
            steps.add(step.ifSo());
            open.add(fact);
        } else if (isSo.get()) {
            steps.add(step);
        }
    }

    /** Adds a step of which no fact of hers settles whether it applies. */
    void addPerhaps(Step step) {
        steps.add(step.ifSo());
    }

    void addMonths(Figure figure) {
        steps.add(figure.step());
        months += figure.whole();
    }

    /**
     * Lets public holidays prolong the leave. Then only the earliest day back can be said: whether a day that makes up for a holiday on a
     * weekend prolongs it too is written nowhere.
     */
    void prolongByHolidays(WorkingCalendar calendar) {
        ending = (first, least, most) -> calendar.afterDaysBesidesHolidays(first, least)
                .map(day -> List.of(
                        Result.day("last_day_after_holidays", day.minusDays(1), List.of()),
                        Result.day("returns_after_holidays", day, List.of())))
                .orElseGet(() -> List.of(
                        Result.day("last_day_not_before", first.plusDays(least - 1L), List.of()),
                        Result.day("returns_not_before", first.plusDays(least), List.of())));
    }

    /**
     * Lets weekends and public holidays use up none of the leave: a day is said only where the calendar knows every day until then, else
     * the year of which it does not.
     */
    void useWorkingDays(WorkingCalendar calendar) {
        ending = (first, least, most) -> new WorkingDays(calendar, first).end(least, most);
    }

    /** Last day of the leave and first day back, every day counted. */
    static List<Result> afterCalendarDays(LocalDate first, int least, int most) {
        LocalDate earliest = first.plusDays(least);
        LocalDate latest = first.plusDays(most);
        return List.of(
                Result.day("last_day", earliest.minusDays(1), latest.minusDays(1), List.of()),
                Result.day("returns_on", earliest, latest, List.of()));
    }

    /** The days, and if the first day is known the last one and the first day back at work.
     * @param start first day of the leave
     */
    Entitled.Counted counted(Optional<LocalDate> start, boolean localUnknown) {
        Result days = Result.bounds(
                "days", Unit.DAY, BigDecimal.valueOf(days(true, start)), BigDecimal.valueOf(days(false, start)), steps);
        if (months > 0 && start.isEmpty()) {
            open.add(Fact.STARTS_ON);
        }
        List<Result> results = new ArrayList<>(List.of(days));
        // Which year was taken for a day without one is seen by the first day.
        start.ifPresent(first -> {
            results.add(startsOn(first));
            results.addAll(end(first));
        });
        return new Entitled.Counted(results, open.stream().findFirst(), localUnknown);
    }

    static Result startsOn(LocalDate first) {
        return Result.day("leave_starts_on", first, List.of());
    }

    /** When a leave ends that begins on a day. */
    private List<Result> end(LocalDate first) {
        Optional<LocalDate> start = Optional.of(first);
        return ending.of(first, (int) days(true, start), (int) days(false, start));
    }

    /**
     * The same where only the days are known between which the leave begins. If calendar months follow, their number of days does not
     * change which of the two is first.
     */
    List<Result> endAfter(Between first) {
        List<Result> latest = end(first.latest());
        return end(first.earliest()).stream()
                .flatMap(earliest -> latest.stream()
                        .filter(later -> later.name().equals(earliest.name()))
                        .map(later -> Result.day(
                                earliest.name(),
                                LocalDate.parse(earliest.atLeast()),
                                LocalDate.parse(later.atMost()),
                                List.of())))
                .toList();
    }

    private long days(boolean certain, Optional<LocalDate> start) {
        long days = steps.stream()
                .filter(step -> step.unit() == Unit.DAY && (step.certain() || !certain))
                .mapToLong(step -> step.amount().longValueExact())
                .sum();
        if (months == 0) {
            return days;
        }
        if (start.isPresent()) {
            return ChronoUnit.DAYS.between(
                    start.get(), start.get().plusDays(days).plusMonths(months));
        }
        IntSummaryStatistics lengths = daysOf(months);
        return days + (certain ? lengths.getMin() : lengths.getMax());
    }

    /** How last day and first day back at work follow from the first day of the leave and the least and the most days it has. */
    private interface Ending {
        List<Result> of(LocalDate first, int least, int most);
    }

    /** The fewest and the most days that so many calendar months have. */
    static IntSummaryStatistics daysOf(int months) {
        return LENGTHS.computeIfAbsent(months, LeaveSum::lengths);
    }

    /** How many days so many months have, whenever they begin. */
    private static IntSummaryStatistics lengths(int months) {
        return IntStream.range(0, DAYS_TO_TRY)
                .mapToObj(SOME_DAY::plusDays)
                .mapToInt(first -> (int) ChronoUnit.DAYS.between(first, first.plusMonths(months)))
                .summaryStatistics();
    }
}
