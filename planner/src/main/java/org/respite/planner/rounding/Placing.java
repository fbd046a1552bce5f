package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.planner.master.Relaxation;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.pricing.TripShifts;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;
import org.respite.planner.problem.Usage;

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
        return placed;
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
                var options = driven.drive().options().stream()
                        .flatMap(o -> shifts.shift(o, by).stream())
                        .toList();
                var vehicles = take(shifted.get(), left);
                left -= vehicles.size();
                int largest = way.fleet().fleet().largestConvoy();
                for (int from = 0; from < vehicles.size(); from += largest) {
                    var convoy = List.copyOf(vehicles.subList(from, Math.min(vehicles.size(), from + largest)));
                    placed.add(new Placed(new Drive(options), convoy));
                }
            }
        }
    }

    private List<Integer> take(Trip way, int wanted) {
        int fitting = 0;
        while (fitting < wanted && bins.addIfFits(load, use -> usage.ofVehicle(way, use))) {
            fitting++;
        }
        var vehicles = rosters[way.fleet().index()].take(way.start(), way.end(), fitting);
        for (int i = vehicles.size(); i < fitting; i++) {
            usage.ofVehicle(way, (limit, index, amount) -> load.add(limit, index, -amount));
        }
        return vehicles;
    }

    private int[] offsets(Trip way) {
        int most = Relaxation.grain(problem);
        int first = way.source().origin() == Kind.Origin.INVENTORY ? 1 : -1;
        return IntStream.concat(
                        IntStream.rangeClosed(0, most).map(i -> first * i),
                        IntStream.rangeClosed(1, most).map(i -> -first * i))
                .toArray();
    }
}
