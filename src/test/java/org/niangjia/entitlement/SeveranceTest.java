package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.knowledge.Citation;
import org.niangjia.question.Fact;

class SeveranceTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2008, 1, 1);

    private final Rule rule = new Severance();

    private Optional<String> months(String told) {
        return Cases.figure(Cases.counted(rule, told), "severance_months");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "0.1, 0.5",
        "5.99, 0.5",
        "6, 1",
        "11.99, 1",
        "12, 1",
        "12.01, 1.5",
        "17.99, 1.5",
        "18, 2",
        "24, 2",
        "24.5, 2.5",
        "30, 3",
        "144, 12"
    })
    void aRestOfSixMonthsIsAYearAndAShorterOneHalf(String service, String months) {
        assertThat(months("service_months=" + service)).contains(months);
    }

    @ParameterizedTest
    @CsvSource({
        // ended on, months of wage: hired on 1 March 2021
        "2021-03-01, 0.5",
        "2021-08-30, 0.5",
        "2021-08-31, 1",
        "2022-02-28, 1",
        "2022-03-01, 1.5",
        "2022-08-30, 1.5",
        "2022-08-31, 2",
        "2024-02-28, 3",
        "2024-02-29, 3",
        "2024-03-01, 3.5"
    })
    void theLastDayCountsAsWorked(LocalDate ended, String months) {
        assertThat(months("hired_on=2021-03-01 ended_on=" + ended)).contains(months);
    }

    @ParameterizedTest
    @CsvSource({
        // wage, months of service, pay: the local average is 8000, three times as much 24000
        "23999.99, 180, 359999.85",
        "24000, 180, 360000",
        "24000.01, 180, 288000",
        "24000.01, 144, 288000",
        "24000.01, 143, 288000",
        "24000.01, 137, 276000",
        "100000, 2, 12000"
    })
    void aWageAboveThreeTimesTheLocalAverageIsCappedWithItsYears(String wage, String service, String pay) {
        Entitled.Counted counted =
                Cases.counted(rule, "monthly_wage=" + wage + " local_average_wage=8000 service_months=" + service);
        assertThat(Cases.figure(counted, "severance")).contains(pay);
        assertThat(counted.wouldSettle()).isEmpty();
    }

    @Test
    void withoutTheLocalAverageTheSumSaysThatTheCapIsOpen() {
        Entitled.Counted counted = Cases.counted(rule, "monthly_wage=8000 service_months=68");
        assertThat(counted.result("severance")).isEmpty();
        assertThat(Cases.figure(counted, "severance_uncapped")).contains("48000");
        assertThat(counted.wouldSettle()).contains(Fact.LOCAL_AVERAGE_WAGE);
        assertThat(counted.steps()).extracting(Step::certain).containsExactly(true, true, false);
    }

    @Test
    void theYearsOfAWageThatMayBeCappedAreBounds() {
        assertThat(months("monthly_wage=8000 service_months=200")).contains("12..17");
        assertThat(months("service_months=200")).contains("12..17");
        assertThat(months("monthly_wage=8000 local_average_wage=8000 service_months=200"))
                .contains("17");
    }

    @Test
    void asksForTheEndOnlyIfTheDayAskedStandsForIt() {
        String capped = "monthly_wage=8000 local_average_wage=8000 ";
        assertThat(Cases.counted(rule, capped + "hired_on=2021-03-01").wouldSettle())
                .contains(Fact.ENDED_ON);
        assertThat(Cases.counted(rule, capped + "hired_on=2021-03-01 ended_on=2026-01-31")
                        .wouldSettle())
                .isEmpty();
        assertThat(Cases.counted(rule, capped + "service_months=20").wouldSettle())
                .isEmpty();
    }

    @Test
    void bothDaysGoBeforeTheMonthsSheSaysAndThoseBeforeTheDayAsked() {
        assertThat(months("hired_on=2024-01-01 ended_on=2024-12-31 service_months=40"))
                .contains("1");
        assertThat(months("hired_on=2024-01-01 service_months=12")).contains("1");
        assertThat(months("hired_on=2024-01-01")).contains("3");
    }

    @Test
    void yearsBeforeTheLawAreLeftOutAndSaidToBe() {
        Entitled.Counted counted = Cases.counted(rule, "hired_on=2007-12-31 ended_on=2008-12-31 monthly_wage=1000");
        assertThat(Cases.figure(counted, "severance_months")).contains("1");
        assertThat(counted.result("service")).isEmpty();
        Step start = counted.steps().get(0);
        assertThat(start.amount()).isEqualByComparingTo(BigDecimal.valueOf(12));
        assertThat(start.value().citations()).extracting(Citation::provision).contains("第九十七条第三款");
        assertThat(Cases.counted(rule, "hired_on=2008-01-01 ended_on=2008-12-31")
                        .result("service"))
                .isPresent();
    }

    @Test
    void nothingIsConfirmedBeforeTheLaw() {
        String case3 = "service_months=3 monthly_wage=1000";
        assertThat(Cases.count(rule, FIRST_DAY, case3)).isInstanceOf(Entitled.Counted.class);
        assertThat(Cases.count(rule, FIRST_DAY.minusDays(1), case3)).isInstanceOf(Entitled.NotConfirmed.class);
        assertThat(Cases.count(rule, "hired_on=2005-01-01 ended_on=2007-12-31"))
                .isInstanceOf(Entitled.NotConfirmed.class);
    }

    @Test
    void needsTheServiceAndTheWageOnlyIfSheHasNotSaidThem() {
        assertThat(Cases.count(rule, ""))
                .isEqualTo(new Entitled.Needs(List.of(Fact.SERVICE_MONTHS, Fact.MONTHLY_WAGE)));
        assertThat(Cases.count(rule, "monthly_wage=1000")).isEqualTo(new Entitled.Needs(List.of(Fact.SERVICE_MONTHS)));
        assertThat(Cases.count(rule, "hired_on=2026-11-23 monthly_wage=1000"))
                .isEqualTo(new Entitled.Needs(List.of(Fact.SERVICE_MONTHS)));
        assertThat(Cases.counted(rule, "service_months=3").wouldSettle()).contains(Fact.MONTHLY_WAGE);
    }

    /** On 22 November 2026: by the 24th of May, half a year is not reached. */
    @ParameterizedTest
    @CsvSource({"2023-03, 4, 4", "2023-05, 3.5, 4", "2026-11, 0.5, 0.5"})
    void aMonthOfHiringCountsBetweenItsDays(String month, String least, String most) {
        Result months = Cases.counted(rule, "hired_in=" + month)
                .result("severance_months")
                .orElseThrow();
        assertThat(months.atLeast()).isEqualTo(least);
        assertThat(months.atMost()).isEqualTo(most);
    }

    @Test
    void theDayOfAMonthIsAskedForWhereItCounts() {
        assertThat(Cases.counted(rule, "hired_in=2023-05 monthly_wage=1000").wouldSettle())
                .contains(Fact.HIRED_ON);
        assertThat(Cases.counted(rule, "hired_in=2023-03 monthly_wage=1000").wouldSettle())
                .contains(Fact.LOCAL_AVERAGE_WAGE);
        assertThat(Cases.count(rule, "hired_in=2026-12"))
                .isEqualTo(new Entitled.Needs(List.of(Fact.SERVICE_MONTHS, Fact.MONTHLY_WAGE)));
    }
}
