package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnTheWayToWorkTest {

    @ParameterizedTest
    @CsvSource({
        "'骑车下班路上叫货车刮倒了，这算不算', true",
        "'I was hit by a car on my way home from work, does that count?', true",
        "'在车间让叉车撞了，算不算', false",
        "'上班时候摔了一跤', false"
    })
    void anInjuryOnTheWayHasConditionsOfItsOwn(String words, boolean onTheWay) {
        assertThat(OnTheWayToWork.QUESTION
                        .meant("other_labour.work_injury_scope", words)
                        .isPresent())
                .isEqualTo(onTheWay);
        assertThat(OnTheWayToWork.QUESTION.meant("other_labour.severance", words))
                .isEmpty();
    }
}
