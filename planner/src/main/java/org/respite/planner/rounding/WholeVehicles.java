package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.respite.planner.PlannerControl;
import org.respite.planner.Progress;
import org.respite.planner.lp.GlopProgram;
import org.respite.planner.master.Programme;
import org.respite.planner.master.Relaxation;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.master.Worths;
import org.respite.planner.pricing.TripShifts;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;
import org.respite.planner.problem.Usage;

/**
 * Whole vehicles on the drives of the fractional plan, with mixed loads that stay fractional: a dive that fixes whole
 * vehicles, puts parts of vehicles together, raises the most nearly whole ones where every limit still allows it, and
 * solves again.
 */
final class WholeVehicles {

    private static final double WHOLE = 1e-6;
    private static final double NEARLY_WHOLE = 0.8;
    /** One in so many of the parts that are still open is raised in a round. */
    private static final int RAISED_SHARE = 5;
    private static final int MOST_ROWS_AT_ONCE = 1000;
    private static final int MOST_ROUNDS = 80;
    /** Share of vehicles and crews that wide bins leave free, for slot by slot fewer trips fit. */
    private static final double SPARE_SHARE = 0.03;

    /** Whole vehicles on a drive. */
    record Driven(Drive drive, int vehicles) {}

    /** A drive, its whole vehicles so far, and the part of one more that the last solution sends. */
    private static final class Choice implements PartLoads.Part {

        private final int number;
        private final Drive drive;
        private int whole;
        private double part;
        private boolean closed;

        Choice(int number, Drive drive) {
            this.number = number;
            this.drive = drive;
        }

        @Override
        public Drive drive() {
            return drive;
        }

        @Override
        public double share() {
            return part;
        }

        boolean isOpen() {
            return part > WHOLE && !closed;
        }
    }

    private final Problem problem;
    private final Usage usage;
    private final SolutionLoad reserved;
    private final PlannerControl control;
    private final Programme programme;
    private final DriveColumns columns;
    private final List<Choice> choices = new ArrayList<>();
    private final PartLoads partLoads;
    private final double bound;
    private final Bins bins;

    WholeVehicles(Problem problem, Relaxation relaxation, SolutionLoad reserved, PlannerControl control) {
        this.problem = problem;
        this.usage = new Usage(problem);
        var binning = problem.binning().forWholeVehicles();
        this.reserved = binning.others() > 1 ? withSpare(problem, reserved) : reserved;
        this.control = control;
        this.bound = relaxation.bound();
        this.partLoads = new PartLoads(problem);
        this.bins = new Bins(problem, binning);
        this.programme = new Programme(problem, new GlopProgram(), this.reserved, 1, binning);
        this.columns = new DriveColumns(problem, programme);
        programme.wishAs(relaxation.programme());
        var trips = relaxation.usedTrips().stream().filter(this::isPlanned).toList();
        Drives.of(problem, withLater(trips, binning.others())).forEach(this::add);
        for (var wave : relaxation.usedWaves()) {
            programme.add(Double.POSITIVE_INFINITY, Worths.ofWave(problem, wave), use -> usage.ofPerson(wave, use));
        }
    }

    private boolean isPlanned(Trip trip) {
        return problem.fleets().get(trip.fleet().index()).kinds().contains(trip.kind());
    }

    /** What is reserved, and some of each fleet's vehicles and crews. */
    private static SolutionLoad withSpare(Problem problem, SolutionLoad reserved) {
        var load = new SolutionLoad(problem);
        load.add(reserved);
        for (var limit : List.of(Limit.FLEET, Limit.CREW)) {
            double[] most = problem.limits().of(limit);
            for (int i = 0; i < most.length; i++) {
                load.add(limit, i, SPARE_SHARE * most[i]);
            }
        }
        return load;
    }

    /** The trips, and each that takes what others bring once more a bin later. */
    private List<Trip> withLater(List<Trip> trips, int bin) {
        var shifts = new TripShifts(problem);
        var all = new ArrayList<>(trips);
        for (var trip : trips) {
            if (trip.source().origin() == Kind.Origin.INVENTORY) {
                shifts.shift(trip, bin).ifPresent(all::add);
            }
        }
        return all;
    }

    private Choice add(Drive drive) {
        var choice = new Choice(choices.size(), drive);
        choices.add(choice);
        columns.add(drive);
        return choice;
    }

    List<Driven> solve() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            programme.solve(MOST_ROWS_AT_ONCE);
            control.progress(new Progress("whole vehicles", programme.worth(), bound));
            if (!raise()) {
                break;
            }
        }
        programme.close();
        return choices.stream().filter(c -> c.whole > 0).map(c -> new Driven(c.drive, c.whole)).toList();
    }

    /** Fixes what is whole, raises some of the rest; answers whether anything was still open. */
    private boolean raise() {
        var load = new SolutionLoad(problem);
        load.add(reserved);
        for (var choice : choices) {
            double vehicles = columns.vehicles(choice.number);
            choice.whole = Math.max(choice.whole, (int) Math.floor(vehicles + WHOLE));
            choice.part = vehicles - choice.whole;
            choice.drive.ofVehicle(usage, (limit, index, amount) -> load.add(limit, index, amount * choice.whole));
        }
        var open = choices.stream()
                .filter(Choice::isOpen)
                .sorted(Comparator.comparingDouble(Choice::share).reversed().thenComparingInt(c -> c.number))
                .toList();
        int wanted = raiseFirst(open, load) > 0 ? 0 : Math.max(1, open.size() / RAISED_SHARE);
        int raised = 0;
        for (var choice : open) {
            if (choice.isOpen() && (raised < wanted || choice.part >= NEARLY_WHOLE)) {
                raised += raiseOne(choice, open, load) ? 1 : 0;
            }
        }
        for (var choice : choices) {
            columns.bound(choice.number, choice.whole, choice.closed ? choice.whole : Double.POSITIVE_INFINITY);
        }
        return !open.isEmpty();
    }

    /**
     * One more vehicle for every sink that something is brought to which no whole vehicle brings yet: small needs must not
     * wait for large fractions. One at a time, for the next solution may put the rest aboard of it.
     */
    private int raiseFirst(List<Choice> open, SolutionLoad load) {
        var served = new HashSet<List<Object>>();
        choices.stream().filter(c -> c.whole > 0).forEach(c -> served.addAll(serves(c)));
        var visited = new HashSet<Kind.Sink>();
        for (var choice : open) {
            var sink = choice.drive.way().sink();
            if (choice.whole == 0 && choice.isOpen() && !visited.contains(sink) && !served.containsAll(serves(choice))
                    && raiseOne(choice, open, load)) {
                visited.add(sink);
            }
        }
        return visited.size();
    }

    /** What the drive brings where in the last solution. */
    private Set<List<Object>> serves(Choice choice) {
        var brought = new HashSet<List<Object>>();
        for (int o = 0; o < choice.drive.options().size(); o++) {
            var option = choice.drive.options().get(o);
            if (columns.units(choice.number, o) > WHOLE) {
                brought.add(List.of(option.sink(), option.kind().passengers(), option.kind().subject()));
            }
        }
        return brought;
    }

    /** One more vehicle, with other parts aboard if they fit. */
    private boolean raiseOne(Choice choice, List<Choice> open, SolutionLoad load) {
        var together = partLoads.together(choice, open);
        if (together.parts().size() > 1 && bins.addIfFits(load, use -> together.drive().ofVehicle(usage, use))) {
            together.parts().forEach(part -> part.part = 0);
            add(together.drive()).whole = 1;
            return true;
        }
        if (!bins.addIfFits(load, use -> choice.drive.ofVehicle(usage, use))) {
            choice.closed = true;
            return false;
        }
        choice.whole++;
        choice.part = 0;
        return true;
    }
}
