package org.niangjia.understanding.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How far probabilities can be taken at their word: what was said to be 80 % sure should be right in 80 of 100.
 *
 * @param bins ten equal bins of confidence, the lowest first
 * @param error expected calibration error: how far confidence and the share that is right lie apart, a bin weighed by its number, 0..1
 */
public record Calibration(List<Bin> bins, double error) {

    private static final int BINS = 10;

    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * Of what was said with a confidence from one bound up to the other; means are 0 if there is nothing.
     *
     * @param confidence the mean of it, 0..1
     * @param right the share that is right, 0..1
     */
    public record Bin(double from, double to, int count, double confidence, double right) {}

    public static <T> Calibration of(Collection<T> judged, ToDoubleFunction<T> confidence, Predicate<T> right) {
        double[] said = new double[BINS];
        int[] rights = new int[BINS];
        int[] counts = new int[BINS];
        for (T one : judged) {
            int bin = (int) Math.min(BINS - 1, confidence.applyAsDouble(one) * BINS);
            counts[bin]++;
            said[bin] += confidence.applyAsDouble(one);
            rights[bin] += right.test(one) ? 1 : 0;
        }
        List<Bin> bins = new ArrayList<>();
        double apart = 0;
        for (int bin = 0; bin < BINS; bin++) {
            apart += Math.abs(said[bin] - rights[bin]);
            int count = Math.max(1, counts[bin]);
            bins.add(new Bin(
                    (double) bin / BINS,
                    (double) (bin + 1) / BINS,
                    counts[bin],
                    said[bin] / count,
                    (double) rights[bin] / count));
        }
        return new Calibration(bins, judged.isEmpty() ? 0 : apart / judged.size());
    }
}
