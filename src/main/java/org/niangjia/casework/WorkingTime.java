package org.niangjia.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.niangjia.knowledge.CalendarDay;
import org.niangjia.knowledge.WorkingCalendar;

/**
 * Working days as a clock, in Chinese time. So many working days after a time are over at the same minute of the so-manieth working day after
 * its day. The day itself does not count, whether it is worked on or not: what comes in at night or on a day off has the same minute of its
 * last day. Immutable.
 *
 * @param calendar weekends, public holidays, days off and make-up working days
 */
public record WorkingTime(WorkingCalendar calendar) {

    /** The one time zone of the country. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * When so many working days after a time are over.
     *
     * @param days from 1
     */
    public Due after(Instant time, int days) {
        return count(time, days, 1);
    }

    /**
     * The same minute so many working days before a time.
     *
     * @param days from 1
     */
    public Due before(Instant time, int days) {
        return count(time, days, -1);
    }

    /** Whether the day of a time is worked on; empty if that is not known. */
    public Optional<Boolean> isWorkingDay(Instant time) {
        return calendar.day(time.atZone(ZONE).toLocalDate()).map(CalendarDay::isWorkingDay);
    }

    private Due count(Instant time, int days, int step) {
        if (days < 1) {
            throw new IllegalArgumentException("working days are counted from 1, not " + days);
        }
        ZonedDateTime minute = time.atZone(ZONE).truncatedTo(ChronoUnit.MINUTES);
        LocalDate day = minute.toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(step);
            Optional<CalendarDay> known = calendar.day(day);
            if (known.isEmpty()) {
                return new Due.NoCalendar(day.getYear());
            }
            left -= known.get().isWorkingDay() ? 1 : 0;
        }
        return new Due.At(day.atTime(minute.toLocalTime()).atZone(ZONE).toInstant());
    }
}
