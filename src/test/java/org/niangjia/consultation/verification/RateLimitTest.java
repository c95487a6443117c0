package org.niangjia.consultation.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final RateLimit limit = new RateLimit(2);

    @Test
    void admitsSoManyInAnyMinute() {
        assertThat(limit.admits(NOW)).isTrue();
        assertThat(limit.admits(NOW.plusSeconds(30))).isTrue();
        assertThat(limit.admits(NOW.plusSeconds(59))).isFalse();
        assertThat(limit.admits(NOW.plusSeconds(60))).isTrue();
        assertThat(limit.admits(NOW.plusSeconds(89))).isFalse();
        assertThat(limit.admits(NOW.plusSeconds(90))).isTrue();
    }

    @Test
    void doesNotCountWhatItRefused() {
        assertThat(limit.admits(NOW)).isTrue();
        assertThat(limit.admits(NOW)).isTrue();
        for (int second = 1; second < 60; second++) {
            assertThat(limit.admits(NOW.plusSeconds(second))).isFalse();
        }
        assertThat(limit.admits(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void locksNobodyOutWhenTheClockIsSetBack() {
        assertThat(limit.admits(NOW)).isTrue();
        assertThat(limit.admits(NOW)).isTrue();

        assertThat(limit.admits(NOW.minus(Duration.ofDays(2)))).isTrue();
    }
}
