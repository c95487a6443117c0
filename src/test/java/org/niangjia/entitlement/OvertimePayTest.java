package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class OvertimePayTest {

    private final Rule rule = new OvertimePay();

    @ParameterizedTest
    @CsvSource({
        "weekday, 2, 30, 90, 3",
        "rest_day, 2, 30, 120, 4",
        "holiday, 2, 30, 180, 6",
        "weekday, 1, 20.37, 30.56, 1.5",
        "weekday, 1, 20.36, 30.54, 1.5",
        "holiday, 0.5, 17.77, 26.66, 1.5"
    })
    void hoursAreWorthTheirRate(String kind, String hours, String wage, String pay, String worth) {
        Entitled.Counted counted =
                Cases.counted(rule, "overtime_on=" + kind + " overtime_hours=" + hours + " hourly_wage=" + wage);
        assertThat(Cases.figure(counted, "overtime_pay")).contains(pay);
        assertThat(Cases.figure(counted, "overtime_worth")).contains(worth);
        assertThat(counted.wouldSettle()).isEmpty();
    }

    @Test
    void aFullDayHasTheStandardHours() {
        Entitled.Counted counted = Cases.counted(rule, "overtime_on=holiday overtime_days=3 hourly_wage=25");
        assertThat(Cases.figure(counted, "overtime_pay")).contains("1800");
        assertThat(Cases.figure(counted, "overtime_worth")).contains("9");
    }

    @Test
    void withoutTheKindOfDayThereAreBounds() {
        Entitled.Counted counted = Cases.counted(rule, "overtime_hours=10 hourly_wage=30");
        assertThat(Cases.figure(counted, "overtime_pay")).contains("450..900");
        assertThat(Cases.figure(counted, "overtime_worth")).contains("15..30");
        assertThat(counted.wouldSettle()).contains(Fact.OVERTIME_ON);
    }

    @Test
    void aMonthlyWageGivesNoSumButAStepUnderACondition() {
        Entitled.Counted counted = Cases.counted(rule, "overtime_on=weekday overtime_hours=10 monthly_wage=4350");
        assertThat(counted.result("overtime_pay")).isEmpty();
        assertThat(Cases.figure(counted, "overtime_worth")).contains("15");
        assertThat(counted.wouldSettle()).contains(Fact.HOURLY_WAGE);
        Step conditional = counted.steps().get(1);
        assertThat(conditional.certain()).isFalse();
        assertThat(conditional.amount()).isEqualByComparingTo("25");
    }

    @Test
    void anHourlyWageLeavesTheMonthlyOneAside() {
        String told = "overtime_on=weekday overtime_hours=10 hourly_wage=20";
        assertThat(Cases.counted(rule, told + " monthly_wage=4350")).isEqualTo(Cases.counted(rule, told));
    }

    @ParameterizedTest
    @CsvSource({
        "overtime_on=weekday, 150, overtime_hours",
        "overtime_on=weekday overtime_days=3 hourly_wage=20, 150, overtime_hours",
        "overtime_on=rest_day overtime_days=2 overtime_hours=8 hourly_wage=20, 200, overtime_hours",
        "overtime_days=3 hourly_wage=20, 150..300, overtime_on"
    })
    void whereTheTimeIsNotClearOnlyTheRateIsSaid(String told, String rate, String asks) {
        Entitled.Counted counted = Cases.counted(rule, told);
        assertThat(counted.results()).hasSize(1);
        assertThat(Cases.figure(counted, "overtime_rate")).contains(rate);
        assertThat(counted.wouldSettle().map(Fact::name)).contains(asks);
    }

    @Test
    void needsTheKindOfDayTheHoursAndTheWage() {
        Entitled.Needs needs = new Entitled.Needs(List.of(Fact.OVERTIME_ON, Fact.OVERTIME_HOURS, Fact.HOURLY_WAGE));
        assertThat(Cases.count(rule, "")).isEqualTo(needs);
        assertThat(Cases.count(rule, "monthly_wage=6000")).isEqualTo(needs);
    }

    @Test
    void holdsFromTheDayOfTheLabourLaw() {
        LocalDate first = LocalDate.of(1995, 1, 1);
        assertThat(Cases.count(rule, first, "overtime_on=weekday")).isInstanceOf(Entitled.Counted.class);
        assertThat(Cases.count(rule, first.minusDays(1), "overtime_on=weekday"))
                .isEqualTo(new Entitled.NotConfirmed("overtime_pay_weekday"));
    }
}
