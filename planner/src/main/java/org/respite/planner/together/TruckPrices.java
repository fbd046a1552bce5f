package org.respite.planner.together;

import java.util.Arrays;

/**
 * Prices that trucks meet; none is negative.
 *
 * @param road by arc, a truck
 * @param room no plan's people, on what its trucks leave of the roads, are worth more than this less what its trucks pay for
 *     roads
 * @param stock by stock, a tonne
 * @param need by need, a tonne
 * @param truck by depot and slot: what a truck is worth that stands there; it never rises with time
 */
public record TruckPrices(double[] road, double room, double[] stock, double[] need, double[][] truck) {

    /** The same for goods and trucks, where people have another worth of the roads. */
    TruckPrices with(RoadWorth people) {
        return new TruckPrices(people.price(), people.atMost(), stock, need, truck);
    }

    /** A share of these and the rest of the others. */
    TruckPrices towards(TruckPrices other, double share) {
        double[][] mixed = new double[truck.length][];
        Arrays.setAll(mixed, d -> mix(truck[d], other.truck[d], share));
        return new TruckPrices(
                road == other.road ? road : mix(road, other.road, share),
                share * room + (1 - share) * other.room,
                mix(stock, other.stock, share),
                mix(need, other.need, share),
                mixed);
    }

    private static double[] mix(double[] here, double[] there, double share) {
        double[] mixed = new double[here.length];
        Arrays.setAll(mixed, i -> share * here[i] + (1 - share) * there[i]);
        return mixed;
    }
}
