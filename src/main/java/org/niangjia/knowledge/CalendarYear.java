package org.niangjia.knowledge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The public holidays of a year, and the days off and make-up working days that were arranged around them. Immutable.
 *
 * @param holidays those that the law names
 * @param verified how well the holidays are known
 * @param arrangement empty as long as it is not known
 */
public record CalendarYear(Set<LocalDate> holidays, Verified verified, Optional<Arrangement> arrangement) {

    public CalendarYear {
        holidays = Set.copyOf(holidays);
    }

    /**
     * What the State Council arranges for a year.
     *
     * @param off days off around the holidays, with them and the weekends between
     * @param worked Saturdays and Sundays on which is worked instead
     */
    public record Arrangement(Set<LocalDate> off, Set<LocalDate> worked, Verified verified) {

        public Arrangement {
            off = Set.copyOf(off);
            worked = Set.copyOf(worked);
        }
    }

    /** What a day of this year is; empty if only the arrangement would tell. */
    Optional<CalendarDay> day(LocalDate day) {
        if (holidays.contains(day)) {
            return Optional.of(new CalendarDay(CalendarDay.Kind.PUBLIC_HOLIDAY, verified));
        }
        return arrangement.map(arranged -> new CalendarDay(
                isOff(arranged, day) ? CalendarDay.Kind.REST_DAY : CalendarDay.Kind.WORKING_DAY,
                verified.andAlso(arranged.verified())));
    }

    /**
     * Whether a day is worked on if the arrangement of this year, as long as it is not known, moves no day of rest and no working day; empty on a
     * holiday at a weekend, since some other day is off for it.
     */
    Optional<Boolean> isWorkedOnUnlessMoved(LocalDate day) {
        if (arrangement.isEmpty() && holidays.contains(day) && isWeekend(day)) {
            return Optional.empty();
        }
        return day(day).map(CalendarDay::isWorkingDay).or(() -> Optional.of(!isWeekend(day)));
    }

    private static boolean isOff(Arrangement arranged, LocalDate day) {
        return !arranged.worked().contains(day) && (arranged.off().contains(day) || isWeekend(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
