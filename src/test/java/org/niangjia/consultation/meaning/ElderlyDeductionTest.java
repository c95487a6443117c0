package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElderlyDeductionTest {

    @ParameterizedTest
    @CsvSource({
        "和我哥分摊赡养老人那项个税怎么分, true",
        "赡养老人一个月能抵扣多少, true",
        "how much tax can I deduct for supporting my mother, true",
        "娃的婴幼儿照护和赡养老人一起扣多少, false",
        "不给赡养费会被扣工资吗, false",
        "赡养老人是儿子的事吗, false",
        "我得赡养老人，旷工一天扣三百行吗, false"
    })
    void hearsWhatIsDeductedForOldParents(String words, boolean asked) {
        assertThat(ElderlyDeduction.QUESTION.isSaid(words)).isEqualTo(asked);
    }
}
