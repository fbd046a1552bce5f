package org.respite.planner.problem;

import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.Supply;

/**
 * How the items of a fleet share a vehicle: a mixed load is limited by its weight and by its volume. The relaxation knows
 * one of the two, whichever is scarcer for all that the fleet could carry; to leave the other out only raises its bound.
 */
final class Cargo {

    private final Fleet fleet;
    private final boolean byWeight;

    Cargo(Fleet fleet, Supply supply) {
        this.fleet = fleet;
        double weight = 0;
        double volume = 0;
        for (var need : supply.needs()) {
            for (var item : supply.items()) {
                if (item.id().equals(need.item()) && fleet.items().contains(item.id())) {
                    weight += need.fullPerDay() * weightShare(item);
                    volume += need.fullPerDay() * volumeShare(item);
                }
            }
        }
        byWeight = weight >= volume;
    }

    double weightShare(Item item) {
        return item.gramsPerUnit() / (fleet.payloadKilograms() * 1000.0);
    }

    double volumeShare(Item item) {
        return item.cubicCentimetresPerUnit() / (fleet.volumeCubicMetres() * 1e6);
    }

    /** Units that one vehicle counts for. */
    double mostUnits(Item item) {
        double alone = Math.max(weightShare(item), volumeShare(item));
        return 1 / (fleet.items().size() == 1 ? alone : byWeight ? weightShare(item) : volumeShare(item));
    }
}
