package org.respite.benchmarks.instance;

import java.util.BitSet;
import java.util.List;

/**
 * People and trucks on the same roads: maximise the worth of who gets out and what is unloaded. Capacity is counted in
 * vehicles: {@link #vehiclesPerSlot}; a person takes 1 / personsPerVehicle of one, a truck, laden or empty, a whole one.
 *
 * @param personsPerRoadVehicle by which a road's persons per slot are divided to give vehicles per slot
 * @param groups shares of the persons of every origin
 * @param stocks tonnes at a crossing from slot 0
 * @param needs upper limits of what is worth anything
 * @param inspectionOpen slots in which trucks may be loaded and inspected
 */
public record TogetherInstance(
        Common common,
        SlotNetwork network,
        double personsPerRoadVehicle,
        List<Group> groups,
        List<Crossing> crossings,
        List<Item> items,
        List<Stock> stocks,
        List<Need> needs,
        double truckTonnes,
        BitSet inspectionOpen)
        implements Instance {

    /** Persons who travel alike, a share of those at every origin. */
    public record Group(String id, double share, double personsPerVehicle, double weight) {}

    /** Where trucks start, load and are inspected. */
    public record Crossing(String id, int place, double trucks, double inspectedPerSlot) {}

    public record Item(String id, double valuePerTonne) {}

    public record Stock(int item, int crossing, double tonnes) {}

    public record Need(int item, int place, double tonnes) {}

    public TogetherInstance {
        groups = List.copyOf(groups);
        crossings = List.copyOf(crossings);
        items = List.copyOf(items);
        stocks = List.copyOf(stocks);
        needs = List.copyOf(needs);
        inspectionOpen = (BitSet) inspectionOpen.clone();
    }

    @Override
    public int roadCount() {
        return network.roads().size();
    }

    public double vehiclesPerSlot(SlotRoad road) {
        return road.personsPerSlot() / personsPerRoadVehicle;
    }

    /** Worth of one person of the group who reaches an exit in the slot. */
    public double personWorth(Group group, int slot) {
        return 2 * group.weight() - 4.0 * slot / grid().slots() / group.personsPerVehicle();
    }

    /** Worth of one tonne of the item unloaded for a need in the slot. */
    public double tonneWorth(Item item, int slot) {
        return item.valuePerTonne() * (2 - (double) slot / grid().slots());
    }
}
