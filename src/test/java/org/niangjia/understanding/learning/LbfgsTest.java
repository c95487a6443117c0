package org.niangjia.understanding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LbfgsTest {

    private static final double[] LOWEST = {3, -2, 0.5, 40};

    /** A bowl a thousand times as steep in one direction as in another. */
    private static Lbfgs.Slope bowl(double[] at) {
        double value = 0;
        double[] gradient = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double steep = Math.pow(10, i);
            double off = at[i] - LOWEST[i];
            value += steep * off * off / 2;
            gradient[i] = steep * off;
        }
        return new Lbfgs.Slope(value, gradient);
    }

    @Test
    void findsTheLowestPointOfASteepBowl() {
        assertThat(Lbfgs.minimise(LbfgsTest::bowl, new double[4], 60, 10)).containsExactly(LOWEST, within(1e-3));
    }

    @Test
    void stepsAreSeldomTriedTwice() {
        AtomicInteger tried = new AtomicInteger();
        Lbfgs.minimise(
                at -> {
                    tried.incrementAndGet();
                    return bowl(at);
                },
                new double[4],
                20,
                10);
        assertThat(tried).hasValueLessThanOrEqualTo(30);
    }

    @Test
    void staysWhereItIsLowest() {
        assertThat(Lbfgs.minimise(LbfgsTest::bowl, LOWEST, 5, 3)).containsExactly(LOWEST);
    }

    @Test
    void neverGoesUp() {
        double[] start = {100, 100, 100, 100};
        double before = bowl(start).value();
        for (int iterations = 1; iterations < 12; iterations++) {
            double after =
                    bowl(Lbfgs.minimise(LbfgsTest::bowl, start, iterations, 4)).value();
            assertThat(after).isLessThanOrEqualTo(before);
            before = after;
        }
    }
}
