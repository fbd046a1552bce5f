package org.respite.benchmarks.rival;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.respite.benchmarks.instance.Origin;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.benchmarks.instance.TogetherInstance.Crossing;
import org.respite.benchmarks.instance.TogetherInstance.Group;
import org.respite.benchmarks.instance.TogetherInstance.Need;

/**
 * Everything together as one linear programme over condensed expansions: one of people, one of trucks.
 *
 * <p>Trucks are one commodity, loads others; on every road and while waiting, loads are at most what the trucks there can
 * carry. Such a flow is trips of trucks and no more: loads divided by what a truck carries are the laden trucks, the rest
 * are empty ones, and both change into each other only where is loaded and unloaded.
 *
 * <p><b>Full</b>: a load commodity for every item, a people commodity for every group. <b>Merged</b>: a load commodity for
 * every <em>crossing</em> and one people commodity. Both have the same optimum:
 * <ul>
 *   <li>On the road items differ in nothing, and stocks are there from slot 0. Cut the loads from a crossing into paths
 *       from loading to unloading; each path unloads for one need, and is given that need's item from its start. What is
 *       unloaded of an item from a crossing, summed over needs and slots, is then what is loaded of it there: within the
 *       stock, which is what the merged model's row says.
 *   <li>A vehicle of people of group g who get out in slot t is worth 2·w·p − 4·t/H with p persons in it: only the first
 *       part depends on the group, none on the road. Cut the flow into paths; those from an origin may be given to its
 *       groups in any way that keeps the number of each.
 * </ul>
 * Columns of people are in vehicles, those of loads in truckloads.
 */
final class TogetherModel {

    private static final int NO_ROW = -1;

    private final TogetherInstance instance;
    private final boolean merged;
    private final LinearModel model;
    private final int[][] capacityRows;

    private TogetherModel(TogetherInstance instance, boolean merged) {
        this.instance = instance;
        this.merged = merged;
        this.model = new LinearModel(worthOfThoseAtExits(instance));
        this.capacityRows = new int[instance.roadCount()][];
    }

    static LinearModel full(TogetherInstance instance) {
        return new TogetherModel(instance, false).build();
    }

    static LinearModel merged(TogetherInstance instance) {
        return new TogetherModel(instance, true).build();
    }

    private static double worthOfThoseAtExits(TogetherInstance instance) {
        double persons = instance.common().origins().stream()
                .filter(origin -> instance.common().exits().contains(origin.place()))
                .mapToDouble(Origin::persons).sum();
        return persons * instance.groups().stream().mapToDouble(g -> g.share() * instance.personWorth(g, 0)).sum();
    }

    private LinearModel build() {
        people();
        trucks();
        return model;
    }

    private void people() {
        var common = instance.common();
        var exits = new HashSet<>(common.exits());
        var moving = common.origins().stream().filter(origin -> !exits.contains(origin.place())).toList();
        var expansion = Expansion.ofPeople(instance.network(), common.places().size(),
                moving.stream().map(Origin::place).toList(), exits);
        var groups = instance.groups();
        for (var together : merged ? List.of(groups) : groups.stream().map(List::of).toList()) {
            var flow = new Flow(expansion, model, false);
            for (int i = 0; i < expansion.roadSlots(); i++) {
                flow.putDrive(capacity(expansion, i), i, 1);
                if (expansion.head(i) == Expansion.OUT) {
                    int arrival = expansion.slot(i) + instance.network().roads().get(expansion.road(i)).travelSlots();
                    flow.worth(i, -4.0 * arrival / instance.grid().slots());
                }
            }
            moving.forEach(origin -> together.forEach(group -> setOut(flow, expansion.node(origin.place(), 0), origin, group)));
        }
    }

    private void setOut(Flow flow, int node, Origin origin, Group group) {
        if (node != Expansion.NONE) {
            int column = model.addColumn(2 * group.weight() * group.personsPerVehicle());
            model.put(model.addRow(origin.persons() * group.share() / group.personsPerVehicle()), column, 1);
            flow.come(node, column);
        }
    }

    private void trucks() {
        var expansion = expansionOfTrucks();
        var trucks = new Flow(expansion, model, true);
        var onRoad = new int[expansion.roadSlots()];
        for (int i = 0; i < onRoad.length; i++) {
            onRoad[i] = model.addRow(0);
            trucks.putDrive(onRoad[i], i, -1);
            trucks.putDrive(capacity(expansion, i), i, 1);
        }
        var waiting = new int[expansion.nodes()];
        for (int node = 0; node < waiting.length; node++) {
            waiting[node] = expansion.canWait(node) ? model.addRow(0) : NO_ROW;
            if (waiting[node] != NO_ROW) {
                trucks.putWait(waiting[node], node, -1);
            }
        }
        for (var crossing : instance.crossings()) {
            int node = expansion.node(crossing.place(), 0);
            if (node != Expansion.NONE) {
                trucks.start(node, crossing.trucks());
            }
        }
        var goods = new GoodsRows(instance, expansion, model, trucks.arrivals());
        for (int kind = 0; kind < (merged ? instance.crossings().size() : instance.items().size()); kind++) {
            var loads = new Flow(expansion, model, true);
            for (int i = 0; i < onRoad.length; i++) {
                loads.putDrive(onRoad[i], i, 1);
            }
            for (int node = 0; node < waiting.length; node++) {
                loads.putWait(waiting[node], node, 1);
            }
            if (merged) {
                goods.ofCrossing(loads, kind);
            } else {
                goods.ofItem(loads, kind);
            }
        }
    }

    private Expansion expansionOfTrucks() {
        var business = new HashMap<Integer, BitSet>();
        for (var crossing : instance.crossings()) {
            business.computeIfAbsent(crossing.place(), _ -> new BitSet()).or(instance.inspectionOpen());
        }
        return Expansion.ofVehicles(
                instance.network(), instance.common().places().size(),
                instance.crossings().stream().filter(c -> c.trucks() > 0).map(Crossing::place).toList(),
                instance.needs().stream().map(Need::place).collect(Collectors.toSet()),
                business);
    }

    /** The row of the vehicles that enter the road in the slot. */
    private int capacity(Expansion expansion, int roadSlot) {
        int road = expansion.road(roadSlot);
        int slot = expansion.slot(roadSlot);
        if (capacityRows[road] == null) {
            capacityRows[road] = new int[instance.grid().slots()];
            Arrays.fill(capacityRows[road], NO_ROW);
        }
        if (capacityRows[road][slot] == NO_ROW) {
            capacityRows[road][slot] = model.addRow(instance.vehiclesPerSlot(instance.network().roads().get(road)));
        }
        return capacityRows[road][slot];
    }
}
