package org.respite.model.proof;

import java.util.List;
import java.util.Map;
import org.respite.model.quantity.Id;

/**
 * What a bound is computed from.
 *
 * @param floor the bound speaks of plans that keep this survival floor
 * @param weightShare for each fleet from which part its load is counted by weight, 0 to 1; the rest is counted by volume.
 *     1 where a fleet is not named. Every such mixture is at most 1 for a vehicle that keeps both limits
 * @param prices limits that are not named have the price 0
 */
public record Proof(double floor, Map<Id.Fleet, Double> weightShare, List<Price> prices) {

    public Proof {
        weightShare = Map.copyOf(weightShare);
        prices = List.copyOf(prices);
    }
}
