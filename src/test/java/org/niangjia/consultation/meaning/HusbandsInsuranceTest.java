package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HusbandsInsuranceTest {

    private static final String LEFT = "maternity_allowance.after_leaving_job";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我没上班，老公单位给他交生育险，津贴我领得着吗",
                "全职带娃，对象有五险，住院能报吗，津贴呢",
                "媳妇没工作，孩子他爸厂里交着社保，生的时候报谁的",
                "I have no job, my husband has maternity insurance at work. Do I get the allowance too?"
            })
    void whoHasNoWorkIsToldWhatSheGetsByHis(String words) {
        assertThat(HusbandsInsurance.QUESTION.meant(LEFT, words))
                .contains("maternity_insurance_eligibility.male_worker_wife");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我准备辞职，老公有生育险，津贴还能领吗",
                "我没工作，津贴能领吗",
                "老公没工作，我有生育险，津贴能领吗",
                "老公有生育险，我单位也给交了，津贴找谁领",
                "没上班，正领失业金，老公有社保"
            })
    void whoHasOrHadWorkIsNot(String words) {
        assertThat(HusbandsInsurance.QUESTION.meant(LEFT, words)).isEmpty();
    }
}
