package org.niangjia.understanding.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AfterEditTest {

    private static final int FEATURES = 6;
    private static final int OUTCOMES = 3;
    private static final double COST = 0.5;

    private final Random random = new Random(3);
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> outcomes = new ArrayList<>();

    AfterEditTest() {
        int[] all = Row.all(FEATURES);
        for (int r = 0; r < 400; r++) {
            float[] values = new float[FEATURES];
            for (int f = 0; f < FEATURES; f++) {
                values[f] = (float) random.nextGaussian();
            }
            rows.add(Row.dense(all, values));
            outcomes.add(values[0] > 0 ? 0 : 1 + random.nextInt(2));
        }
    }

    private Likelihood cost(int from, int to) {
        return new Likelihood(
                rows.subList(from, to),
                IntStream.range(from, to).map(outcomes::get).toArray(),
                OUTCOMES,
                COST);
    }

    private static double[] found(Lbfgs.Cost cost, double[] from) {
        return Lbfgs.minimise(cost, from, 40, 5);
    }

    /** Not where training ends, which a part of the rows would be far from. */
    private double[] start() {
        return random.doubles((long) FEATURES * OUTCOMES, -1, 1).toArray();
    }

    @Test
    void whereNothingChangedNothingMoves() {
        double[] start = start();
        double[] found = found(new AfterEdit(cost(0, 40), cost(0, 40)), start);
        assertThat(found).containsExactly(start, within(1e-4));
    }

    @Test
    void aPartWithWhatWasAddedComesNearToTrainingOnEverything() {
        int without = rows.size() - 2;
        double[] before = found(cost(0, without), new double[FEATURES * OUTCOMES]);
        double[] anew = found(cost(0, rows.size()), before);
        double[] on = found(new AfterEdit(cost(300, rows.size()), cost(300, without)), before);
        double[] moved = difference(anew, before);
        double[] movedOn = difference(on, before);
        double along = IntStream.range(0, moved.length)
                        .mapToDouble(i -> moved[i] * movedOn[i])
                        .sum()
                / Math.sqrt(length(moved) * length(movedOn));
        assertThat(along).isGreaterThan(0.8);
    }

    private static double[] difference(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
    }

    private static double length(double[] squared) {
        return IntStream.range(0, squared.length)
                .mapToDouble(i -> squared[i] * squared[i])
                .sum();
    }
}
