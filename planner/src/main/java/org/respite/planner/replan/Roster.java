package org.respite.planner.replan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Fleet;
import org.respite.planner.network.World;

/** Which numbered vehicle of which fleet is on which movement. */
final class Roster {

    private record Vehicle(int fleet, int number) {}

    private final World world;
    private final List<Window> dutyDays;
    private final Map<Vehicle, List<Window>> duties = new HashMap<>();

    Roster(World world) {
        this.world = world;
        this.dutyDays = world.scenario.calendar().dutyDays();
    }

    /** The vehicles of a convoy that are free for it, there, and within their crew hours. */
    List<Integer> free(Movement movement, Carrier.Convoy convoy) {
        int index = world.indexOf(convoy.fleet());
        var fleet = world.scenario.supply().fleets().get(index);
        return convoy.vehicles().stream()
                .filter(number -> number <= fleet.count())
                .filter(number -> isFree(fleet, duties.getOrDefault(new Vehicle(index, number), List.of()), movement))
                .toList();
    }

    /** The convoy's vehicles are on the way from its start until they are back, or until {@code until} if that is later. */
    void take(Movement movement, Carrier.Convoy convoy, Moment until) {
        int index = world.indexOf(convoy.fleet());
        var to = movement.end().isBefore(until) ? until : movement.end();
        for (int number : convoy.vehicles()) {
            duties.computeIfAbsent(new Vehicle(index, number), v -> new ArrayList<>())
                    .add(new Window(movement.start(), to));
        }
    }

    private boolean isFree(Fleet fleet, List<Window> known, Movement movement) {
        for (var duty : known) {
            boolean after = !movement.start().isBefore(duty.to().plus(fleet.turnaround()));
            boolean before = !duty.from().isBefore(movement.end().plus(fleet.turnaround()));
            if (!after && !before) {
                return false;
            }
        }
        for (var day : dutyDays) {
            long seconds = day.overlapSeconds(movement.start(), movement.end());
            for (var duty : known) {
                seconds += day.overlapSeconds(duty.from(), duty.to());
            }
            if (seconds > fleet.crewHours().toSeconds() && day.overlaps(movement.start(), movement.end())) {
                return false;
            }
        }
        return true;
    }
}
