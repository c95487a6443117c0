package org.niangjia.understanding.learning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Minimises a smooth convex cost by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithms 7.4 and 7.5). Unlike OpenNLP's, it scales each
 * direction by the curvature last seen, so that a step of full length is nearly always right: that took a sixth of the evaluations and came
 * lower (docs/understanding.md).
 */
public final class Lbfgs {

    /** The cost has to fall by this share of what the slope promises (Armijo). */
    private static final double SUFFICIENT = 1e-4;

    private static final double SHORTER = 0.5;

    /** Before any curvature is known, weights change by this much in all: a step too long is only cut, one too short costs a whole iteration. */
    private static final double FIRST_STEP = 3;

    /** Where a training goes on, the slope is small: this share of it is about right for sums over many rows. */
    private static final double FIRST_SHARE = 0.02;

    /** A step this small changes nothing more than rounding. */
    private static final double SMALLEST_STEP = 1e-8;

    private Lbfgs() {}

    /** What is minimised. */
    @FunctionalInterface
    interface Cost {

        /** The cost of some weights, and how it changes with each. */
        Slope at(double[] weights);
    }

    /** The value of a cost at some weights and its gradient there. */
    @SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
    record Slope(double value, double[] gradient) {}

    /** A step that was taken, what it did to the gradient, and the product of the two. */
    @SuppressWarnings("ArrayRecordComponent") // numbers for inner loops, never compared
    private record Step(double[] step, double[] change, double curvature) {}

    /**
     * The weights found.
     *
     * @param start not changed
     * @param iterations at most so many steps are taken
     * @param lookBack so many earlier steps are remembered; each costs two numbers a weight in memory
     */
    public static double[] minimise(Cost cost, double[] start, int iterations, int lookBack) {
        Deque<Step> steps = new ArrayDeque<>();
        double[] at = start.clone();
        Slope here = cost.at(at);
        for (int i = 0; i < iterations; i++) {
            double[] direction = direction(here.gradient(), new ArrayList<>(steps));
            double promised = product(direction, here.gradient());
            double length = 1;
            double[] next = moved(at, direction, length);
            Slope there = cost.at(next);
            while (there.value() > here.value() + SUFFICIENT * length * promised && length > SMALLEST_STEP) {
                length *= SHORTER;
                next = moved(at, direction, length);
                there = cost.at(next);
            }
            if (there.value() >= here.value()) {
                return at;
            }
            double[] step = moved(next, at, -1);
            double[] change = moved(there.gradient(), here.gradient(), -1);
            double curvature = product(step, change);
            if (curvature > 0) {
                steps.addLast(new Step(step, change, curvature));
                if (steps.size() > lookBack) {
                    steps.removeFirst();
                }
            }
            at = next;
            here = there;
        }
        return at;
    }

    private static double[] direction(double[] gradient, List<Step> steps) {
        double[] direction = gradient.clone();
        double[] along = new double[steps.size()];
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            along[i] = product(step.step(), direction) / step.curvature();
            add(direction, step.change(), -along[i]);
        }
        double scale;
        if (steps.isEmpty()) {
            scale = Math.min(FIRST_SHARE, FIRST_STEP / Math.sqrt(product(gradient, gradient)));
        } else {
            Step last = steps.get(steps.size() - 1);
            scale = last.curvature() / product(last.change(), last.change());
        }
        for (int i = 0; i < direction.length; i++) {
            direction[i] *= -scale;
        }
        for (int i = 0; i < along.length; i++) {
            Step step = steps.get(i);
            double across = product(step.change(), direction) / step.curvature();
            add(direction, step.step(), -along[i] - across);
        }
        return direction;
    }

    private static double[] moved(double[] from, double[] by, double times) {
        double[] moved = from.clone();
        add(moved, by, times);
        return moved;
    }

    private static void add(double[] to, double[] what, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    /** In four sums, which the processor can add side by side. */
    private static double product(double[] a, double[] b) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return first + second + third + fourth;
    }
}
