package org.respite.formats.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;

/**
 * What is planned to move on one road, for the slots in which anything does. A planned count, never a position.
 *
 * @param road position among the scenario's roads
 * @param slots positions of the slots, ascending
 * @param convoys movements with vehicles of which some part is on the road in the slot
 * @param vehicles convoy vehicles that enter in the slot
 * @param persons who enter in the slot: passengers, and people on their own
 */
record RoadFlow(int road, List<Integer> slots, List<Integer> convoys, List<Double> vehicles, List<Long> persons) {

    static List<RoadFlow> of(Subject subject) {
        var roads = subject.scenario.network().roads();
        var index = new HashMap<Id.Road, Integer>();
        roads.forEach(r -> index.putIfAbsent(r.id(), index.size()));
        var cells = new TreeMap<Integer, TreeMap<Integer, Cell>>();
        for (var movement : subject.plan.movements()) {
            var persons = Subject.personsBySteps(movement);
            for (int i = 0; i < persons.length; i++) {
                if (movement.steps().get(i) instanceof Step.Travel travel && index.containsKey(travel.road())) {
                    var bySlot = cells.computeIfAbsent(index.get(travel.road()), _ -> new TreeMap<>());
                    add(subject, movement, travel, persons[i], bySlot);
                }
            }
        }
        return cells.entrySet().stream().map(e -> flow(e.getKey(), e.getValue())).toList();
    }

    private static void add(
            Subject subject, Movement movement, Step.Travel travel, long persons, Map<Integer, Cell> bySlot) {
        var lastEntered = travel.from().plus(movement.spread());
        var lastLeft = travel.to().plus(movement.spread());
        double spread = movement.spread().toSeconds();
        for (int slot = subject.slotOf(travel.from()); slot < subject.slots(); slot++) {
            var window = subject.slot(slot);
            if (!window.overlaps(travel.from(), lastLeft)) {
                break;
            }
            double share = window.overlapSeconds(travel.from(), lastEntered) / spread;
            var cell = bySlot.computeIfAbsent(slot, _ -> new Cell());
            cell.convoys += movement.carrier() instanceof Carrier.Convoy ? 1 : 0;
            cell.vehicles += share * Subject.vehicles(movement);
            cell.persons += share * persons;
        }
    }

    private static RoadFlow flow(int road, TreeMap<Integer, Cell> bySlot) {
        return new RoadFlow(
                road,
                new ArrayList<>(bySlot.keySet()),
                bySlot.values().stream().map(c -> c.convoys).toList(),
                bySlot.values().stream().map(c -> Rounded.of(c.vehicles, 1)).toList(),
                bySlot.values().stream().map(c -> Math.round(c.persons)).toList());
    }

    private static final class Cell {
        private int convoys;
        private double vehicles;
        private double persons;
    }
}
