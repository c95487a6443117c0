package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class UnusedAnnualLeaveTest {

    private final Rule rule = new UnusedAnnualLeave();

    @ParameterizedTest
    @CsvSource({
        // days, wage, on top of the wage, in all
        "0, 6000, 0, 0",
        "1, 2175, 200, 300",
        "1, 6000, 551.72, 827.59",
        "5, 6000, 2758.62, 4137.93",
        "15, 6000, 8275.86, 12413.79",
        "0.5, 4350, 200, 300"
    })
    void threeDaysWagesOfWhichOneIsPaid(String days, String wage, String extra, String all) {
        Entitled.Counted counted = Cases.counted(rule, "unused_days=" + days + " monthly_wage=" + wage);
        assertThat(Cases.figure(counted, "unused_leave_extra")).contains(extra);
        assertThat(Cases.figure(counted, "unused_leave_pay")).contains(all);
        assertThat(counted.wouldSettle()).isEmpty();
    }

    @Test
    void withoutAWageItIsSaidInDaysOfWage() {
        Entitled.Counted counted = Cases.counted(rule, "unused_days=5 worked_years=3");
        assertThat(Cases.figure(counted, "unused_leave_extra_days")).contains("10");
        assertThat(Cases.figure(counted, "unused_leave_pay_days")).contains("15");
        assertThat(counted.wouldSettle()).contains(Fact.MONTHLY_WAGE);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "1, 0..1000", "9.9, 0..1000", "10, 0..2000", "20, 0..3000"})
    void withoutDaysTheYearsGiveTheMost(String years, String extra) {
        Entitled.Counted counted = Cases.counted(rule, "monthly_wage=2175 worked_years=" + years);
        assertThat(Cases.figure(counted, "unused_leave_extra")).contains(extra);
        assertThat(Cases.figure(counted, "unused_leave_extra_a_day")).contains("200");
        assertThat(counted.wouldSettle()).contains(Fact.UNUSED_DAYS);
    }

    @ParameterizedTest
    @CsvSource({
        // last day, days due to somebody with twelve years of work
        "2026-01-01, 0",
        "2026-02-05, 0",
        "2026-02-06, 1",
        "2026-06-30, 4",
        "2026-12-30, 9",
        "2026-12-31, 10"
    })
    void inTheYearOfLeavingItIsInProportionToTheDaysPassed(LocalDate ended, String days) {
        Entitled.Counted counted = Cases.counted(rule, "worked_years=12 days_taken=0 ended_on=" + ended);
        assertThat(Cases.figure(counted, "unused_leave_days_due")).contains(days);
    }

    @Test
    void onLeavingItAsksForWhatIsStillOpen() {
        assertThat(Cases.counted(rule, "ended_on=2026-06-30").wouldSettle()).contains(Fact.WORKED_YEARS);
        assertThat(Cases.counted(rule, "ended_on=2026-06-30 worked_years=8").wouldSettle())
                .contains(Fact.DAYS_TAKEN);
        assertThat(Cases.counted(rule, "ended_on=2026-06-30 worked_years=8 days_taken=0")
                        .wouldSettle())
                .contains(Fact.MONTHLY_WAGE);
        assertThat(Cases.counted(rule, "ended_on=2026-01-02 worked_years=8").wouldSettle())
                .isEmpty();
    }

    @Test
    void needsDaysAndWage() {
        assertThat(Cases.count(rule, "worked_years=3"))
                .isEqualTo(new Entitled.Needs(List.of(Fact.UNUSED_DAYS, Fact.MONTHLY_WAGE)));
    }

    @Test
    void holdsFromTheDayOfTheMeasuresThatGiveTheDivisor() {
        LocalDate first = LocalDate.of(2008, 9, 18);
        String told = "unused_days=5 monthly_wage=2175";
        assertThat(Cases.count(rule, first, told)).isInstanceOf(Entitled.Counted.class);
        assertThat(Cases.count(rule, first.minusDays(1), told))
                .isEqualTo(new Entitled.NotConfirmed("monthly_paid_days"));
    }
}
