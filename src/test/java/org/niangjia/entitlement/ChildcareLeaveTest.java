package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

class ChildcareLeaveTest {

    private final ChildcareLeave rule = new ChildcareLeave();

    @ParameterizedTest
    @CsvSource({
        // place, the first day on which it is known, days
        "CN-SD, 2022-11-01, 10",
        "CN-BJ, 2021-11-26, 5",
        "CN-TJ, 2021-11-29, 10",
        "CN-HE, 2021-11-30, 10",
        "CN-SX, 2021-09-29, 15",
        "CN-LN, 2021-11-26, 10",
        "CN-SH, 2021-11-25, 5",
        "CN-JS, 2022-02-10, 10",
        "CN-ZJ, 2021-11-25, 10",
        "CN-AH, 2022-01-01, 10",
        "CN-FJ, 2022-03-30, 10",
        "CN-JX, 2021-09-29, 10",
        "CN-HA, 2021-11-27, 10",
        "CN-HB, 2021-11-26, 10",
        "CN-HN, 2021-12-03, 10",
        "CN-GD, 2021-12-01, 10",
        "CN-GX, 2022-04-13, 10",
        "CN-SC, 2021-09-29, 10",
        "CN-GZ, 2021-10-01, 10",
        "CN-SN, 2022-05-26, 10",
        "CN-GS, 2021-11-26, 15"
    })
    void holdsFromItsFirstDayAndNotBefore(String place, LocalDate first, String days) {
        Jurisdiction there = new Jurisdiction(place);
        assertThat(Cases.counted(rule, Facts.of(there, first)).results().get(0).atLeast())
                .isEqualTo(days);
        assertThat(Cases.count(rule, Facts.of(there, first.minusDays(1))))
                .isEqualTo(new Entitled.NotConfirmed("childcare_leave"));
    }

    @ParameterizedTest
    @CsvSource({"CN", "CN-NM", "CN-JL", "CN-HL", "CN-HI", "CN-CQ", "CN-YN", "CN-XZ", "CN-QH", "CN-NX", "CN-XJ"})
    void whatIsNoRightOrOnlyReportedIsNotStated(String place) {
        assertThat(Cases.count(rule, Cases.in(place))).isEqualTo(new Entitled.NotConfirmed("childcare_leave"));
    }

    @Test
    void beijingCountsWorkingDays() {
        assertThat(Cases.counted(rule, Cases.in("CN-BJ")).results().get(0).unit())
                .isEqualTo(Unit.WORKING_DAY);
        assertThat(Cases.counted(rule, Cases.in("CN-SD")).results().get(0).unit())
                .isEqualTo(Unit.DAY);
    }

    @ParameterizedTest
    @CsvSource({
        // born, days, year of the child, last day of it
        "2026-11-22, 10, 1, 2027-11-21",
        "2025-11-23, 10, 1, 2026-11-22",
        "2025-11-22, 10, 2, 2027-11-21",
        "2024-11-23, 10, 2, 2026-11-22",
        "2024-11-22, 10, 3, 2027-11-21",
        "2023-11-23, 10, 3, 2026-11-22"
    })
    void aYearRunsFromBirthdayToBirthday(LocalDate born, String days, String year, String useBy) {
        Entitled.Counted counted = Cases.counted(rule, Cases.in("CN-SD").with(Fact.BORN_ON, born));
        assertThat(counted.results().get(0).atLeast()).isEqualTo(days);
        assertThat(counted.result("child_year").orElseThrow().atLeast()).isEqualTo(year);
        assertThat(counted.result("use_by").orElseThrow().atLeast()).isEqualTo(useBy);
        assertThat(counted.result("childcare_ends_on").orElseThrow().atLeast())
                .isEqualTo(born.plusYears(3).toString());
    }

    @ParameterizedTest
    @CsvSource({"CN-SD, 2023-11-22", "CN-SD, 2010-01-01", "CN-AH, 2020-11-22", "CN-BJ, 2023-11-22"})
    void fromTheBirthdayAtTheLimitNothingIsLeft(String place, LocalDate born) {
        Entitled.Counted counted =
                Cases.counted(rule, Cases.in(place).with(Fact.BORN_ON, born).with(Fact.DAYS_TAKEN, BigDecimal.ZERO));
        assertThat(counted.results().get(0).atMost()).isEqualTo("0");
        assertThat(counted.result("leave_left")).isEmpty();
        assertThat(counted.result("child_year")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "4, 6", "10, 0", "11, 0", "400, 0"})
    void whatIsLeftIsNeverLessThanNothing(int taken, String left) {
        Facts facts = Cases.in("CN-SD")
                .with(Fact.CHILD_AGE, new BigDecimal("1.5"))
                .with(Fact.DAYS_TAKEN, BigDecimal.valueOf(taken));
        assertThat(Cases.counted(rule, facts).result("leave_left").orElseThrow().atLeast())
                .isEqualTo(left);
        assertThat(Cases.counted(rule, facts).result("use_by")).isEmpty();
    }

    @Test
    void saysWhichYearRunsOnlyWhereATextSaysThatTheYearsAreTheChilds() {
        Facts born = Cases.in("CN-GD").with(Fact.BORN_ON, LocalDate.of(2025, 5, 1));
        assertThat(Cases.counted(rule, born).result("child_year")).isEmpty();
        assertThat(Cases.counted(rule, born)
                        .result("childcare_ends_on")
                        .orElseThrow()
                        .atLeast())
                .isEqualTo("2028-05-01");
        LocalDate guidance = LocalDate.of(2025, 1, 18);
        Jurisdiction shandong = new Jurisdiction("CN-SD");
        LocalDate child = LocalDate.of(2024, 5, 1);
        assertThat(Cases.counted(rule, Facts.of(shandong, guidance).with(Fact.BORN_ON, child))
                        .result("child_year"))
                .isPresent();
        assertThat(Cases.counted(rule, Facts.of(shandong, guidance.minusDays(1)).with(Fact.BORN_ON, child))
                        .result("child_year"))
                .isEmpty();
    }

    @Test
    void aDayOfBirthIsMoreThanAnAge() {
        Facts facts = Cases.in("CN-SD")
                .with(Fact.CHILD_AGE, BigDecimal.valueOf(3))
                .with(Fact.BORN_ON, LocalDate.of(2023, 11, 23));
        assertThat(Cases.counted(rule, facts).results().get(0).atLeast()).isEqualTo("10");
    }
}
