package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class TaxDeductionTest {

    private final TaxDeduction rule = new TaxDeduction();

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, '', 1000, 500, ''",
        "2022-12-31, months_in_year=12, 1000, 500, 12000",
        "2023-01-01, months_in_year=12, 2000, 1000, 24000",
        "2026-11-22, children=3, 6000, 3000, ''",
        "2026-11-22, children=2 months_in_year=5, 4000, 2000, 20000",
        "2026-11-22, children=2 born_on=2025-05-05, 4000, 2000, ''",
        "2026-11-22, babies=2 born_on=2025-05-05, 4000, 2000, 48000",
        "2026-11-22, born_on=2025-12-31, 2000, 1000, 24000",
        "2026-11-22, born_on=2026-01-01, 2000, 1000, 22000..24000",
        "2026-11-22, born_on=2026-12-31, 2000, 1000, 0..2000",
        "2026-11-22, born_on=2027-01-01, 2000, 1000, 0",
        "2026-11-22, born_on=2023-12-31, 2000, 1000, 22000..24000",
        "2026-11-22, born_on=2023-01-01, 2000, 1000, 0..2000",
        "2026-11-22, born_on=2024-01-01, 2000, 1000, 24000",
        "2026-11-22, born_on=2022-12-31, 0, '', ''",
        "2026-11-22, child_age=3, 0..2000, 0..1000, 0..22000",
        "2026-11-22, child_age=2.5, 2000, 1000, 24000",
        "2026-11-22, child_age=4, 0, '', ''",
        "2026-11-22, child_age=5 children_under_three=1, 2000, 1000, ''",
        "2026-11-22, children=3 children_under_three=1, 2000, 1000, ''"
    })
    void isTheRateOfTheDayForEachChildAndMonth(String on, String facts, String month, String each, String year) {
        Entitled.Counted counted = Cases.counted(rule, "CN-SD", on, facts);
        assertThat(Cases.written(counted.result("deduction_a_month"))).isEqualTo(month);
        assertThat(Cases.written(counted.result("deduction_a_month_each"))).isEqualTo(each);
        assertThat(Cases.written(counted.result("deduction_a_year"))).isEqualTo(year);
    }

    @Test
    void theHalfIsWorkedOutFromTheWhole() {
        assertThat(Cases.counted(rule, "CN", Cases.TODAY, "children=2").steps())
                .extracting(Step::working)
                .containsExactly("2000 × 2", "4000 × 50%");
    }

    @Test
    void asksForTheDayOfBirthOnlyWhereItChangesTheYear() {
        assertThat(Cases.counted(rule, "CN", Cases.TODAY, "").wouldSettle()).isEmpty();
        assertThat(Cases.counted(rule, "CN", Cases.TODAY, "child_age=0.5").wouldSettle())
                .contains(Fact.BORN_ON);
        assertThat(Cases.counted(rule, "CN", Cases.TODAY, "child_age=0.5 months_in_year=6")
                        .wouldSettle())
                .isEmpty();
        assertThat(Cases.counted(rule, "CN", Cases.TODAY, "born_on=2026-05-05").wouldSettle())
                .isEmpty();
    }

    @Test
    void afterTheThirdBirthdayOfTheYearEducationGoesOn() {
        assertThat(Cases.figure(
                        Cases.counted(rule, "CN", Cases.TODAY, "born_on=2023-05-05"), "education_deduction_a_month"))
                .contains("2000");
        assertThat(Cases.figure(
                        Cases.counted(rule, "CN", Cases.TODAY, "born_on=2023-12-05"), "education_deduction_a_month"))
                .isEmpty();
        assertThat(Cases.figure(
                        Cases.counted(rule, "CN", Cases.TODAY, "born_on=2025-05-05"), "education_deduction_a_month"))
                .isEmpty();
    }

    @Test
    void nothingIsConfirmedBeforeTheDeduction() {
        assertThat(Cases.count(rule, "CN", "2021-12-31", ""))
                .isEqualTo(new Entitled.NotConfirmed("tax_deduction_infant"));
    }

    @Test
    void educationIsAFigureForEachChildAndMonth() {
        EducationDeduction education = new EducationDeduction();
        Entitled.Counted counted = Cases.counted(education, "CN", Cases.TODAY, "children=2 months_in_year=7");
        assertThat(Cases.written(counted.result("education_deduction_a_month"))).isEqualTo("4000");
        assertThat(Cases.written(counted.result("education_deduction_a_year"))).isEqualTo("28000");
        assertThat(Cases.counted(education, "CN", Cases.TODAY, "").result("education_deduction_a_year"))
                .isEmpty();
        assertThat(Cases.written(Cases.counted(education, "CN", "2022-12-31", "months_in_year=12")
                        .result("education_deduction_a_year")))
                .isEqualTo("12000");
        assertThat(Cases.count(education, "CN", "2021-12-31", ""))
                .isEqualTo(new Entitled.NotConfirmed("tax_deduction_education"));
    }
}
