package org.respite.planner.master;

import org.respite.model.proof.Proof;

/**
 * Prices, with what the limits and bounded columns are worth at them, and how that grows with the floor. Between two
 * such points it is no more than between their worths, for it is convex.
 *
 * @param ofRows the prices by row; rows that were added later had none
 */
record PricePoint(Prices prices, double[] ofRows, double dual, double slope) {

    private static final double SMOOTHING = 0.6;

    /** At the prices of the last solution. */
    static PricePoint of(Programme programme) {
        return new PricePoint(
                programme.prices(), programme.rowPrices(), programme.dualBound(), programme.needs().floorSlope());
    }

    /** At the prices of a proof. */
    static PricePoint of(Programme programme, Proof proof) {
        double[] ofRows = programme.known(proof);
        return new PricePoint(
                programme.prices(ofRows), ofRows, programme.dualBound(ofRows), programme.needs().floorSlope(ofRows));
    }

    /** On the way from another point to this one. */
    PricePoint blend(PricePoint other) {
        return new PricePoint(
                prices.blend(other.prices, SMOOTHING), blendRows(other.ofRows),
                (1 - SMOOTHING) * dual + SMOOTHING * other.dual,
                (1 - SMOOTHING) * slope + SMOOTHING * other.slope);
    }

    /** Rows that were added since the other have no price in it. */
    private double[] blendRows(double[] others) {
        double[] blend = new double[ofRows.length];
        for (int row = 0; row < blend.length; row++) {
            blend[row] = (1 - SMOOTHING) * Math.max(0, ofRows[row])
                    + (row < others.length ? SMOOTHING * Math.max(0, others[row]) : 0);
        }
        return blend;
    }
}
