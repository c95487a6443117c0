package org.niangjia.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendPaceTest {

    private static final TelegramSettings.Sending DEFAULTS = TelegramSettings.Sending.defaults();

    /** Near the end of the scale, where naive comparisons of times go wrong. */
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1_000_000);

    private final SendPace pace = new SendPace(DEFAULTS, clock::get);

    @Test
    void letsAShortBurstToOneChatThroughAndThenOneASecond() {
        for (int i = 0; i < 3; i++) {
            assertThat(pace.go("a")).isZero();
        }
        assertThat(pace.go("a")).isEqualTo(Duration.ofSeconds(1));
        pass(Duration.ofMillis(999));
        assertThat(pace.go("a")).isPositive();
        pass(Duration.ofMillis(1));
        assertThat(pace.go("a")).isZero();
        assertThat(pace.go("a")).isPositive();
        assertThat(pace.go("b")).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverLetsMoreThroughInAnySecondThanAllowed(long seed) {
        Random random = new Random(seed);
        List<Long> gone = new ArrayList<>();
        for (int step = 0; step < 20_000; step++) {
            pass(Duration.ofMillis(random.nextInt(10)));
            if (pace.go("chat " + random.nextInt(200)).isZero()) {
                gone.add(clock.get());
            }
        }
        assertThat(gone).hasSizeGreaterThan(1_000);
        for (int i = DEFAULTS.perSecond(); i < gone.size(); i++) {
            assertThat(gone.get(i) - gone.get(i - DEFAULTS.perSecond()))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1).toNanos());
        }
    }

    @Test
    void keepsQuietTowardsOneChatOnly() {
        pace.flooded("a", Duration.ofSeconds(7));
        pass(Duration.ofMillis(6_999));
        assertThat(pace.go("a")).isEqualTo(Duration.ofMillis(1));
        assertThat(pace.go("b")).isZero();
        pass(Duration.ofMillis(1));
        assertThat(pace.go("a")).isZero();
    }

    @Test
    void aShorterPauseDoesNotEndALongerOne() {
        pace.quiet("a", Duration.ofSeconds(7));
        pace.quiet("a", Duration.ofSeconds(1));
        assertThat(pace.go("a")).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void keepsQuietTowardsAllWhenSeveralChatsAreFlooded() {
        pace.flooded("a", Duration.ofSeconds(5));
        pace.flooded("b", Duration.ofSeconds(6));
        assertThat(pace.allQuiet()).isFalse();
        pace.flooded("c", Duration.ofSeconds(4));
        assertThat(pace.allQuiet()).isTrue();
        assertThat(pace.go("d")).isEqualTo(Duration.ofSeconds(4));
        pass(Duration.ofSeconds(4));
        assertThat(pace.go("d")).isZero();
    }

    @Test
    void oneChatFloodedAgainAndAgainIsStillOneChat() {
        for (int i = 0; i < 5; i++) {
            pace.flooded("a", Duration.ofSeconds(5));
        }
        assertThat(pace.go("b")).isZero();
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
