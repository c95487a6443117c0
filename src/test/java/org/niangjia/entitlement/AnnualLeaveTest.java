package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class AnnualLeaveTest {

    private final Rule rule = new AnnualLeave();

    private String days(String told) {
        return Cases.figure(Cases.counted(rule, told), "annual_leave_days").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.99, 0", "1, 5", "9.99, 5", "10, 10", "19.99, 10", "20, 15", "45, 15"})
    void goesByTheYearsWithEveryEmployer(String years, String days) {
        Entitled.Counted counted = Cases.counted(rule, "worked_years=" + years);
        assertThat(Cases.figure(counted, "annual_leave_days")).contains(days);
        assertThat(counted.wouldSettle()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // hired on, days for somebody with twelve years of work
        "2025-12-31, 10",
        "2026-01-01, 10",
        "2026-01-02, 9",
        "2026-07-02, 5",
        "2026-07-03, 4",
        "2026-11-25, 1",
        "2026-11-26, 0",
        "2026-12-31, 0",
        "2027-01-01, 10"
    })
    void inTheYearOfHiringItIsInProportionToTheDaysLeft(LocalDate hired, String days) {
        assertThat(days("worked_years=12 hired_on=" + hired)).isEqualTo(days);
    }

    /** 干了12年活, told beside a hiring of this year. */
    @Test
    void moreTimeThanSinceSheWasHiredIsAllThatSheHasWorked() {
        assertThat(days("service_months=144 hired_on=2026-07-02")).isEqualTo("5");
        assertThat(days("service_months=300 hired_on=2026-01-01")).isEqualTo("15");
    }

    @ParameterizedTest
    @CsvSource({"12, 3, 7", "3, 5, 0", "3, 9, 0", "12, 0, ", "25, 10, 5"})
    void whatIsLeftIsWithoutTheDaysThatWereHad(String years, int taken, @Nullable String left) {
        assertThat(Cases.figure(Cases.counted(rule, "worked_years=" + years + " days_taken=" + taken), "days_left"))
                .isEqualTo(Optional.ofNullable(left));
    }

    @Test
    void aFirstJobGivesNoMoreThanItsOwnTime() {
        assertThat(days("earlier_years=0 hired_on=2026-01-15")).isEqualTo("0");
        // 122 days from 1 September on: 122 / 365 x 5 = 1.67
        assertThat(days("earlier_years=0 hired_on=2025-09-01")).isEqualTo("1..5");
        assertThat(days("earlier_years=0 hired_on=2020-09-01")).isEqualTo("5");
        assertThat(days("earlier_years=2 hired_on=2025-09-01")).isEqualTo("5..15");
    }

    @Test
    void theTimeWithThisEmployerIsTheLeast() {
        assertThat(days("hired_on=2025-11-22")).isEqualTo("5..15");
        assertThat(days("hired_on=2025-11-23")).isEqualTo("0..15");
        assertThat(days("hired_on=2016-11-22")).isEqualTo("10..15");
        assertThat(days("hired_on=2006-11-22")).isEqualTo("15");
        assertThat(days("service_months=11.9")).isEqualTo("0..15");
        assertThat(days("service_months=12")).isEqualTo("5..15");
        assertThat(days("service_months=120")).isEqualTo("10..15");
        assertThat(days("worked_years=3 service_months=120")).isEqualTo("10");
        assertThat(Cases.counted(rule, "service_months=12").wouldSettle()).contains(Fact.WORKED_YEARS);
        assertThat(Cases.counted(rule, "service_months=240").wouldSettle()).isEmpty();
    }

    @Test
    void whatDependsOnYearsThatAreNotKnownIsNotCertain() {
        assertThat(Cases.counted(rule, "hired_on=2026-03-02").steps())
                .extracting(Step::certain)
                .containsExactly(true, true, false, false);
    }

    @Test
    void needsTheYears() {
        assertThat(Cases.count(rule, "")).isEqualTo(new Entitled.Needs(List.of(Fact.WORKED_YEARS)));
    }

    @ParameterizedTest
    @CsvSource({
        "2007-12-31, worked_years=5, false",
        "2008-01-01, worked_years=5, true",
        "2008-09-17, worked_years=5 hired_on=2008-03-01, false",
        "2008-09-18, worked_years=5 hired_on=2008-03-01, true"
    })
    void holdsFromTheDayOfTheRegulationAndInProportionFromThatOfTheMeasures(
            LocalDate on, String told, boolean confirmed) {
        assertThat(Cases.count(rule, on, told) instanceof Entitled.Counted).isEqualTo(confirmed);
    }
}
