package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

class MarriageLeaveTest {

    private final MarriageLeave rule = new MarriageLeave();

    @ParameterizedTest
    @CsvSource({
        // place, the first day on which it is known, days
        "CN-SD, 2025-01-18, 15",
        "CN-TJ, 2021-11-29, 10",
        "CN-SX, 2021-09-29, 30",
        "CN-FJ, 2022-03-30, 15",
        "CN-SH, 2021-11-25, 7",
        "CN-XJ, 2022-06-04, 20"
    })
    void holdsFromItsFirstDayAndNotBefore(String place, LocalDate first, String days) {
        Jurisdiction there = new Jurisdiction(place);
        assertThat(Cases.counted(rule, Facts.of(there, first)).results().get(0).atLeast())
                .isEqualTo(days);
        assertThat(Cases.count(rule, Facts.of(there, first.minusDays(1))))
                .isEqualTo(new Entitled.NotConfirmed("marriage_leave"));
    }

    @Test
    void theMedicalCheckAddsInShandong() {
        Result open = Cases.counted(rule, Cases.in("CN-SD")).results().get(0);
        assertThat(open.atLeast()).isEqualTo("15");
        assertThat(open.atMost()).isEqualTo("18");
        assertThat(Cases.counted(rule, Cases.in("CN-SD")).wouldSettle()).contains(Fact.PREMARITAL_CHECK);
        assertThat(Cases.counted(rule, Cases.in("CN-SD").with(Fact.PREMARITAL_CHECK, true))
                        .results()
                        .get(0)
                        .atLeast())
                .isEqualTo("18");
        assertThat(Cases.counted(rule, Cases.in("CN-SD").with(Fact.PREMARITAL_CHECK, false))
                        .results()
                        .get(0)
                        .atMost())
                .isEqualTo("15");
    }

    @Test
    void whatIsLeftIsWithoutTheDaysThatWereHad() {
        assertThat(Cases.figure(
                        Cases.counted(rule, Cases.in("CN-SD").with(Fact.DAYS_TAKEN, BigDecimal.valueOf(5))),
                        "days_left"))
                .contains("10..13");
        assertThat(Cases.figure(
                        Cases.counted(
                                rule,
                                Cases.in("CN-SD")
                                        .with(Fact.DAYS_TAKEN, BigDecimal.valueOf(5))
                                        .with(Fact.PREMARITAL_CHECK, true)),
                        "days_left"))
                .contains("13");
        assertThat(Cases.figure(Cases.counted(rule, Cases.in("CN-SD")), "days_left"))
                .isEmpty();
    }

    @Test
    void theMedicalCheckAddsNothingWhereNoTextSaysSo() {
        assertThat(Cases.counted(rule, Cases.in("CN-SX").with(Fact.PREMARITAL_CHECK, true))
                        .results()
                        .get(0)
                        .atMost())
                .isEqualTo("30");
        assertThat(Cases.counted(rule, Cases.in("CN-SX")).wouldSettle()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CN-SH, 7", "CN-XJ, 20"})
    void whatIsOnTopOfUnknownNationalDaysIsNotCalledTheWhole(String place, String added) {
        assertThat(Cases.counted(rule, Cases.in(place)).result("days")).isEmpty();
        assertThat(Cases.counted(rule, Cases.in(place))
                        .result("added_days")
                        .orElseThrow()
                        .atLeast())
                .isEqualTo(added);
    }

    @ParameterizedTest
    @CsvSource({"CN", "CN-GD", "CN-HB", "CN-HN"})
    void elsewhereNothingIsConfirmed(String place) {
        assertThat(Cases.count(rule, Cases.in(place))).isEqualTo(new Entitled.NotConfirmed("marriage_leave"));
    }

    @Test
    void theDayBackLiesBetweenThoseWithAndWithoutTheMedicalCheck() {
        Entitled.Counted counted = Cases.counted(rule, "starts_on=2026-09-21");
        assertThat(Cases.figure(counted, "returns_by_reported_calendar")).contains("2026-10-19..2026-10-22");
        assertThat(Cases.counted(rule, "CN-TJ", Cases.TODAY, "starts_on=2026-09-21")
                        .results())
                .hasSize(1);
    }
}
