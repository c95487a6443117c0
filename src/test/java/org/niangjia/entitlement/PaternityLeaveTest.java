package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

class PaternityLeaveTest {

    private final PaternityLeave rule = new PaternityLeave();

    @ParameterizedTest
    @CsvSource({
        // place, the first day on which it is known, days
        "CN-SD, 2016-01-22, 7",
        "CN-BJ, 2021-11-26, 15",
        "CN-TJ, 2021-11-29, 15",
        "CN-SX, 2021-09-29, 15",
        "CN-NM, 2021-12-31, 25",
        "CN-LN, 2021-11-26, 20",
        "CN-JL, 2026-11-22, 25",
        "CN-HL, 2021-10-26, 15",
        "CN-SH, 2021-11-25, 10",
        "CN-JS, 2022-02-10, 15",
        "CN-ZJ, 2021-11-25, 15",
        "CN-AH, 2022-01-01, 30",
        "CN-FJ, 2022-03-30, 15",
        "CN-JX, 2021-09-29, 30",
        "CN-HA, 2021-11-27, 28",
        "CN-HB, 2021-11-26, 15",
        "CN-HN, 2021-12-03, 20",
        "CN-GD, 2021-12-01, 15",
        "CN-GX, 2022-04-13, 25",
        "CN-HI, 2016-12-31, 15",
        "CN-GZ, 2021-10-01, 15",
        "CN-XZ, 2017-12-31, 30",
        "CN-SN, 2022-05-26, 15",
        "CN-GS, 2021-11-26, 30",
        "CN-QH, 2021-11-24, 15",
        "CN-NX, 2021-11-30, 25",
        "CN-XJ, 2022-06-04, 20"
    })
    void holdsFromItsFirstDayAndNotBefore(String place, LocalDate first, String days) {
        Jurisdiction there = new Jurisdiction(place);
        assertThat(Cases.counted(rule, Facts.of(there, first)).results().get(0).atLeast())
                .isEqualTo(days);
        assertThat(Cases.count(rule, Facts.of(there, first.minusDays(1))))
                .isEqualTo(new Entitled.NotConfirmed("paternity_leave"));
    }

    @ParameterizedTest
    @CsvSource({"2022-10-31, 7", "2022-11-01, 15", "2025-01-18, 15"})
    void shandongGivesMoreSinceTheAmendment(LocalDate day, String days) {
        Facts facts = Facts.of(new Jurisdiction("CN-SD"), day);
        assertThat(Cases.counted(rule, facts).results().get(0).atLeast()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"CN", "CN-HE", "CN-CQ", "CN-SC", "CN-YN"})
    void whatIsOnlyReportedIsNotStated(String place) {
        assertThat(Cases.count(rule, Cases.in(place))).isEqualTo(new Entitled.NotConfirmed("paternity_leave"));
    }

    @ParameterizedTest
    @CsvSource({"true, 1, 20", "true, 3, 30", "false, 2, 15", "false, 3, 25"})
    void shaanxiGivesMoreToCouplesApartAndForTheThirdChild(boolean apart, int child, String days) {
        Result result = Cases.counted(
                        rule, Cases.in("CN-SN").with(Fact.LIVING_APART, apart).with(Fact.CHILD_ORDER, child))
                .results()
                .get(0);
        assertThat(result.atLeast()).isEqualTo(days);
        assertThat(result.isExact()).isTrue();
    }

    @Test
    void asksInShaanxiForWhatIsStillOpen() {
        assertThat(Cases.counted(rule, Cases.in("CN-SN")).wouldSettle()).contains(Fact.CHILD_ORDER);
        assertThat(Cases.counted(rule, Cases.in("CN-SN").with(Fact.CHILD_ORDER, 1))
                        .wouldSettle())
                .contains(Fact.LIVING_APART);
        assertThat(Cases.counted(rule, Cases.in("CN-SD")).wouldSettle()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 28, 2026-03-01",
        "2028-02-01, 29, 2028-03-01",
        "2026-04-10, 30, 2026-05-10",
        "2026-07-31, 31, 2026-08-31"
    })
    void henansMonthIsOneOfTheCalendar(LocalDate starts, String days, String back) {
        Entitled.Counted counted = Cases.counted(rule, Cases.in("CN-HA").with(Fact.STARTS_ON, starts));
        assertThat(counted.results().get(0).atLeast()).isEqualTo(days);
        assertThat(counted.results().get(0).isExact()).isTrue();
        assertThat(counted.result("returns_on").orElseThrow().atLeast()).isEqualTo(back);
    }

    @Test
    void saysNoDayBackWhereRestDaysMayNotCount() {
        assertThat(Cases.counted(rule, Cases.in("CN-GD").with(Fact.STARTS_ON, Cases.DAY))
                        .results())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-09, 2026-03-06", // five days, the Spring Festival until the 23rd, make-up days on the 14th and 28th
        "2025-09-22, 2025-10-17", // make-up days on 28 September and 11 October
        "2026-12-01, 2026-12-22",
        "2026-12-10, 2026-12-31"
    })
    void inShandongTheDayBackIsOnlyAnEstimateByTheReportedCalendar(String starts, String back) {
        Entitled.Counted counted = Cases.counted(rule, "starts_on=" + starts);
        assertThat(Cases.figure(counted, "returns_by_reported_calendar")).contains(back);
        assertThat(Cases.figure(counted, "returns_after_working_days")).isEmpty();
        assertThat(Cases.figure(counted, "returns_on")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-02-01, 2027", "2024-12-20, 2024"})
    void noDayBackIsGuessedWhereTheCalendarIsNotKnown(String starts, String year) {
        Entitled.Counted counted = Cases.counted(rule, "starts_on=" + starts);
        assertThat(counted.results()).extracting(Result::name).noneMatch(name -> name.startsWith("returns"));
        assertThat(Cases.figure(counted, "calendar_not_known")).contains(year);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-11, 2027-01-04", "2026-12-21, 2027-01-12", "2027-03-01, 2027-03-22"})
    void whereOnlyTheArrangementIsNotKnownTheDayBackIsThatOfNothingBeingMoved(String starts, String back) {
        Entitled.Counted counted = Cases.counted(rule, "starts_on=" + starts);
        assertThat(Cases.figure(counted, "calendar_not_known")).contains("2027");
        assertThat(Cases.figure(counted, "returns_unless_moved")).contains(back);
    }

    @ParameterizedTest
    @CsvSource({
        // Over National Day, its make-up days of work, and from a Saturday on which nobody works.
        "2026-09-22, 2026-10-19",
        "2026-11-23, 2026-12-11",
        "2026-11-21, 2026-12-11",
        "2025-09-22, 2025-10-16"
    })
    void theLastDayIsTheFifteenthThatIsWorkedOn(String starts, LocalDate last) {
        Entitled.Counted counted = Cases.counted(rule, "starts_on=" + starts);
        LocalDate day = LocalDate.parse(
                Cases.figure(counted, "last_day_by_reported_calendar").orElseThrow());
        LocalDate back = LocalDate.parse(
                Cases.figure(counted, "returns_by_reported_calendar").orElseThrow());
        assertThat(day).isEqualTo(last).isBefore(back);
    }

    @Test
    void whereNoTextLeavesRestDaysOutNoDayIsSaid() {
        assertThat(Cases.counted(rule, "CN-GD", "2026-11-22", "starts_on=2026-11-23")
                        .results())
                .hasSize(1);
    }

    @Test
    void beforeTheGuidanceNothingIsSaidOfRestDays() {
        assertThat(Cases.counted(rule, "CN-SD", "2025-01-17", "starts_on=2025-02-10")
                        .results())
                .hasSize(1);
    }
}
