package org.niangjia.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the shipped calendars. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = ShippedKnowledge.get().calendar();

    @ParameterizedTest
    @CsvSource({
        "2025-01-26, WORKING_DAY, UNVERIFIED", // a Sunday that is worked
        "2025-01-27, WORKING_DAY, UNVERIFIED",
        "2025-01-28, PUBLIC_HOLIDAY, TEXT",
        "2025-01-31, PUBLIC_HOLIDAY, TEXT",
        "2025-02-01, REST_DAY, UNVERIFIED",
        "2025-02-04, REST_DAY, UNVERIFIED", // a Tuesday off
        "2025-02-05, WORKING_DAY, UNVERIFIED",
        "2025-02-08, WORKING_DAY, UNVERIFIED",
        "2025-02-09, REST_DAY, UNVERIFIED",
        "2026-01-04, WORKING_DAY, UNVERIFIED",
        "2026-02-14, WORKING_DAY, UNVERIFIED",
        "2026-02-15, REST_DAY, UNVERIFIED",
        "2026-02-19, PUBLIC_HOLIDAY, TEXT",
        "2026-02-20, REST_DAY, UNVERIFIED",
        "2026-02-24, WORKING_DAY, UNVERIFIED",
        "2026-04-05, PUBLIC_HOLIDAY, TEXT", // a Sunday
        "2026-04-06, REST_DAY, UNVERIFIED",
        "2026-12-31, WORKING_DAY, UNVERIFIED",
        "2027-01-01, PUBLIC_HOLIDAY, TEXT",
        "2027-02-05, PUBLIC_HOLIDAY, TEXT",
        "2027-10-03, PUBLIC_HOLIDAY, TEXT"
    })
    void saysWhatADayIsAndHowWellThatIsKnown(LocalDate day, CalendarDay.Kind kind, Verified verified) {
        assertThat(calendar.day(day)).contains(new CalendarDay(kind, verified));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2026-12-18, 15, 2027-01-11",
                "2026-12-30, 1, 2026-12-31",
                "2027-01-29, 8, none", // a holiday on a Saturday, for which some working day will be off
                "2027-12-30, 2, none", // no such year
                "2026-02-13, 5, 2026-02-27"
            })
    void countsOnAsIfNothingWereMovedWhereTheArrangementIsNotKnown(
            LocalDate day, int count, @Nullable LocalDate reached) {
        assertThat(calendar.workingDayUnlessMoved(day, count)).isEqualTo(Optional.ofNullable(reached));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-12-31", "2027-01-02", "2027-02-09", "2027-06-01", "2028-01-01"})
    void guessesNoDayThatItDoesNotHold(LocalDate day) {
        assertThat(calendar.day(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-26, 1, 2025-12-29",
        "2025-12-31, 1, 2026-01-04", // a Sunday that is worked, after three days off
        "2026-02-13, 5, 2026-02-27",
        "2026-02-13, 6, 2026-02-28",
        "2025-09-26, 5, 2025-10-10",
        "2025-09-26, 6, 2025-10-11",
        "2026-10-01, 1, 2026-10-08", // from a day that is off
        "2026-12-24, 5, 2026-12-31"
    })
    void countsWorkingDaysAcrossHolidaysAndMakeUpDays(LocalDate from, int count, LocalDate reached) {
        assertThat(calendar.workingDayAfter(from, count))
                .contains(new WorkingCalendar.Reached(reached, Verified.UNVERIFIED));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-24, 6", "2026-12-31, 1", "2024-12-30, 1", "2027-03-01, 1"})
    void countsNoFurtherThanItKnows(LocalDate from, int count) {
        assertThat(calendar.workingDayAfter(from, count)).isEmpty();
    }

    @Test
    void countsFromTheFirstWorkingDayOn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.workingDayAfter(LocalDate.of(2026, 1, 1), 0))
                .withMessageContaining("not with 0");
    }

    @Test
    void holidaysUseUpNoneOfTheDaysThatAreCountedBesidesThem() {
        LocalDate eve = LocalDate.of(2026, 9, 30);
        assertThat(calendar.afterDaysBesidesHolidays(eve, 1)).contains(LocalDate.of(2026, 10, 1));
        assertThat(calendar.afterDaysBesidesHolidays(eve, 2)).contains(LocalDate.of(2026, 10, 5));
        assertThat(calendar.afterDaysBesidesHolidays(LocalDate.of(2027, 12, 31), 1))
                .contains(LocalDate.of(2028, 1, 1));
        assertThat(calendar.afterDaysBesidesHolidays(LocalDate.of(2027, 12, 31), 2))
                .isEmpty();
    }

    /** Two years with as many working days as the law leaves: 365 days, less 104 weekend days, less 13 holidays. */
    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void aYearHasAsManyWorkingDaysAsTheLawLeaves(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1))
                        .filter(day -> calendar.day(day).orElseThrow().isWorkingDay()))
                .hasSize(248);
    }

    static Stream<Integer> years() {
        return ShippedKnowledge.get().calendar().years().keySet().stream();
    }

    /** Spring Festival and Mid-Autumn follow the moon, Qingming the sun: worked out here from the sky, in Beijing time. */
    @ParameterizedTest
    @MethodSource("years")
    void theLunarFestivalsFallWhereMoonAndSunPutThem(int year) {
        LocalDate newYear = Sky.newMoonFrom(LocalDate.of(year, 1, 21));
        assertThat(holidaysOf(year))
                .contains(newYear.minusDays(1), newYear, newYear.plusDays(1), newYear.plusDays(2))
                .contains(Sky.qingming(year))
                // The fifth month is that of the summer solstice, the eighth that of the autumn equinox.
                .contains(Sky.newMoonFrom(LocalDate.of(year, 5, 23)).plusDays(4))
                .contains(Sky.newMoonFrom(LocalDate.of(year, 8, 25)).plusDays(14));
    }

    private Set<LocalDate> holidaysOf(int year) {
        return Optional.ofNullable(calendar.years().get(year)).orElseThrow().holidays();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2026-12-04, 2026-12-04",
                "2026-12-05, 2026-12-04",
                "2026-10-05, 2026-09-30",
                "2026-10-10, 2026-10-10", // a Saturday that is worked
                "2025-02-01, 2025-01-27",
                "2027-02-06, none" // not arranged yet
            })
    void goesBackToTheLastWorkingDay(LocalDate day, @Nullable LocalDate last) {
        assertThat(calendar.workingDayUpTo(day).map(WorkingCalendar.Reached::day))
                .isEqualTo(Optional.ofNullable(last));
    }
}
