package org.niangjia.bench;

import java.util.Arrays;
import java.util.Locale;

/** Figures as the field defines them, and as the product's own {@code evaluate} does. */
final class Figures {

    /** Shares of ours that a threshold has to accept, for the figure that is named after it. */
    private static final double ACCEPTED = 0.95;

    private Figures() {}

    /** Probability that one of ours scores above one of the others; a tie counts half. NaN if either is empty. */
    static double auroc(double[] ours, double[] others) {
        double[] sorted = others.clone();
        Arrays.sort(sorted);
        double wins = 0;
        for (double score : ours) {
            int below = firstNotBelow(sorted, score);
            int notAbove = firstNotBelow(sorted, Math.nextUp(score));
            wins += below + (notAbove - below) / 2.0;
        }
        return wins / ours.length / others.length;
    }

    private static int firstNotBelow(double[] sorted, double score) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < score) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Share of the others that score below the threshold that accepts 95 % of ours. NaN if either is empty. */
    static double refusedAt95(double[] ours, double[] others) {
        if (ours.length == 0) {
            return Double.NaN;
        }
        double[] sorted = ours.clone();
        Arrays.sort(sorted);
        double threshold = sorted[(int) (sorted.length * (1 - ACCEPTED))];
        return (double) Arrays.stream(others).filter(score -> score < threshold).count() / others.length;
    }

    /** The value below which this share of the values lies. NaN of nothing. */
    static double quantile(double[] values, double share) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))];
    }

    /** {@code .953}, or a dash for what cannot be measured. */
    static String share(double value) {
        return Double.isNaN(value)
                ? "–"
                : String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
    }

    /** {@code 95.3 %}, or a dash for what cannot be measured. */
    static String percent(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.1f", 100 * value);
    }
}
