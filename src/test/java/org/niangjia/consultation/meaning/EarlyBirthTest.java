package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlyBirthTest {

    @ParameterizedTest
    @CsvSource({
        "'29周早产，宝宝在新生儿科，产假多少天', true",
        "'提前五周就生了，产假几天', true",
        "'premature at 31 weeks, how long is my leave', true",
        "'早产，孩子没救过来，给几天假', false",
        "'五个月流产几天', false"
    })
    void isABirth(String words, boolean meant) {
        assertThat(EarlyBirth.QUESTION
                        .meant("miscarriage_leave.stillbirth", words)
                        .isPresent())
                .isEqualTo(meant);
    }
}
