package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.pricing.TripShifts;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;
import org.respite.planner.problem.Usage;
import org.respite.planner.problem.Use;

/**
 * Places whole vehicles slot by slot: each drive goes at its own time where every limit has room, or some slots earlier
 * or later. What brings goods to others goes earlier first, what takes goods that others bring goes later first.
 */
final class Placing {

    private static final int MORE_TO_CROSSINGS = 10;
    private static final int MORE_INSIDE = 4;

    private final Problem problem;
    private final Usage usage;
    private final TripShifts shifts;
    private final SolutionLoad load;
    private final VehicleRoster[] rosters;
    private final Bins bins;

    Placing(Problem problem, SolutionLoad reserved, VehicleRoster[] rosters) {
        this.problem = problem;
        this.usage = new Usage(problem);
        this.shifts = new TripShifts(problem);
        this.rosters = rosters;
        this.bins = new Bins(problem, 1);
        this.load = new SolutionLoad(problem);
        load.add(reserved);
    }

    /**
     * A drive with numbered vehicles.
     *
     * @param vehicles at most the fleet's largest convoy
     */
    record Placed(Drive drive, List<Integer> vehicles) {}

    List<Placed> place(List<WholeVehicles.Driven> driven) {
        var byStart = new ArrayList<>(driven);
        byStart.sort(Comparator.comparingInt((WholeVehicles.Driven d) -> d.drive().way().start())
                .thenComparingInt(d -> d.drive().way().end()).thenComparingInt(d -> d.drive().way().fleet().index()));
        var placed = new ArrayList<Placed>();
        for (var drive : byStart) {
            place(drive, placed);
        }
        fill(byStart, placed);
        return placed;
    }

    /**
     * Sends vehicles that are still free once more on ways that are used: first to the crossings, then inside. What none
     * of them finds a load for stays at its base.
     */
    private void fill(List<WholeVehicles.Driven> driven, List<Placed> placed) {
        for (boolean crossing : new boolean[] {true, false}) {
            for (var drive : driven) {
                var way = drive.drive().way();
                if (way.sink().isCrossing() == crossing && !way.kind().passengers()) {
                    place(new WholeVehicles.Driven(drive.drive(), crossing ? MORE_TO_CROSSINGS : MORE_INSIDE), placed);
                }
            }
        }
    }

    private void place(WholeVehicles.Driven driven, List<Placed> placed) {
        int left = driven.vehicles();
        var way = driven.drive().way();
        for (int by : offsets(way)) {
            if (left == 0) {
                return;
            }
            var shifted = shifts.shift(way, by);
            if (shifted.isPresent()) {
                left -= place(driven.drive(), shifted.get(), left, o -> shifts.shift(o, by), placed);
                var aligned = left > 0 ? shifts.aligned(shifted.get()) : Optional.<Trip>empty();
                if (aligned.isPresent()) {
                    left -= place(driven.drive(), aligned.get(), left, o -> shifts.shift(o, by).flatMap(shifts::aligned), placed);
                }
            }
        }
    }

    /** Places as many vehicles as fit on the way; answers how many. */
    private int place(
            Drive drive, Trip way, int wanted, Function<Trip, Optional<Trip>> moved, List<Placed> placed) {
        var vehicles = take(way, wanted);
        var options = drive.options().stream().flatMap(o -> moved.apply(o).stream()).toList();
        int largest = way.fleet().fleet().largestConvoy();
        for (int from = 0; from < vehicles.size(); from += largest) {
            var convoy = List.copyOf(vehicles.subList(from, Math.min(vehicles.size(), from + largest)));
            placed.add(new Placed(new Drive(options), convoy));
        }
        return vehicles.size();
    }

    private List<Integer> take(Trip way, int wanted) {
        int fitting = 0;
        while (fitting < wanted && bins.addIfFits(load, use -> full(way, use))) {
            fitting++;
        }
        var vehicles = rosters[way.fleet().index()].take(way.start(), way.end(), fitting);
        for (int i = vehicles.size(); i < fitting; i++) {
            full(way, (limit, index, amount) -> load.add(limit, index, -amount));
        }
        return vehicles;
    }

    /** What a vehicle uses, and the processing that its passengers need when they leave by a crossing. */
    private void full(Trip way, Use use) {
        usage.ofVehicle(way, use);
        if (way.kind().passengers() && way.sink().isCrossing()) {
            usage.ofUnit(way, (limit, index, amount) -> {
                if (limit == Limit.EXITING) {
                    double slot = Math.floor(problem.limits().of(limit)[index]);
                    use.add(limit, index, amount * Math.min(way.kind().unitsPerVehicle(), slot));
                }
            });
        }
    }

    /** Shifts to try, the smallest first: what others bring is not taken before its bin, nor brought after it. */
    private int[] offsets(Trip way) {
        int grain = WholeVehicles.grain(problem);
        return IntStream.rangeClosed(0, 4 * grain)
                .flatMap(i -> IntStream.of(i, -i))
                .distinct()
                .filter(by -> way.source().origin() == Kind.Origin.INVENTORY
                        ? slot(way.loadTick()) + by >= slot(way.loadTick()) / grain * grain
                        : !way.sink().isCrossing() || slot(way.dropTick()) + by < (slot(way.dropTick()) / grain + 1) * grain)
                .toArray();
    }

    private int slot(int tick) {
        return problem.world().grid.slotOf(tick);
    }
}
