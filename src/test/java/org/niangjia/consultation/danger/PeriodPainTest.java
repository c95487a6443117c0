package org.niangjia.consultation.danger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodPainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我一来例假就疼得直不起腰，能请一天假吗",
                "每个月那几天疼得打滚，柜台又不让坐",
                "她来那个疼得蜷成一团，她班长不批假",
                "痛经疼得站不住，病假要什么材料",
                "my period cramps are so bad I have severe pain, can I get a day off"
            })
    void isToldWithNothingWorse(String words) {
        assertThat(PeriodPain.isAllThatIsTold(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "两个月没来例假了，肚子疼得打滚",
                "例假推迟三周，右边小肚子疼得直不起腰",
                "来例假血止不住，疼得打滚",
                "月经没来，今天疼得站不起来",
                "我怀孕六周，像来例假一样疼得打滚",
                "肚子疼得打滚",
                "my period is late and I have severe pain"
            })
    void isNotWhatMayBeWorse(String words) {
        assertThat(PeriodPain.isAllThatIsTold(words)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'疼得站不住，能请假不', true",
        "it hurts so much I cannot stand, true",
        "我妈心梗倒地上了, false",
        "我胸口疼得喘不上气, false",
        "孩子肚子疼得打滚, false",
        "现在叫不醒了, false",
        "疼得晕过去了, false",
        "'疼得站不住，下面一直流血', false"
    })
    void goesOnFromAQuestionOnHerDaysOnlyWhereNothingElseIsTold(String words, boolean goesOn) {
        assertThat(PeriodPain.goesOn("在冷库干活，来例假能不能不进去", words)).isEqualTo(goesOn);
    }
}
