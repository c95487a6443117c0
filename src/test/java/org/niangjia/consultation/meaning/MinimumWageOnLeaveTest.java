package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

class MinimumWageOnLeaveTest {

    @ParameterizedTest
    @CsvSource({
        "休产假这几个月光给最低工资合法吗, true, maternity_allowance.wage_and_allowance",
        "产假里就发最低工资，我平时五千, false, maternity_allowance.not_insured",
        "on maternity leave they only pay the minimum wage, true, maternity_allowance.wage_and_allowance",
        "老公休陪产假单位按最低工资发, true, none",
        "试用期能低于最低工资吗, true, none"
    })
    void isAboutWhatSheIsDueThen(String words, boolean insured, String meant) {
        Facts facts = Facts.of(Jurisdiction.HOME, LocalDate.of(2026, 11, 28)).with(Fact.INSURED, insured);
        assertThat(MinimumWageOnLeave.meant("other_labour.minimum_wage", words, facts)
                        .orElse("none"))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"maternity_leave.days", "other_labour.wage_deductions"})
    void otherQuestionsStayWhatTheyAre(String intent) {
        assertThat(MinimumWageOnLeave.meant(
                        intent, "产假里就发最低工资", Facts.of(Jurisdiction.HOME, LocalDate.of(2026, 11, 28))))
                .isEmpty();
    }
}
