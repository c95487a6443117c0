package org.niangjia.understanding.learning;

/**
 * The cost of what there is now where training goes on from weights that were found for what was there before. Tilted so that what was before
 * costs least at those weights: what did not change then moves nothing, and a part of it stands for all of it. For one thread at a time.
 */
public final class AfterEdit implements Lbfgs.Cost {

    private final Lbfgs.Cost now;
    private final Lbfgs.Cost before;

    /** How the cost of what was before changes with each weight where training starts; worked out when that is known. */
    private double[] tilt = {};

    /**
     * Of the same features and outcomes.
     *
     * @param before is asked once
     */
    public AfterEdit(Lbfgs.Cost now, Lbfgs.Cost before) {
        this.now = now;
        this.before = before;
    }

    @Override
    public Lbfgs.Slope at(double[] weights) {
        if (tilt.length == 0) {
            tilt = before.at(weights).gradient();
        }
        Lbfgs.Slope of = now.at(weights);
        double[] slope = of.gradient();
        double cost = of.value();
        for (int i = 0; i < slope.length; i++) {
            cost -= tilt[i] * weights[i];
            slope[i] -= tilt[i];
        }
        return new Lbfgs.Slope(cost, slope);
    }
}
