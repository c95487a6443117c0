package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** 2010 − 1600, for three months; 80% of 4000 is more than 2010. */
    @ParameterizedTest
    @CsvSource({
        "minimum_wage=2010 probation_pay=1600 probation_months=3, 2010, 410, 1230",
        "minimum_wage=2010 probation_pay=1600 monthly_wage=1600, 2010, 410, ",
        "minimum_wage=2010 probation_pay=2000 agreed_wage=4000, 3200, 1200, ",
        "minimum_wage=2010 probation_pay=2500 agreed_wage=3000, 2400, , ",
        "monthly_wage=4000 probation_pay=3000, 3200, , "
    })
    void theWageIsNotBelowTheMinimumThatSheTells(
            String facts, String lowest, @Nullable String shortAMonth, @Nullable String shortInAll) {
        Entitled.Counted counted = Cases.counted(rule, facts);
        assertThat(Cases.figure(counted, "probation_wage")).contains(lowest);
        assertThat(Cases.figure(counted, "probation_pay_short_a_month").orElse(null))
                .isEqualTo(shortAMonth);
        assertThat(Cases.figure(counted, "probation_pay_short").orElse(null)).isEqualTo(shortInAll);
    }

    @Test
    void payInProbationIsNotWhatItsFloorIsAShareOf() {
        assertThat(Cases.count(rule, LocalDate.of(2026, 11, 29), "monthly_wage=1600 probation_pay=1600"))
                .isEqualTo(new Entitled.Needs(List.of(Fact.TERM_MONTHS)));
    }

    @Test
    void needsTheTermAndHoldsFromTheFirstDayOfTheLaw() {
        LocalDate first = LocalDate.of(2008, 1, 1);
        assertThat(Cases.count(rule, first, "")).isEqualTo(new Entitled.Needs(List.of(Fact.TERM_MONTHS)));
        assertThat(Cases.count(rule, first, "term_months=12")).isInstanceOf(Entitled.Counted.class);
        assertThat(Cases.count(rule, first.minusDays(1), "term_months=12")).isInstanceOf(Entitled.NotConfirmed.class);
    }
}
