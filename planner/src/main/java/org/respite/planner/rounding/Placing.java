package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.pricing.TripShifts;
import org.respite.planner.problem.Binning;
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

    private final Problem problem;
    private final Usage usage;
    private final TripShifts shifts;
    private final SolutionLoad load;
    private final VehicleRoster[] rosters;
    private final Bins bins;
    private final List<Placed> placed = new ArrayList<>();

    Placing(Problem problem, SolutionLoad reserved, VehicleRoster[] rosters) {
        this.problem = problem;
        this.usage = new Usage(problem);
        this.shifts = new TripShifts(problem);
        this.rosters = rosters;
        this.bins = new Bins(problem, Binning.BY_SLOT);
        this.load = new SolutionLoad(problem);
        load.add(reserved);
    }

    /**
     * A drive with numbered vehicles.
     *
     * @param vehicles at most the fleet's largest convoy
     */
    record Placed(Drive drive, List<Integer> vehicles) {}

    void place(List<WholeVehicles.Driven> driven) {
        var byStart = new ArrayList<>(driven);
        byStart.sort(Comparator.comparingInt((WholeVehicles.Driven d) -> d.drive().way().start())
                .thenComparingInt(d -> d.drive().way().end()).thenComparingInt(d -> d.drive().way().fleet().index()));
        byStart.forEach(this::place);
    }

    /** One more vehicle on the drive, at its own time; answers whether there is one and every limit has room. */
    boolean addOne(Drive drive) {
        return place(drive, 1) == 1;
    }

    /** Leaves a placed drive only its first vehicles. */
    void keep(int index, int vehicles) {
        var whole = placed.get(index);
        var way = whole.drive().way();
        for (int vehicle : whole.vehicles().subList(vehicles, whole.vehicles().size())) {
            rosters[way.fleet().index()].release(vehicle, way.start(), way.end());
            full(whole.drive(), (limit, i, amount) -> load.add(limit, i, -amount));
        }
        placed.set(index, new Placed(whole.drive(), List.copyOf(whole.vehicles().subList(0, vehicles))));
    }

    /** All placed drives, in the order of placing; some may have lost their vehicles. */
    List<Placed> placed() {
        return placed;
    }

    /** What hand-overs and placed vehicles use. */
    SolutionLoad load() {
        return load;
    }

    private void place(WholeVehicles.Driven driven) {
        int left = driven.vehicles();
        for (int by : offsets(driven.drive().way())) {
            if (left == 0) {
                return;
            }
            left -= place(driven.drive(), o -> shifts.shift(o, by), left);
            if (driven.drive().drops().size() == 1) {
                left -= place(driven.drive(), o -> shifts.shift(o, by).flatMap(shifts::aligned), left);
            }
        }
    }

    private int place(Drive drive, Function<Trip, Optional<Trip>> moved, int wanted) {
        var options = drive.options().stream().flatMap(o -> moved.apply(o).stream()).toList();
        boolean allDrops = drive.drops().size() == 1 || options.size() == drive.options().size();
        return options.isEmpty() || !allDrops || wanted == 0 ? 0 : place(new Drive(options), wanted);
    }

    /** Places as many vehicles as fit on the drive at its own time; answers how many. */
    private int place(Drive drive, int wanted) {
        var vehicles = take(drive, wanted);
        int largest = drive.way().fleet().fleet().largestConvoy();
        for (int from = 0; from < vehicles.size(); from += largest) {
            placed.add(new Placed(drive, List.copyOf(vehicles.subList(from, Math.min(vehicles.size(), from + largest)))));
        }
        return vehicles.size();
    }

    private List<Integer> take(Drive drive, int wanted) {
        var way = drive.way();
        int fitting = 0;
        while (fitting < wanted && bins.addIfFits(load, use -> full(drive, use))) {
            fitting++;
        }
        var vehicles = rosters[way.fleet().index()].take(way.start(), way.end(), fitting);
        for (int i = vehicles.size(); i < fitting; i++) {
            full(drive, (limit, index, amount) -> load.add(limit, index, -amount));
        }
        return vehicles;
    }

    /** What a vehicle uses, and the processing that its passengers need when they leave by a crossing. */
    private void full(Drive drive, Use use) {
        var way = drive.way();
        drive.ofVehicle(usage, use);
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
        int grain = problem.binning().forWholeVehicles().others();
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
