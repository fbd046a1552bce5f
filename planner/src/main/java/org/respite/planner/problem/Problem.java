package org.respite.planner.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.planner.network.World;

/**
 * All that is to be planned, resolved: fleets and what they carry, groups, needs, inventories and the limits.
 *
 * @param inventoryAt index of the inventory of an item at a place, by {@code place × items + item}; negative: none
 */
public record Problem(
        World world,
        Decay decay,
        List<FleetModel> fleets,
        List<GroupModel> groups,
        List<NeedModel> needs,
        List<Inventory> inventories,
        int[] inventoryAt,
        Limits limits) {

    public int slots() {
        return world.grid.slots();
    }

    /** The inventory of an item at a place, or null where nothing of it is used there. */
    public @Nullable Inventory inventory(int place, int item) {
        int index = inventoryAt[place * world.scenario.supply().items().size() + item];
        return index < 0 ? null : inventories.get(index);
    }

    /** How worth falls with time: {@code 1 − rate × t / horizon}. */
    public record Decay(double rate, double horizonSeconds) {

        public double at(double second) {
            return 1 - rate * second / horizonSeconds;
        }
    }
}
