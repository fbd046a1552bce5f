package org.respite.mediation.advice;

import java.util.Optional;

/**
 * What one more unit is worth, in the scenario's weights, at the survival floor that is held.
 *
 * @param byPrice what the prices promise: it is proven that a fractional plan gains no more, beyond its own gap
 * @param isBounded whether the prices bound it; otherwise {@code byPrice} is all that is missing to everything
 * @param floorByPrice by how much the highest survival floor can rise at most, as the prices promise
 * @param solved what solving again with the unit gave; empty where it was not tried
 */
public record Worth(OneMore unit, double byPrice, boolean isBounded, double floorByPrice, Optional<Solved> solved) {

    /** Of what a price promises, this much may be missing before one says that it does not agree. */
    private static final double AGREEMENT = 0.02;

    /**
     * What solving again gave.
     *
     * @param gain difference of the two fractional plans
     * @param low the true difference is at least this, for each plan is only as good as its gap
     * @param high and at most this
     * @param floorGain difference of the two highest survival floors
     */
    public record Solved(double gain, double low, double high, double floorGain) {}

    /** How price and solving again stand to each other. */
    public enum Agreement {
        /** The whole unit gains what its price promises. */
        AGREES,
        /** The unit gains less: its first part gains what the price promises, the rest meets the next limit. */
        FALLS_OFF,
        /** Not solved again. */
        UNTRIED
    }

    public Agreement agreement() {
        return solved.map(s -> byPrice <= s.high() + AGREEMENT * Math.abs(byPrice) + 1e-9 ? Agreement.AGREES : Agreement.FALLS_OFF)
                .orElse(Agreement.UNTRIED);
    }

    /** The best that is known of its worth: solved again, or else by its price. */
    public double known() {
        return solved.map(Solved::gain).orElse(byPrice);
    }

    /** The best that is known of what it does for the survival floor. */
    public double knownFloor() {
        return solved.map(Solved::floorGain).orElse(floorByPrice);
    }
}
