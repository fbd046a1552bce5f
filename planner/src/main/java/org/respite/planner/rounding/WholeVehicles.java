package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.respite.planner.PlannerControl;
import org.respite.planner.Progress;
import org.respite.planner.lp.GlopProgram;
import org.respite.planner.master.Programme;
import org.respite.planner.master.Relaxation;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.master.Worths;
import org.respite.planner.pricing.TripShifts;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;
import org.respite.planner.problem.Usage;
import org.respite.planner.problem.Use;
import org.respite.planner.problem.Wave;

/**
 * Whole vehicles on the drives of the fractional plan, with mixed loads that stay fractional: a dive that fixes whole
 * vehicles, raises the most nearly whole ones where every limit still allows it, and solves again.
 */
final class WholeVehicles {

    private static final double WHOLE = 1e-6;
    private static final int MOST_ROWS_AT_ONCE = 1000;
    private static final int MOST_ROUNDS = 80;

    /** Whole vehicles on a drive. */
    record Driven(Drive drive, int vehicles) {}

    private final Problem problem;
    private final Usage usage;
    private final SolutionLoad reserved;
    private final PlannerControl control;
    private final List<Drive> drives;
    private final List<Wave> waves;
    private final Programme programme;
    private final int[] vehicleColumn;
    private final int[][] unitColumn;
    private final int[] waveColumn;
    private final double bound;
    private final Bins bins;

    WholeVehicles(
            Problem problem, Relaxation relaxation, SolutionLoad reserved, PlannerControl control) {
        this.problem = problem;
        this.usage = new Usage(problem);
        this.reserved = reserved;
        this.control = control;
        this.bound = relaxation.bound();
        this.bins = new Bins(problem, grain(problem));
        this.drives = Drives.of(problem, withLater(relaxation.usedTrips()));
        this.waves = relaxation.usedWaves();
        this.programme = new Programme(problem, new GlopProgram(), reserved, 1, grain(problem), true);
        programme.needs().releaseAs(relaxation.programme().needs());
        programme.countWorth(true);
        programme.needs().wish(relaxation.programme().needs().held(), 10 * Math.max(1, Math.abs(relaxation.value())));
        vehicleColumn = new int[drives.size()];
        unitColumn = new int[drives.size()][];
        for (int d = 0; d < drives.size(); d++) {
            addDrive(d);
        }
        waveColumn = waves.stream()
                .mapToInt(w -> programme.add(
                        Double.POSITIVE_INFINITY, Worths.ofWave(problem, w), use -> usage.ofPerson(w, use)))
                .toArray();
    }

    /** Slots that share a row while vehicles are made whole: half of those of the relaxation. */
    static int grain(Problem problem) {
        return Math.max(1, Relaxation.grain(problem) / 2);
    }

    /** The trips, and each that takes what others bring once more a bin later. */
    private List<Trip> withLater(List<Trip> trips) {
        var shifts = new TripShifts(problem);
        var all = new ArrayList<>(trips);
        for (var trip : trips) {
            if (trip.source().origin() == Kind.Origin.INVENTORY) {
                shifts.shift(trip, grain(problem)).ifPresent(all::add);
            }
        }
        return all;
    }

    private void addDrive(int d) {
        var drive = drives.get(d);
        vehicleColumn[d] = programme.add(Double.POSITIVE_INFINITY, 0, ofVehicle(drive));
        unitColumn[d] = new int[drive.options().size()];
        int[] linked = new int[drive.options().size() + 1];
        double[] coefficients = new double[linked.length];
        for (int o = 0; o < drive.options().size(); o++) {
            Trip option = drive.options().get(o);
            unitColumn[d][o] = programme.add(
                    Double.POSITIVE_INFINITY, Worths.ofUnit(problem, option), use -> usage.ofUnit(option, use));
            linked[o] = unitColumn[d][o];
            coefficients[o] = 1.0 / option.kind().unitsPerVehicle();
        }
        linked[linked.length - 1] = vehicleColumn[d];
        coefficients[linked.length - 1] = -1;
        programme.addLink(0, linked, coefficients);
    }

    private Consumer<Use> ofVehicle(Drive drive) {
        return use -> usage.ofVehicle(drive.way(), use);
    }

    List<Driven> solve() {
        int[] low = new int[drives.size()];
        boolean[] closed = new boolean[drives.size()];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            programme.solve(MOST_ROWS_AT_ONCE);
            control.progress(new Progress("whole vehicles", programme.objective() - wishWorth(), bound));
            if (!raise(low, closed)) {
                break;
            }
        }
        programme.close();
        var driven = new ArrayList<Driven>();
        for (int d = 0; d < low.length; d++) {
            if (low[d] > 0) {
                driven.add(new Driven(drives.get(d), low[d]));
            }
        }
        return driven;
    }

    private double wishWorth() {
        return programme.needs().floor() * programme.needs().wishPrice();
    }

    /** Fixes what is whole, raises some of the rest; answers whether anything is still open. */
    private boolean raise(int[] low, boolean[] closed) {
        var load = new SolutionLoad(problem);
        load.add(reserved);
        var open = new ArrayList<Integer>();
        double[] value = new double[drives.size()];
        for (int d = 0; d < low.length; d++) {
            value[d] = programme.value(vehicleColumn[d]);
            low[d] = Math.max(low[d], (int) Math.floor(value[d] + WHOLE));
            int vehicles = low[d];
            ofVehicle(drives.get(d)).accept((limit, index, amount) -> load.add(limit, index, amount * vehicles));
            if (value[d] - low[d] > WHOLE && !closed[d]) {
                open.add(d);
            }
        }
        open.sort(Comparator.<Integer>comparingDouble(d -> value[d] - low[d]).reversed().thenComparing(d -> d));
        int raised = raiseFirst(open, low, closed, load);
        int wanted = raised > 0 ? 0 : Math.max(1, open.size() / 10);
        raised = 0;
        for (int d : open) {
            if (closed[d] || (raised >= wanted && value[d] - low[d] < 0.8)) {
                continue;
            }
            raised += raiseOne(d, low, closed, load) ? 1 : 0;
        }
        for (int d = 0; d < low.length; d++) {
            programme.bound(vehicleColumn[d], low[d], closed[d] ? low[d] : Double.POSITIVE_INFINITY);
        }
        return !open.isEmpty();
    }

    /**
     * One more vehicle for every sink that something is brought to which no whole vehicle brings yet: small needs must not
     * wait for large fractions. One at a time, for the next solution may put the rest aboard of it.
     */
    private int raiseFirst(List<Integer> open, int[] low, boolean[] closed, SolutionLoad load) {
        var served = new HashSet<List<Object>>();
        for (int d = 0; d < low.length; d++) {
            if (low[d] > 0) {
                served.addAll(serves(d));
            }
        }
        var visited = new HashSet<Kind.Sink>();
        for (int d : open) {
            var sink = drives.get(d).way().sink();
            if (low[d] == 0 && !visited.contains(sink) && !served.containsAll(serves(d)) && raiseOne(d, low, closed, load)) {
                visited.add(sink);
            }
        }
        return visited.size();
    }

    /** What the drive brings where in the last solution. */
    private Set<List<Object>> serves(int d) {
        var brought = new HashSet<List<Object>>();
        for (int o = 0; o < unitColumn[d].length; o++) {
            var option = drives.get(d).options().get(o);
            if (programme.value(unitColumn[d][o]) > WHOLE) {
                brought.add(List.of(option.sink(), option.kind().passengers(), option.kind().subject()));
            }
        }
        return brought;
    }

    private boolean raiseOne(int d, int[] low, boolean[] closed, SolutionLoad load) {
        if (!bins.addIfFits(load, ofVehicle(drives.get(d)))) {
            closed[d] = true;
            return false;
        }
        low[d]++;
        return true;
    }
}
