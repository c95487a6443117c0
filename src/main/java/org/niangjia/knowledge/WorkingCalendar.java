package org.niangjia.knowledge;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Which days are worked on, with public holidays, the days off around them and the weekends on which is worked instead. Of a day outside the
 * years that are held, or before the arrangement of its year is known, nothing is said: no day is guessed from its day of the week.
 * Immutable.
 *
 * @param years by their number
 */
public record WorkingCalendar(Map<Integer, CalendarYear> years) {

    public WorkingCalendar {
        years = Map.copyOf(years);
    }

    /** What a day is; empty if that is not known. */
    public Optional<CalendarDay> day(LocalDate day) {
        return year(day).flatMap(year -> year.day(day));
    }

    /** Whether the law names a day as a public holiday; empty if its year is not held. */
    public Optional<Boolean> isPublicHoliday(LocalDate day) {
        return year(day).map(year -> year.holidays().contains(day));
    }

    /**
     * A day that was reached by counting.
     *
     * @param verified how well every day on the way is known
     */
    public record Reached(LocalDate day, Verified verified) {}

    /** The so-manieth working day after a day; empty if a day on the way is not known.
     * @param count from 1
     */
    public Optional<Reached> workingDayAfter(LocalDate day, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("counting begins with the first working day, not with " + count);
        }
        LocalDate at = day;
        Verified verified = Verified.TEXT;
        int left = count;
        while (left > 0) {
            at = at.plusDays(1);
            Optional<CalendarDay> next = day(at);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            verified = verified.andAlso(next.get().verified());
            left -= next.get().isWorkingDay() ? 1 : 0;
        }
        return Optional.of(new Reached(at, verified));
    }

    /**
     * The so-manieth working day after a day if what is not arranged yet moves none on the way; empty if the year is not held, or if a holiday on
     * the way is at a weekend, for which some other day has to be off.
     * @param count from 1
     */
    public Optional<LocalDate> workingDayUnlessMoved(LocalDate day, int count) {
        LocalDate at = day;
        int left = count;
        while (left > 0) {
            at = at.plusDays(1);
            LocalDate next = at;
            Optional<Boolean> worked = year(next).flatMap(year -> year.isWorkedOnUnlessMoved(next));
            if (worked.isEmpty()) {
                return Optional.empty();
            }
            left -= worked.get() ? 1 : 0;
        }
        return Optional.of(at);
    }

    /** The day itself if it is a working day, else the last one before it; empty if a day on the way is not known. */
    public Optional<Reached> workingDayUpTo(LocalDate day) {
        Verified verified = Verified.TEXT;
        for (LocalDate at = day; ; at = at.minusDays(1)) {
            Optional<CalendarDay> known = day(at);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            verified = verified.andAlso(known.get().verified());
            if (known.get().isWorkingDay()) {
                return Optional.of(new Reached(at, verified));
            }
        }
    }

    /** The first day after so many days that public holidays do not use up; empty if it is not known which days are holidays.
     * @param first the first of these days
     */
    public Optional<LocalDate> afterDaysBesidesHolidays(LocalDate first, long count) {
        LocalDate at = first;
        long left = count;
        while (left > 0) {
            Optional<Boolean> holiday = isPublicHoliday(at);
            if (holiday.isEmpty()) {
                return Optional.empty();
            }
            left -= holiday.get() ? 0 : 1;
            at = at.plusDays(1);
        }
        return Optional.of(at);
    }

    private Optional<CalendarYear> year(LocalDate day) {
        return Optional.ofNullable(years.get(day.getYear()));
    }
}
