package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PensionYearsAskedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我2035年退休，养老保险那时候最低要交多少年",
                "听说15年以后不够了，2037年退休得缴满几年才够",
                "I'll retire in 2036, how many years of pension contributions do I need?"
            })
    void yearsOfAYearToComeAreOfRetiring(String words) {
        assertThat(PensionYearsAsked.QUESTION.meant(PensionYearsAsked.TOO_FEW_YEARS, words))
                .contains("other_labour.retirement_age");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "养老保险交了12年，要交多少年才能领",
                "2035年退休，社保从广东转回来，年限怎么算多少年",
                "I moved here, how many years of pension do I need to transfer by 2035?"
            })
    void othersAreOfTheInsurance(String words) {
        assertThat(PensionYearsAsked.QUESTION.meant(PensionYearsAsked.TOO_FEW_YEARS, words))
                .isEmpty();
    }
}
