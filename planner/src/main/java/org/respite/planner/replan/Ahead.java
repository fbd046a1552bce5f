package org.respite.planner.replan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.planner.network.World;

/** Decides what a movement that has not departed does: departs as notified, departs with fewer vehicles, or stays. */
final class Ahead {

    private final World world;
    private final Permit permit;
    private final Roster roster;
    private final Map<Id.Fleet, Set<Integer>> lost;

    Ahead(World world, Permit permit, Roster roster, Map<Id.Fleet, Set<Integer>> lost) {
        this.world = world;
        this.permit = permit;
        this.roster = roster;
        this.lost = lost;
    }

    /** The movement as it can depart; empty where it cannot. */
    Optional<Movement> find(Movement movement) {
        if (!permit.allows(movement, 0)) {
            return Optional.empty();
        }
        if (!(movement.carrier() instanceof Carrier.Convoy convoy)) {
            return Optional.of(movement);
        }
        var gone = lost.getOrDefault(convoy.fleet(), Set.of());
        var free = roster.free(movement, convoy).stream().filter(v -> !gone.contains(v)).toList();
        if (free.size() == convoy.vehicles().size()) {
            return Optional.of(movement);
        }
        if (free.isEmpty() || !hasSeats(movement, convoy.fleet(), free.size())) {
            return Optional.empty();
        }
        var steps = Goods.scaled(movement.steps(), free.size(), convoy.vehicles().size());
        return Optional.of(new Movement(
                movement.id(), new Carrier.Convoy(convoy.fleet(), free), movement.notified(), movement.spread(), steps));
    }

    private boolean hasSeats(Movement movement, Id.Fleet fleet, int vehicles) {
        long seats = (long) vehicles * world.scenario.supply().fleets().get(world.indexOf(fleet)).seats();
        return persons(movement.steps()) <= seats;
    }

    private static long persons(List<Step> steps) {
        long persons = 0;
        for (var step : steps) {
            if (step instanceof Step.Board board) {
                persons += board.families().persons();
            } else if (step instanceof Step.Receive receive) {
                persons += receive.persons();
            }
        }
        return persons;
    }
}
