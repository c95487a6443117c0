package org.niangjia.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.knowledge.ShippedKnowledge;

/** With the shipped calendars of 2025 and 2026. The expected days were counted on paper from the published arrangements. */
class WorkingTimeTest {

    private final WorkingTime time = new WorkingTime(ShippedKnowledge.get().calendar());

    static Instant china(String local) {
        return LocalDateTime.parse(local).atZone(WorkingTime.ZONE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        // an ordinary week, and the seconds do not count
        "2025-03-03T09:30:59, 1, 2025-03-04T09:30",
        "2025-03-03T09:30:00, 5, 2025-03-10T09:30",
        // at night, on a Saturday, on a Sunday: the day does not count, the minute stays
        "2025-03-06T23:59, 1, 2025-03-07T23:59",
        "2025-03-08T10:00, 1, 2025-03-10T10:00",
        "2025-03-09T00:00, 5, 2025-03-14T00:00",
        // New Year 2025: one day off
        "2024-12-31T10:00, 1, 2025-01-02T10:00",
        // Spring Festival 2025: off 28 January to 4 February, worked on Sunday 26 January and Saturday 8 February
        "2025-01-24T16:05, 1, 2025-01-26T16:05",
        "2025-01-24T16:05, 2, 2025-01-27T16:05",
        "2025-01-24T16:05, 3, 2025-02-05T16:05",
        "2025-01-24T16:05, 5, 2025-02-07T16:05",
        "2025-01-24T16:05, 6, 2025-02-08T16:05",
        "2025-01-24T16:05, 7, 2025-02-10T16:05",
        // Qingming 2025: off 4 to 6 April
        "2025-04-03T08:00, 1, 2025-04-07T08:00",
        // Labour Day 2025: off 1 to 5 May, worked on Sunday 27 April
        "2025-04-25T12:00, 1, 2025-04-27T12:00",
        "2025-04-25T12:00, 5, 2025-05-06T12:00",
        // Dragon Boat 2025: off 31 May to 2 June
        "2025-05-30T18:01, 1, 2025-06-03T18:01",
        // National Day and Mid-Autumn 2025: off 1 to 8 October, worked on Sunday 28 September and Saturday 11 October
        "2025-09-26T11:11, 1, 2025-09-28T11:11",
        "2025-09-30T11:11, 1, 2025-10-09T11:11",
        "2025-09-30T11:11, 3, 2025-10-11T11:11",
        "2025-09-30T11:11, 4, 2025-10-13T11:11",
        // New Year 2026: off 1 to 3 January, worked on Sunday the 4th
        "2025-12-31T17:00, 1, 2026-01-04T17:00",
        "2025-12-31T17:00, 2, 2026-01-05T17:00",
        // Spring Festival 2026: off 15 to 23 February, worked on Saturdays 14 and 28 February
        "2026-02-13T09:00, 1, 2026-02-14T09:00",
        "2026-02-13T09:00, 2, 2026-02-24T09:00",
        "2026-02-13T09:00, 5, 2026-02-27T09:00",
        "2026-02-13T09:00, 6, 2026-02-28T09:00",
        "2026-02-13T09:00, 7, 2026-03-02T09:00",
        "2026-02-18T09:00, 5, 2026-02-28T09:00", // opened in the holidays
        // Qingming 2026: off 4 to 6 April
        "2026-04-03T09:00, 1, 2026-04-07T09:00",
        // Labour Day 2026: off 1 to 5 May, worked on Saturday the 9th
        "2026-04-30T09:00, 1, 2026-05-06T09:00",
        "2026-04-30T09:00, 4, 2026-05-09T09:00",
        "2026-04-30T09:00, 5, 2026-05-11T09:00",
        // Dragon Boat 2026: off 19 to 21 June
        "2026-06-18T09:00, 1, 2026-06-22T09:00",
        // Mid-Autumn 2026: off 25 to 27 September, worked on Sunday the 20th
        "2026-09-18T09:00, 1, 2026-09-20T09:00",
        "2026-09-18T09:00, 5, 2026-09-24T09:00",
        "2026-09-18T09:00, 6, 2026-09-28T09:00",
        // National Day 2026: off 1 to 7 October, worked on Saturday the 10th
        "2026-09-30T23:30, 1, 2026-10-08T23:30",
        "2026-09-30T23:30, 3, 2026-10-10T23:30",
        "2026-09-30T23:30, 5, 2026-10-13T23:30",
    })
    void workingDaysAreOverAtTheSameMinuteOfTheLastOfThem(String from, int days, String due) {
        assertThat(time.after(china(from), days)).isEqualTo(new Due.At(china(due)));
    }

    /** The days of the arrangements, written down a second time and apart from the files. */
    static Stream<LocalDate> daysOff() {
        return Stream.of(
                        "2025-01-01/2025-01-01", "2025-01-28/2025-02-04", "2025-04-04/2025-04-06", "2025-05-01/2025-05-05",
                        "2025-05-31/2025-06-02", "2025-10-01/2025-10-08", "2026-01-01/2026-01-03", "2026-02-15/2026-02-23",
                        "2026-04-04/2026-04-06", "2026-05-01/2026-05-05", "2026-06-19/2026-06-21", "2026-09-25/2026-09-27",
                        "2026-10-01/2026-10-07")
                .map(span -> span.split("/", 2))
                .flatMap(span -> LocalDate.parse(span[0]).datesUntil(LocalDate.parse(span[1]).plusDays(1)));
    }

    static Stream<LocalDate> madeUp() {
        return Stream.of(
                        "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04", "2026-02-14",
                        "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")
                .map(LocalDate::parse);
    }

    @ParameterizedTest
    @MethodSource("daysOff")
    void nothingIsEverDueOnADayOff(LocalDate off) {
        for (int days = 1; days <= 15; days++) {
            for (int before = 1; before <= 30; before++) {
                Instant from = off.minusDays(before).atTime(15, 45).atZone(WorkingTime.ZONE).toInstant();
                time.after(from, days)
                        .time()
                        .ifPresent(due -> assertThat(due.atZone(WorkingTime.ZONE).toLocalDate())
                                .isNotEqualTo(off));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("madeUp")
    void aMakeUpDayCountsThoughItIsAtTheWeekend(LocalDate worked) {
        assertThat(worked.getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        Instant due = worked.atTime(15, 45).atZone(WorkingTime.ZONE).toInstant();
        Instant eve = worked.minusDays(1).atTime(15, 45).atZone(WorkingTime.ZONE).toInstant();
        assertThat(time.after(eve, 1)).isEqualTo(new Due.At(due));
    }

    /** Every day of the two years against a count that knows nothing of the class. */
    @Test
    void everyDayOfBothYearsIsCountedRight() {
        Set<LocalDate> off = Set.copyOf(daysOff().toList());
        Set<LocalDate> worked = Set.copyOf(madeUp().toList());
        LocalDate day = LocalDate.of(2025, 1, 1);
        int checked = 0;
        for (; day.isBefore(LocalDate.of(2026, 11, 30)); day = day.plusDays(1)) {
            LocalDate expected = day;
            for (int left = 5; left > 0; ) {
                expected = expected.plusDays(1);
                boolean weekend = expected.getDayOfWeek().getValue() >= 6;
                left -= worked.contains(expected) || (!weekend && !off.contains(expected)) ? 1 : 0;
            }
            LocalTime minute = LocalTime.of(checked % 24, checked % 60);
            assertThat(time.after(day.atTime(minute).atZone(WorkingTime.ZONE).toInstant(), 5))
                    .as("five working days after %s", day)
                    .isEqualTo(new Due.At(
                            expected.atTime(minute).atZone(WorkingTime.ZONE).toInstant()));
            checked++;
        }
        assertThat(checked).isEqualTo(698);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24T10:00, 5, 2026-12-31T10:00",
        "2026-12-24T10:00, 6, 2027",
        "2024-12-20T10:00, 1, 2024",
        "2027-03-01T10:00, 1, 2027",
    })
    void aYearWhoseDaysAreNotHeldIsNamedAndNotGuessed(String from, int days, String expected) {
        Due due = time.after(china(from), days);
        assertThat(due)
                .isEqualTo(
                        expected.length() == 4
                                ? new Due.NoCalendar(Integer.parseInt(expected))
                                : new Due.At(china(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-08T10:00, 1, 2026-09-30T10:00",
        "2026-02-24T10:00, 1, 2026-02-14T10:00",
        "2025-03-04T10:00, 1, 2025-03-03T10:00",
    })
    void countsBackTheSameWay(String from, int days, String due) {
        assertThat(time.before(china(from), days)).isEqualTo(new Due.At(china(due)));
    }

    @Test
    void countsFromTheFirstWorkingDayOn() {
        assertThatIllegalArgumentException().isThrownBy(() -> time.after(Instant.EPOCH, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T09:00, true",
        "2026-11-26T08:59:59, false",
        "2026-11-26T17:29:59, true",
        "2026-11-26T17:30, false",
        "2026-11-28T10:00, false", // a Saturday
        "2026-10-10T10:00, true", // a Saturday that is worked
        "2026-10-05T10:00, false",
        "2027-01-01T10:00, false", // a public holiday by law
        "2027-03-01T10:00, ",
    })
    void staffAreAtTheirDesksInDutyHoursOfWorkingDays(String at, Boolean onDuty) {
        assertThat(DutyHours.parse("09:00-17:30").onDuty(china(at), time)).isEqualTo(Optional.ofNullable(onDuty));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9-17", "17:00-09:00", "09:00-25:00", "morning"})
    void dutyHoursAreWrittenInOneWay(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> DutyHours.parse(written));
    }
}
