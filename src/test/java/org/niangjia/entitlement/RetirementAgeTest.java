package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class RetirementAgeTest {

    private final Rule rule = new RetirementAge();

    private Entitled.Counted counted(String told) {
        return Cases.counted(rule, told);
    }

    private int months(YearMonth born, int former) {
        String told = "worker_born_in=" + born + " former_retirement_age=" + former;
        return Integer.parseInt(Cases.figure(counted(told), "retirement_age").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"50, 1974-12, 2, 60", "55, 1969-12, 4, 36"})
    void risesByAMonthWithEveryStepFromJanuary2025AndNoFurtherThanTheNewAge(
            int former, YearMonth lastWithout, int step, int most) {
        YearMonth born = lastWithout.minusMonths(2);
        for (int month = -2; month < most * step + 40; month++, born = born.plusMonths(1)) {
            int delay = month <= 0 ? 0 : Math.min(most, (month + step - 1) / step);
            assertThat(months(born, former)).as("born in %s", born).isEqualTo(former * 12 + delay);
        }
    }

    @Test
    void nobodyMayRetireBeforeWhoWasBornEarlier() {
        YearMonth last = YearMonth.of(1960, 1);
        for (YearMonth born = YearMonth.of(1960, 1); born.getYear() < 1995; born = born.plusMonths(1)) {
            YearMonth retires = born.plusMonths(months(born, 50));
            assertThat(retires).as("born in %s", born).isAfterOrEqualTo(last);
            last = retires;
        }
    }

    @Test
    void asksForTheFactThatMatters() {
        assertThat(Cases.count(rule, ""))
                .isEqualTo(new Entitled.Needs(List.of(Fact.WORKER_BORN_IN, Fact.FORMER_RETIREMENT_AGE)));
        assertThat(counted("worker_born_in=1977-06").wouldSettle()).contains(Fact.FORMER_RETIREMENT_AGE);
        assertThat(counted("worker_born_in=1977 former_retirement_age=50").wouldSettle())
                .contains(Fact.WORKER_BORN_IN);
        assertThat(counted("worker_born_in=1977-06 former_retirement_age=50").wouldSettle())
                .isEmpty();
    }

    @Test
    void whatDependsOnTheFormerAgeIsNotCertain() {
        assertThat(counted("worker_born_in=1977-06").steps()).hasSize(4).noneMatch(Step::certain);
        assertThat(counted("worker_born_in=1977-06 former_retirement_age=55").steps())
                .hasSize(2)
                .allMatch(Step::certain);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-12, false", "2024-09-13, true", "2024-12-31, true", "2025-01-01, true"})
    void isKnownFromTheDayOfTheDecision(LocalDate on, boolean counted) {
        Entitled entitled = Cases.count(rule, on, "worker_born_in=1977-06 former_retirement_age=50");
        assertThat(entitled instanceof Entitled.Counted).isEqualTo(counted);
    }
}
