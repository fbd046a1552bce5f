package org.respite.planner.replan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Change;
import org.respite.model.replan.Occurrence;
import org.respite.model.scenario.Scenario;

/**
 * What has to be decided upon.
 *
 * @param changed the scenario with all that is known now
 * @param plan that was being carried out
 * @param now from when on something else can happen
 * @param changes that are new to the plan
 */
public record Situation(Scenario changed, Plan plan, Moment now, List<Change> changes) {

    public Situation {
        changes = List.copyOf(changes);
    }

    /** Whether a movement is under way or over. */
    boolean hasBegun(Movement movement) {
        return movement.start().isBefore(now);
    }

    /** Seconds by which each movement that is late is late. */
    Map<Id.Movement, Long> delays() {
        var delays = new HashMap<Id.Movement, Long>();
        for (var change : changes) {
            if (change.occurrence().orElse(null) instanceof Occurrence.Delayed(var movement, var by)) {
                delays.merge(movement, by.toSeconds(), Long::sum);
            }
        }
        return delays;
    }

    Set<Id.Movement> denied() {
        var denied = new HashSet<Id.Movement>();
        for (var change : changes) {
            if (change.occurrence().orElse(null) instanceof Occurrence.Denied(var movement)) {
                denied.add(movement);
            }
        }
        return denied;
    }

    /** By fleet, the vehicles that can no longer be used. */
    Map<Id.Fleet, Set<Integer>> lost() {
        var lost = new HashMap<Id.Fleet, Set<Integer>>();
        for (var change : changes) {
            if (change.occurrence().orElse(null) instanceof Occurrence.VehiclesLost(var fleet, var vehicles)) {
                lost.computeIfAbsent(fleet, f -> new TreeSet<>()).addAll(vehicles);
            }
        }
        return lost;
    }

    /** Vehicles of a movement that were lost. */
    static boolean hasLost(Movement movement, Map<Id.Fleet, Set<Integer>> lost) {
        return movement.carrier() instanceof Carrier.Convoy(var fleet, var vehicles)
                && vehicles.stream().anyMatch(lost.getOrDefault(fleet, Set.of())::contains);
    }
}
