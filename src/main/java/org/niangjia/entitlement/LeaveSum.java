package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.niangjia.knowledge.Unit;
import org.niangjia.knowledge.Verified;
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

    private final List<Step> steps = new ArrayList<>();
    private final List<Fact<?>> open = new ArrayList<>();
    private int months;
    private Return back =
            (first, least, most) -> Optional.of(Result.day("returns_on", first.plusDays(least), List.of()));

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
        back = (first, least, most) -> calendar.afterDaysBesidesHolidays(first, least)
                .map(day -> Result.day("returns_after_holidays", day, List.of()))
                .or(() -> Optional.of(Result.day("returns_not_before", first.plusDays(least), List.of())));
    }

    /** Lets weekends and public holidays use up none of the leave: the day back is said only where the calendar knows every day until then. */
    void useWorkingDays(WorkingCalendar calendar) {
        back = (first, least, most) -> {
            LocalDate before = first.minusDays(1);
            return calendar.workingDayAfter(before, least + 1)
                    .flatMap(earliest -> calendar.workingDayAfter(before, most + 1)
                            .map(latest -> afterWorkingDays(earliest.day(), latest)));
        };
    }

    private static Result afterWorkingDays(LocalDate earliest, WorkingCalendar.Reached latest) {
        return latest.verified() == Verified.UNVERIFIED
                ? Result.day("returns_by_reported_calendar", earliest, latest.day(), List.of())
                : Result.day("returns_after_working_days", earliest, latest.day(), List.of());
    }

    /** The days, and the first day back at work after those that are certain if the first day is known.
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
        start.ifPresent(first -> back(first)
                .ifPresent(day -> results.addAll(List.of(Result.day("leave_starts_on", first, List.of()), day))));
        return new Entitled.Counted(results, open.stream().findFirst(), localUnknown);
    }

    /** The first day back at work after a leave that begins on a day. */
    private Optional<Result> back(LocalDate first) {
        Optional<LocalDate> start = Optional.of(first);
        return back.after(first, (int) days(true, start), (int) days(false, start));
    }

    /**
     * The same where only the days are known between which the leave begins. If calendar months follow, their number of days does not
     * change which of the two is first.
     */
    Optional<Result> backAfter(Between first) {
        return back(first.earliest())
                .flatMap(earliest -> back(first.latest())
                        .map(latest -> Result.day(
                                earliest.name(),
                                LocalDate.parse(earliest.atLeast()),
                                LocalDate.parse(latest.atMost()),
                                List.of())));
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
        IntStream lengths = IntStream.range(0, DAYS_TO_TRY).map(this::monthsFrom);
        return days + (certain ? lengths.min() : lengths.max()).orElseThrow();
    }

    /** How the first day back at work follows from the first day of the leave and the least and the most days it has. */
    private interface Return {
        Optional<Result> after(LocalDate first, int least, int most);
    }

    private int monthsFrom(int day) {
        LocalDate first = SOME_DAY.plusDays(day);
        return (int) ChronoUnit.DAYS.between(first, first.plusMonths(months));
    }
}
