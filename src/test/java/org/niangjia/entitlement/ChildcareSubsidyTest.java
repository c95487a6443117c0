package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class ChildcareSubsidyTest {

    private static final String JINAN = "CN-SD-370100";

    private final ChildcareSubsidy rule = new ChildcareSubsidy();

    @ParameterizedTest
    @CsvSource({
        "CN, '', 3600",
        "CN-SD, '', 3600",
        "CN-SD, child_order=2, 3600",
        "CN-SD-370200, child_order=3, 3600",
        "CN-TJ, child_order=2, 3600",
        "CN-SD-370100, '', 3600..7200",
        "CN-SD-370100, child_order=1, 3600",
        "CN-SD-370100, child_order=2, 7200",
        "CN-SD-370100, child_order=3, 7200"
    })
    void isThatOfThePlaceOfTheChild(String place, String facts, String aYear) {
        assertThat(Cases.result(rule, place, Cases.TODAY, facts, "subsidy_a_year"))
                .isEqualTo(aYear);
    }

    @ParameterizedTest
    @CsvSource({
        // months of 2025 on before the month of the third birthday, and that month
        "2021-12-31, 0, 0",
        "2022-01-01, 0..1, 0..300",
        "2022-01-31, 0..1, 0..300",
        "2022-02-01, 1..2, 300..600",
        "2022-12-31, 11..12, 3300..3600",
        "2023-01-01, 12..13, 3600..3900",
        "2024-02-29, 25..26, 7500..7800",
        "2024-12-01, 35..36, 10500..10800",
        "2024-12-31, 35..36, 10500..10800",
        "2025-01-01, '', 10800"
    })
    void countsByMonthsWhereTheChildWasBornBeforeTheScheme(String born, String months, String total) {
        Entitled.Counted counted = Cases.counted(rule, "CN-SD", Cases.TODAY, "born_on=" + born);
        assertThat(Cases.written(counted.result("subsidy_months"))).isEqualTo(months);
        assertThat(Cases.written(counted.result("subsidy_total"))).isEqualTo(total);
    }

    @Test
    void theStepsSayWhichMonths() {
        Entitled.Counted counted = Cases.counted(rule, JINAN, Cases.TODAY, "child_order=2 born_on=2023-08-20");
        assertThat(counted.steps()).extracting(Step::working).containsExactly("7200", "2025-01 – 2026-07", "2026-08");
        assertThat(counted.steps()).extracting(Step::certain).containsExactly(true, true, false);
        assertThat(Cases.written(counted.result("subsidy_total"))).isEqualTo("11400..12000");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, 2025-12-31, 2025-12-31, ''",
        "2024-12-31, 2026-01-01, '', 2025-12-31",
        "2025-01-01, 2026-12-31, 2026-12-31, ''",
        "2025-01-01, 2027-01-01, '', 2026-12-31",
        "2025-12-31, 2026-12-31, 2026-12-31, ''",
        "2026-01-01, 2026-11-22, 2027-12-31, ''",
        "2027-02-01, 2026-11-22, 2028-12-31, ''",
        "2021-12-31, 2026-11-22, '', ''"
    })
    void theFirstClaimHasALastDay(String born, String on, String last, String past) {
        Entitled.Counted counted = Cases.counted(rule, "CN-SD", on, "born_on=" + born);
        assertThat(Cases.written(counted.result("first_claim_by"))).isEqualTo(last);
        assertThat(Cases.written(counted.result("first_claim_was_by"))).isEqualTo(past);
    }

    @Test
    void asksOnlyWhatStillChangesTheSum() {
        assertThat(Cases.counted(rule, JINAN, Cases.TODAY, "born_on=2025-06-15").wouldSettle())
                .contains(Fact.CHILD_ORDER);
        assertThat(Cases.counted(rule, JINAN, Cases.TODAY, "child_order=2").wouldSettle())
                .contains(Fact.BORN_ON);
        assertThat(Cases.counted(rule, "CN-SD", Cases.TODAY, "").wouldSettle()).contains(Fact.BORN_ON);
        assertThat(Cases.counted(rule, JINAN, Cases.TODAY, "child_order=2 born_on=2023-06-15")
                        .wouldSettle())
                .isEmpty();
    }

    @Test
    void onlyJinanIsKnownNotToPayMore() {
        assertThat(Cases.counted(rule, JINAN, Cases.TODAY, "").localUnknown()).isFalse();
        for (String place : List.of("CN-SD", "CN-SD-370200", "CN-TJ")) {
            assertThat(Cases.counted(rule, place, Cases.TODAY, "").localUnknown())
                    .as(place)
                    .isTrue();
        }
    }

    @Test
    void nothingIsConfirmedOutsideTheRules() {
        Entitled none = new Entitled.NotConfirmed("childcare_subsidy");
        assertThat(Cases.count(rule, JINAN, Cases.TODAY, "child_order=4")).isEqualTo(none);
        assertThat(Cases.count(rule, "CN-SD", "2025-08-23", "")).isEqualTo(none);
        assertThat(Cases.result(rule, "CN-SD", "2025-12-02", "", "subsidy_a_year"))
                .isEqualTo("3600");
        assertThat(Cases.result(rule, JINAN, "2025-12-22", "child_order=2", "subsidy_a_year"))
                .isEqualTo("3600");
        assertThat(Cases.result(rule, JINAN, "2025-12-23", "child_order=2", "subsidy_a_year"))
                .isEqualTo("7200");
    }
}
