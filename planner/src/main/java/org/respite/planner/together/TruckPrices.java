package org.respite.planner.together;

import java.util.Arrays;

/**
 * Prices that trucks meet; none is negative.
 *
 * @param road by arc, a truck
 * @param stock by stock, a tonne
 * @param need by need, a tonne
 * @param truck by depot and slot: what a truck is worth that stands there; it never rises with time
 */
public record TruckPrices(double[] road, double[] stock, double[] need, double[][] truck) {

    TruckPrices withRoad(double[] price) {
        return new TruckPrices(price, stock, need, truck);
    }

    /** A share of these and the rest of the others. */
    TruckPrices towards(TruckPrices other, double share) {
        double[][] mixed = new double[truck.length][];
        Arrays.setAll(mixed, d -> mix(truck[d], other.truck[d], share));
        return new TruckPrices(
                road == other.road ? road : mix(road, other.road, share), mix(stock, other.stock, share),
                mix(need, other.need, share), mixed);
    }

    private static double[] mix(double[] here, double[] there, double share) {
        double[] mixed = new double[here.length];
        Arrays.setAll(mixed, i -> share * here[i] + (1 - share) * there[i]);
        return mixed;
    }
}
