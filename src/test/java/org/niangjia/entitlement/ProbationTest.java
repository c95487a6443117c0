package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class ProbationTest {

    private final Rule rule = new Probation();

    @ParameterizedTest
    @CsvSource({"0, 0", "2.99, 0", "3, 1", "11.99, 1", "12, 2", "35.99, 2", "36, 6", "600, 6"})
    void theLongestGoesByTheTermOfTheContract(String term, String months) {
        assertThat(Cases.figure(Cases.counted(rule, "term_months=" + term), "probation_months"))
                .contains(months);
    }

    @Test
    void theWageHasAFloor() {
        Entitled.Counted counted = Cases.counted(rule, "monthly_wage=4321.56");
        assertThat(Cases.figure(counted, "probation_wage")).contains("3457.25");
        assertThat(counted.wouldSettle()).contains(Fact.TERM_MONTHS);
        assertThat(Cases.counted(rule, "monthly_wage=5000 term_months=12").wouldSettle())
                .isEmpty();
    }

    @Test
    void needsTheTermAndHoldsFromTheFirstDayOfTheLaw() {
        LocalDate first = LocalDate.of(2008, 1, 1);
        assertThat(Cases.count(rule, first, "")).isEqualTo(new Entitled.Needs(List.of(Fact.TERM_MONTHS)));
        assertThat(Cases.count(rule, first, "term_months=12")).isInstanceOf(Entitled.Counted.class);
        assertThat(Cases.count(rule, first.minusDays(1), "term_months=12")).isInstanceOf(Entitled.NotConfirmed.class);
    }
}
