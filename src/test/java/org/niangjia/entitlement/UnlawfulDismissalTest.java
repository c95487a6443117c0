package org.niangjia.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;

class UnlawfulDismissalTest {

    private final Rule rule = new UnlawfulDismissal();
    private final Rule severance = new Severance();

    @ParameterizedTest
    @CsvSource({"1, 6000", "5.9, 6000", "6, 12000", "12, 12000", "13, 18000", "18, 24000", "228, 228000"})
    void isTwiceTheSeverance(String service, String damages) {
        String told = "monthly_wage=6000 local_average_wage=8000 service_months=" + service;
        assertThat(Cases.figure(Cases.counted(rule, told), "damages")).contains(damages);
    }

    @Test
    void takesTheCapOver() {
        String told = "monthly_wage=30000 local_average_wage=8000 service_months=180";
        assertThat(Cases.figure(Cases.counted(severance, told), "severance")).contains("288000");
        assertThat(Cases.figure(Cases.counted(rule, told), "damages")).contains("576000");
    }

    @Test
    void countsTheYearsBeforeTheLawThatSeveranceLeavesOut() {
        String told = "hired_on=2006-01-01 ended_on=2009-12-31 monthly_wage=1000 local_average_wage=1000";
        assertThat(Cases.figure(Cases.counted(severance, told), "severance")).contains("2000");
        assertThat(Cases.figure(Cases.counted(rule, told), "damages")).contains("8000");
        assertThat(Cases.figure(Cases.counted(rule, told), "service")).contains("48");
    }

    @Test
    void saysOnlyWhatIsCertainOfAWageThatMayBeCapped() {
        Entitled.Counted counted = Cases.counted(rule, "monthly_wage=6000 service_months=200");
        assertThat(counted.result("damages")).isEmpty();
        assertThat(Cases.figure(counted, "damages_uncapped")).contains("204000");
        assertThat(Cases.figure(counted, "damages_months")).contains("24..34");
        assertThat(counted.wouldSettle()).contains(Fact.LOCAL_AVERAGE_WAGE);
    }

    @Test
    void theMultipleIsAStepWithItsArticle() {
        Step multiple = Cases.counted(rule, "service_months=6").steps().get(1);
        assertThat(multiple.amount()).isEqualByComparingTo(BigDecimal.valueOf(2));
        assertThat(multiple.value().citations().get(0).provision()).isEqualTo("第八十七条");
    }

    @Test
    void nothingIsConfirmedBeforeTheLaw() {
        LocalDate first = LocalDate.of(2008, 1, 1);
        assertThat(Cases.count(rule, first, "service_months=6")).isInstanceOf(Entitled.Counted.class);
        assertThat(Cases.count(rule, first.minusDays(1), "service_months=6")).isInstanceOf(Entitled.NotConfirmed.class);
        assertThat(Cases.count(rule, "hired_on=2005-01-01 ended_on=2007-12-31"))
                .isInstanceOf(Entitled.NotConfirmed.class);
    }
}
