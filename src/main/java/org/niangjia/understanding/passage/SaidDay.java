package org.niangjia.understanding.passage;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;

/**
 * A day as it was said. Without a year it can be meant in three ways; with one they are the same.
 *
 * @param nearest the one nearest to the day of the question
 * @param past the last one until the day of the question
 * @param ahead the next one, or one that has only just gone by
 */
public record SaidDay(LocalDate nearest, LocalDate past, LocalDate ahead) {

    private static final int LEAP_DAY = 29;

    private static final int JUST_GONE_BY_DAYS = 45;

    static SaidDay of(LocalDate day) {
        return new SaidDay(day, day, day);
    }

    /** 29 February without a year: of the years that have it. */
    static SaidDay leapDay(LocalDate askedOn) {
        LocalDate past = ofLeapYear(askedOn, -1);
        LocalDate ahead = ofLeapYear(askedOn, 1);
        boolean gone = ChronoUnit.DAYS.between(past, askedOn) <= ChronoUnit.DAYS.between(askedOn, ahead);
        return new SaidDay(gone ? past : ahead, past, ahead);
    }

    private static LocalDate ofLeapYear(LocalDate from, int toward) {
        int year = from.getYear();
        while (!Year.isLeap(year)
                || LocalDate.of(year, Month.FEBRUARY, LEAP_DAY).compareTo(from) * toward < 0) {
            year += toward;
        }
        return LocalDate.of(year, Month.FEBRUARY, LEAP_DAY);
    }

    /** A day without a year.
     * @param thisYear the day in the year of the question
     */
    static SaidDay nearTo(LocalDate askedOn, LocalDate thisYear) {
        LocalDate past = thisYear.isAfter(askedOn) ? thisYear.minusYears(1) : thisYear;
        LocalDate ahead = thisYear.isBefore(askedOn.minusDays(JUST_GONE_BY_DAYS)) ? thisYear.plusYears(1) : thisYear;
        // Half a year back is rather next year's date, and the other way round.
        LocalDate nearest = thisYear;
        if (thisYear.isBefore(askedOn.minusMonths(6))) {
            nearest = thisYear.plusYears(1);
        } else if (thisYear.isAfter(askedOn.plusMonths(6))) {
            nearest = thisYear.minusYears(1);
        }
        return new SaidDay(nearest, past, ahead);
    }
}
