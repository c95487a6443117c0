package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class BreastfeedingTimeTest {

    private final BreastfeedingTime rule = new BreastfeedingTime();

    @ParameterizedTest
    @CsvSource({"'', 1", "babies=1, 1", "babies=2, 2", "babies=3, 3", "babies=2 born_on=2026-05-20, 2"})
    void isAnHourForEachBaby(String facts, String hours) {
        assertThat(Cases.result(rule, "CN-SD", Cases.TODAY, facts, "hours_a_day"))
                .isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-20, 2027-05-19",
        "2026-03-01, 2027-02-28",
        "2027-03-01, 2028-02-29",
        "2026-01-01, 2026-12-31",
        "2024-02-29, 2025-02-28"
    })
    void lastsUntilTheDayBeforeTheFirstBirthday(String born, String last) {
        assertThat(Cases.result(rule, "CN", Cases.TODAY, "born_on=" + born, "breastfeeding_until"))
                .isEqualTo(last);
    }

    @Test
    void isOverOnTheFirstBirthday() {
        assertThat(Cases.result(rule, "CN", "2026-11-21", "born_on=2025-11-22", "hours_a_day"))
                .isEqualTo("1");
        assertThat(Cases.result(rule, "CN", "2026-11-22", "born_on=2025-11-22", "hours_a_day"))
                .isEqualTo("0");
        assertThat(Cases.result(rule, "CN", "2026-11-22", "child_age=0.99", "hours_a_day"))
                .isEqualTo("1");
        assertThat(Cases.result(rule, "CN", "2026-11-22", "child_age=1", "hours_a_day"))
                .isEqualTo("0");
    }

    @Test
    void asksForTheDayOfBirthOnlyWhereTheLastDayIsOpen() {
        assertThat(Cases.counted(rule, "CN", Cases.TODAY, "").wouldSettle()).isEmpty();
        assertThat(Cases.counted(rule, "CN", Cases.TODAY, "child_age=0.5").wouldSettle())
                .contains(Fact.BORN_ON);
        assertThat(Cases.counted(rule, "CN", Cases.TODAY, "child_age=1.5").wouldSettle())
                .isEmpty();
        assertThat(Cases.counted(rule, "CN", Cases.TODAY, "born_on=2026-05-20").wouldSettle())
                .isEmpty();
    }
}
