package org.respite.planner.together;

/**
 * Prices that trucks meet; none is negative.
 *
 * @param road by arc, a truck
 * @param stock by stock, a tonne
 * @param need by need, a tonne
 * @param truck by depot and slot: what a truck is worth that stands there; it never rises with time
 */
public record TruckPrices(double[] road, double[] stock, double[] need, double[][] truck) {}
