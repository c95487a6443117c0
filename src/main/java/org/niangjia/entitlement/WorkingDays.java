package org.niangjia.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.niangjia.knowledge.Unit;
import org.niangjia.knowledge.Verified;
import org.niangjia.knowledge.WorkingCalendar;

/**
 * A leave that only working days use up, from its first day on: with Saturday and Sunday as days of rest, as the calendar moves them. If its
 * first day is no working day it begins with the next.
 */
record WorkingDays(WorkingCalendar calendar, LocalDate first) {

    /**
     * Last day and first day back, between the least and the most days of the leave; the year in which the calendar ends too early, and then
     * the days that it would be if nothing were moved there.
     */
    List<Result> end(int least, int most) {
        List<Result> results = new ArrayList<>();
        Optional<Result> last = between(least, most, WorkingDays::lastDay);
        Optional<Result> back = between(least + 1, most + 1, WorkingDays::back);
        last.ifPresent(results::add);
        if (back.isPresent()) {
            results.add(back.get());
            return results;
        }
        results.add(unknownYear());
        if (last.isEmpty()) {
            unlessMoved(
                            least,
                            most,
                            (earliest, latest) -> Result.day("last_day_unless_moved", earliest, latest, List.of()))
                    .ifPresent(results::add);
        }
        unlessMoved(
                        least + 1,
                        most + 1,
                        (earliest, latest) -> Result.day("returns_unless_moved", earliest, latest, List.of()))
                .ifPresent(results::add);
        return results;
    }

    private Optional<Result> unlessMoved(int least, int most, BiFunction<LocalDate, LocalDate, Result> named) {
        LocalDate before = first.minusDays(1);
        return calendar.workingDayUnlessMoved(before, least)
                .flatMap(earliest ->
                        calendar.workingDayUnlessMoved(before, most).map(latest -> named.apply(earliest, latest)));
    }

    private Optional<Result> between(
            int least, int most, BiFunction<WorkingCalendar.Reached, WorkingCalendar.Reached, Result> named) {
        return workingDay(least).flatMap(earliest -> workingDay(most).map(latest -> named.apply(earliest, latest)));
    }

    private static Result lastDay(WorkingCalendar.Reached earliest, WorkingCalendar.Reached latest) {
        return isReported(latest)
                ? Result.day("last_day_by_reported_calendar", earliest.day(), latest.day(), List.of())
                : Result.day("last_day_after_working_days", earliest.day(), latest.day(), List.of());
    }

    private static Result back(WorkingCalendar.Reached earliest, WorkingCalendar.Reached latest) {
        return isReported(latest)
                ? Result.day("returns_by_reported_calendar", earliest.day(), latest.day(), List.of())
                : Result.day("returns_after_working_days", earliest.day(), latest.day(), List.of());
    }

    /** The days on the way to the later one hold those on the way to the earlier. */
    private static boolean isReported(WorkingCalendar.Reached latest) {
        return latest.verified() == Verified.UNVERIFIED;
    }

    private Optional<WorkingCalendar.Reached> workingDay(int number) {
        return calendar.workingDayAfter(first.minusDays(1), number);
    }

    private Result unknownYear() {
        LocalDate day = first;
        while (calendar.day(day).isPresent()) {
            day = day.plusDays(1);
        }
        return Result.amount("calendar_not_known", Unit.COUNT, BigDecimal.valueOf(day.getYear()), "", List.of());
    }
}
