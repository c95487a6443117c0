package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveranceNamedTest {

    @ParameterizedTest
    @CsvSource({
        "'公司找我协商解除，只给法定经济补偿，全市月均工资7900，我工资26000，一共多少', true",
        "'laid off, the city average is 8000 and I earn 30000, how much severance in all', true",
        "'生育津贴按单位月均工资8200算，能拿多少', false",
        "'怀孕被辞退，经济补偿和生育津贴各多少', false"
    })
    void isNamed(String words, boolean meant) {
        assertThat(SeveranceNamed.QUESTION
                        .meant("maternity_allowance.amount", words)
                        .isPresent())
                .isEqualTo(meant);
    }
}
