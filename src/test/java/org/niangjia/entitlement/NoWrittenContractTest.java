package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class NoWrittenContractTest {

    private final Rule rule = new NoWrittenContract();

    @ParameterizedTest
    @CsvSource({
        // last day, months that count: hired on 1 March 2025
        "2025-03-01, 0",
        "2025-03-31, 0",
        "2025-04-01, 0..1",
        "2025-04-29, 0..1",
        "2025-04-30, 1",
        "2025-05-01, 1..2",
        "2026-01-31, 10",
        "2026-02-27, 10..11",
        "2026-02-28, 11",
        "2026-03-01, 11",
        "2026-11-22, 11"
    })
    void runsFromTheSecondMonthToTheEndOfTheFirstYear(LocalDate ended, String months) {
        Entitled.Counted counted = Cases.counted(rule, "hired_on=2025-03-01 ended_on=" + ended);
        assertThat(Cases.figure(counted, "double_wage_months")).contains(months);
        assertThat(Cases.figure(counted, "double_wage_from")).contains("2025-04-01");
    }

    @Test
    void fromTheFullYearOnTheContractIsOpenEnded() {
        Entitled.Counted before = Cases.counted(rule, "hired_on=2025-03-01 ended_on=2026-02-28");
        assertThat(before.result("open_ended_from")).isEmpty();
        assertThat(Cases.figure(before, "double_wage_until")).contains("2026-02-28");
        Entitled.Counted after = Cases.counted(rule, "hired_on=2025-03-01 ended_on=2026-03-01");
        assertThat(Cases.figure(after, "open_ended_from")).contains("2026-03-01");
        assertThat(Cases.figure(after, "double_wage_until")).contains("2026-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-01, 0",
        "2025-03-01, 0",
        "2025-04-01, 0",
        "2025-04-02, 0..1",
        "2025-05-01, 1",
        "2026-02-28, 10..11",
        "2026-03-01, 11",
        "2026-06-01, 11"
    })
    void endsTheDayBeforeTheContractIsSigned(LocalDate signed, String months) {
        Entitled.Counted counted = Cases.counted(rule, "hired_on=2025-03-01 contract_signed_on=" + signed);
        assertThat(Cases.figure(counted, "double_wage_months")).contains(months);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.9, 0", "1, 0", "1.5, 0..1", "2, 1", "11.5, 10..11", "12, 11", "12.5, 11", "60, 11"})
    void takesTheMonthsSheSays(String service, String months) {
        Entitled.Counted counted = Cases.counted(rule, "service_months=" + service);
        assertThat(Cases.figure(counted, "double_wage_months")).contains(months);
        assertThat(counted.result("double_wage_from")).isEmpty();
        assertThat(counted.wouldSettle()).contains(Fact.MONTHLY_WAGE);
    }

    @Test
    void theSumIsWhatComesOnTopOfTheWage() {
        assertThat(Cases.figure(Cases.counted(rule, "service_months=12 monthly_wage=6000"), "double_wage_extra"))
                .contains("66000");
        assertThat(Cases.figure(Cases.counted(rule, "service_months=6.5 monthly_wage=6000"), "double_wage_extra"))
                .contains("30000..36000");
    }

    @Test
    void aFirstMonthWithoutThatDayEndsWithItsLast() {
        assertThat(Cases.figure(Cases.counted(rule, "hired_on=2026-01-31"), "double_wage_from"))
                .contains("2026-03-01");
        assertThat(Cases.figure(Cases.counted(rule, "hired_on=2024-02-29"), "open_ended_from"))
                .contains("2025-03-01");
    }

    @Test
    void nothingIsConfirmedOfWorkThatBeganBeforeTheLaw() {
        assertThat(Cases.count(rule, "hired_on=2008-01-01")).isInstanceOf(Entitled.Counted.class);
        assertThat(Cases.count(rule, "hired_on=2007-12-31")).isInstanceOf(Entitled.NotConfirmed.class);
        assertThat(Cases.count(rule, LocalDate.of(2007, 12, 31), "")).isInstanceOf(Entitled.NotConfirmed.class);
    }

    @Test
    void needsTheFirstDay() {
        assertThat(Cases.count(rule, "")).isEqualTo(new Entitled.Needs(List.of(Fact.HIRED_ON, Fact.MONTHLY_WAGE)));
        assertThat(Cases.count(rule, "monthly_wage=6000")).isEqualTo(new Entitled.Needs(List.of(Fact.HIRED_ON)));
    }
}
