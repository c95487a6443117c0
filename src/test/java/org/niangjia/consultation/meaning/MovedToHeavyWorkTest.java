package org.niangjia.consultation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedToHeavyWorkTest {

    @ParameterizedTest
    @CsvSource({
        "怀孕四个月把我调去搬货, true",
        "孕期被安排到仓库扛大包，合理吗, true",
        "I am five months pregnant and they moved me to the warehouse to lift boxes, true",
        "怀着孕把我从办公室调到车间, false",
        "把我调去搬货了，不同意行吗, false",
        "怀孕了让我搬货，能换岗吗, false",
        "怀孕了原来搬货，想换个轻活他们不调, false"
    })
    void isOfBannedWork(String words, boolean meant) {
        assertThat(MovedToHeavyWork.QUESTION
                        .meant("pregnancy_work_arrangement.transfer_against_will", words)
                        .isPresent())
                .isEqualTo(meant);
    }
}
