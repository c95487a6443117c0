package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.niangjia.question.Fact;
import org.niangjia.question.Facts;
import org.niangjia.question.Jurisdiction;

class NotInsuredTest {

    private static Facts insured(boolean insured) {
        return new Facts(Jurisdiction.HOME, LocalDate.of(2026, 11, 27), Map.of(Fact.INSURED, insured));
    }

    @Test
    void whatIsAskedOfAFundIsAskedOfTheEmployer() {
        assertThat(NotInsured.meant("medical_expenses.covered", "the boss never insured me, who pays", insured(false)))
                .contains("medical_expenses.not_insured");
        assertThat(NotInsured.meant("maternity_allowance.wage_and_allowance", "没上生育险，谁发", insured(false)))
                .contains("maternity_allowance.not_insured");
    }

    @Test
    void whoIsInsuredIsLeftWithTheFund() {
        assertThat(NotInsured.meant("medical_expenses.covered", "谁付", insured(true)))
                .isEmpty();
        assertThat(NotInsured.meant(
                        "medical_expenses.covered", "谁付", Facts.of(Jurisdiction.HOME, LocalDate.of(2026, 11, 27))))
                .isEmpty();
        assertThat(NotInsured.meant("medical_expenses.covered", "我没上生育险，老公上了，住院报不报", insured(false)))
                .isEmpty();
        assertThat(NotInsured.meant("prenatal_check.work_time", "没上生育险", insured(false)))
                .isEmpty();
    }

    @Test
    void whoIsInsuredIsNotToldWhatTheUninsuredGet() {
        Facts unknown = Facts.of(Jurisdiction.HOME, LocalDate.of(2026, 11, 27));
        assertThat(NotInsured.meant("maternity_allowance.not_insured", "公司给我交社保，谁付", insured(true)))
                .contains("maternity_allowance.wage_and_allowance");
        assertThat(NotInsured.meant("maternity_allowance.not_insured", "对象单位没交社保，我产假谁付", unknown))
                .contains("maternity_allowance.wage_and_allowance");
        assertThat(NotInsured.meant("maternity_allowance.not_insured", "对象单位没交社保，我也没参保", unknown))
                .isEmpty();
        assertThat(NotInsured.meant("maternity_allowance.not_insured", "没参保，谁付", unknown))
                .isEmpty();
        assertThat(NotInsured.meant("maternity_allowance.not_insured", "同事没交社保，我单位没交社保", insured(false)))
                .isEmpty();
    }
}
