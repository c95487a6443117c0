package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.knowledge.ShippedKnowledge;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;

class BetweenTest {

    private static Between birth(String on, String known) {
        return Between.birth(new Worksheet(ShippedKnowledge.get(), Cases.facts("CN-SD", on, known)))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, child_age=0, 2025-11-23, 2026-11-22",
        "2026-11-22, child_age=2, 2023-11-23, 2024-11-22",
        "2026-11-22, child_age=0.5, 2026-04-23, 2026-05-22",
        "2026-11-22, child_age=0.67, 2026-02-23, 2026-03-22",
        "2026-11-22, child_age=0.92, 2025-11-23, 2025-12-22",
        "2026-11-22, child_age=1.5 born_on=2025-01-01, 2025-01-01, 2025-01-01",
        "2024-02-29, child_age=1, 2022-03-01, 2023-02-28"
    })
    void theDayOfBirthLiesWhereTheAgeSays(String on, String known, LocalDate earliest, LocalDate latest) {
        assertThat(birth(on, known)).isEqualTo(new Between(earliest, latest));
    }

    @Test
    void withoutDayAndAgeNothingIsKnown() {
        assertThat(Between.birth(new Worksheet(ShippedKnowledge.get(), Cases.facts("CN", Cases.TODAY, "babies=1"))))
                .isEmpty();
    }

    /** What comes out for an age holds every result for a day of birth that the age allows. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.67", "0.92", "1", "1.25", "1.5", "1.92", "2", "2.5", "3", "3.9", "4"})
    void theBoundsForAnAgeHoldEveryDayOfBirth(String age) {
        for (Rule rule :
                List.of(new ChildcareSubsidy(), new TaxDeduction(), new BreastfeedingTime(), new ContractExtension())) {
            Facts facts = Cases.facts("CN-SD-370100", Cases.TODAY, "term_ends_on=2026-12-31 child_order=2");
            Entitled.Counted bounds = (Entitled.Counted) rule.count(
                    ShippedKnowledge.get(),
                    Cases.facts("CN-SD-370100", Cases.TODAY, "term_ends_on=2026-12-31 child_order=2 child_age=" + age));
            Between birth = birth(Cases.TODAY, "child_age=" + age);
            for (LocalDate born = birth.earliest(); !born.isAfter(birth.latest()); born = born.plusDays(1)) {
                Entitled.Counted exact =
                        (Entitled.Counted) rule.count(ShippedKnowledge.get(), facts.with(Fact.BORN_ON, born));
                for (Result result : exact.results()) {
                    Optional<Result> wide = bounds.result(result.name());
                    if (wide.isPresent()) {
                        assertThat(holds(wide.get(), result))
                                .as("%s of %s is in %s", result, born, wide)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static boolean holds(Result wide, Result narrow) {
        if (wide.unit() == Unit.DATE) {
            return wide.atLeast().compareTo(narrow.atLeast()) <= 0
                    && wide.atMost().compareTo(narrow.atMost()) >= 0;
        }
        return new BigDecimal(wide.atLeast()).compareTo(new BigDecimal(narrow.atLeast())) <= 0
                && new BigDecimal(wide.atMost()).compareTo(new BigDecimal(narrow.atMost())) >= 0;
    }
}
