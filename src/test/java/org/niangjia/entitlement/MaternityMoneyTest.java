package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.niangjia.knowledge.Unit;
import org.niangjia.question.Fact;

/** The allowance of the insured and the pay of those whose employer did not insure them. */
class MaternityMoneyTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 4, 28);

    private final Rule allowance = new MaternityAllowance();
    private final Rule uninsured = new UninsuredMaternity();

    @Test
    void theAllowanceIsTheEmployersAverageAndComparedWithHerWage() {
        Entitled.Counted lower = Cases.counted(allowance, "employer_average_wage=9000 monthly_wage=12000.5");
        assertThat(Cases.figure(lower, "allowance_a_month")).contains("9000");
        assertThat(Cases.figure(lower, "allowance_below_wage")).contains("3000.5");
        assertThat(lower.result("allowance_above_wage")).isEmpty();
        assertThat(lower.wouldSettle()).isEmpty();
        Entitled.Counted higher = Cases.counted(allowance, "employer_average_wage=9000 monthly_wage=6000");
        assertThat(Cases.figure(higher, "allowance_above_wage")).contains("3000");
        assertThat(higher.result("allowance_below_wage")).isEmpty();
        assertThat(Cases.counted(allowance, "employer_average_wage=9000 monthly_wage=9000")
                        .results())
                .hasSize(1);
    }

    @Test
    void noSumForTheLeaveIsGivenAsItsDivisorIsNotConfirmed() {
        for (Rule rule : List.of(allowance, uninsured)) {
            Entitled.Counted counted = Cases.counted(rule, "employer_average_wage=9000 monthly_wage=9000");
            assertThat(counted.results())
                    .filteredOn(result -> result.unit() == Unit.YUAN)
                    .extracting(Result::atMost)
                    .containsExactly("9000");
        }
    }

    @Test
    void theUninsuredGetTheirOwnWageFromTheEmployer() {
        Entitled.Counted counted = Cases.counted(uninsured, "monthly_wage=5000 babies=2");
        assertThat(Cases.figure(counted, "days")).contains("173");
        assertThat(Cases.figure(counted, "leave_pay_a_month")).contains("5000");
        assertThat(Cases.counted(allowance, "insured=false monthly_wage=5000 babies=2 employer_average_wage=9000"))
                .isEqualTo(counted);
        assertThat(Cases.counted(uninsured, "babies=2").wouldSettle()).contains(Fact.MONTHLY_WAGE);
        assertThat(Cases.counted(uninsured, "monthly_wage=5000 caesarean=true").wouldSettle())
                .isEqualTo(Optional.of(Fact.DIFFICULT_BIRTH));
    }

    @Test
    void needsTheAverageOfTheEmployer() {
        Entitled.Needs needs = new Entitled.Needs(List.of(Fact.EMPLOYER_AVERAGE_WAGE));
        assertThat(Cases.count(allowance, "")).isEqualTo(needs);
        assertThat(Cases.count(allowance, "monthly_wage=5000 insured=true")).isEqualTo(needs);
    }

    @Test
    void holdFromTheDayOfTheSpecialProvisions() {
        String told = "monthly_wage=5000 employer_average_wage=9000";
        for (Rule rule : List.of(allowance, uninsured)) {
            assertThat(Cases.count(rule, FIRST_DAY, told)).isInstanceOf(Entitled.Counted.class);
            assertThat(Cases.count(rule, FIRST_DAY.minusDays(1), told))
                    .isEqualTo(new Entitled.NotConfirmed("maternity_leave"));
        }
    }
}
