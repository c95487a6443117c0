package org.niangjia.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(30), new Random(7));

    @Test
    void doublesUpToTheLongestWithSomeChance() {
        long[] most = {500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000};
        for (long each : most) {
            assertThat(backOff.next()).isBetween(Duration.ofMillis(each / 2), Duration.ofMillis(each));
        }
    }

    @Test
    void beginsAnewWhenItWorksAgain() {
        backOff.next();
        backOff.next();
        backOff.reset();
        assertThat(backOff.next()).isLessThanOrEqualTo(Duration.ofMillis(500));
    }
}
