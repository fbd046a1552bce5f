package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.respite.model.scenario.HandOver;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.network.World;
import org.respite.planner.problem.Binning;
import org.respite.planner.problem.FleetModel;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Usage;
import org.respite.planner.problem.Use;

/**
 * Hand-overs come first: each gets the way of its carrier that is over earliest, in the order of their windows, and what
 * it uses is kept from everybody else. One hand-over never moves for the sake of another one.
 */
public final class HandOvers {

    /**
     * A hand-over with its way.
     *
     * @param received roads driven before receiving
     * @param delivered roads driven before delivering
     */
    public record Made(
            HandOver handOver, FleetModel fleet, List<Integer> vehicles, int[] roads, int[] enters, int received,
            int delivered, int receiveTick, int deliverTick, int start, int end) {}

    private final Problem problem;
    private final World world;
    private final SolutionLoad reserved;
    private final Usage usage;
    private final VehicleRoster[] rosters;
    private final List<Made> made = new ArrayList<>();
    private final List<HandOver> missed = new ArrayList<>();

    HandOvers(Problem problem, VehicleRoster[] rosters, Kept kept) {
        this.problem = problem;
        this.world = problem.world();
        this.rosters = rosters;
        this.reserved = new SolutionLoad(problem);
        reserved.add(kept.load());
        this.usage = new Usage(problem);
        var order = new ArrayList<>(world.scenario.people().handOvers());
        order.removeIf(h -> kept.handOversBegun().contains(h.id()));
        order.sort(Comparator.comparing((HandOver h) -> h.window().to()).thenComparing(h -> h.id()));
        for (var handOver : order) {
            var way = find(handOver);
            way.ifPresent(this::reserve);
            if (way.isEmpty()) {
                missed.add(handOver);
            }
        }
    }

    List<Made> made() {
        return made;
    }

    List<HandOver> missed() {
        return missed;
    }

    SolutionLoad reserved() {
        return reserved;
    }

    private Optional<Made> find(HandOver handOver) {
        var fleet = problem.fleets().get(world.indexOf(handOver.carrier()));
        if (fleet.fleet().seats() == 0) {
            return Optional.empty();
        }
        int vehicles = Math.ceilDiv(handOver.persons(), fleet.fleet().seats());
        var grid = world.grid;
        int last = Math.min(grid.ticks(), grid.tickAtOrAfter(handOver.window().to()));
        int first = Math.max(0, grid.tickAtOrAfter(handOver.window().from()) - fleet.longest());
        Made best = null;
        for (int slot = grid.slotFrom(first); slot * grid.ticksPerSlot() < last; slot++) {
            int start = slot * grid.ticksPerSlot();
            if (vehicles > fleet.fleet().largestConvoy() || (best != null && start > best.receiveTick())) {
                break;
            }
            var found = new HandOverSearch(world, fleet, handOver, start).find();
            if (found != null && (best == null || found.end() <= best.end())
                    && rosters[fleet.index()].canTake(start, found.end(), vehicles) && fits(found, vehicles)) {
                best = found;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        var taken = rosters[fleet.index()].take(best.start(), best.end(), vehicles);
        return Optional.of(new Made(
                handOver, fleet, taken, best.roads(), best.enters(), best.received(), best.delivered(),
                best.receiveTick(), best.deliverTick(), best.start(), best.end()));
    }

    private boolean fits(Made way, int vehicles) {
        return new Bins(problem, Binning.BY_SLOT).fits(reserved, use -> use(way, vehicles, use));
    }

    private void reserve(Made way) {
        use(way, way.vehicles().size(), reserved::add);
        made.add(way);
    }

    private void use(Made way, int vehicles, Use use) {
        Use ofAll = (limit, index, amount) -> use.add(limit, index, amount * vehicles);
        usage.ofRoads(way.fleet(), way.roads(), way.enters(), ofAll);
        usage.ofAbsence(way.fleet(), way.start(), way.end(), ofAll);
    }
}
