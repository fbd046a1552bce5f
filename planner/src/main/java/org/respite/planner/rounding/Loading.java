package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.respite.planner.lp.GlopProgram;
import org.respite.planner.master.Prices;
import org.respite.planner.master.Programme;
import org.respite.planner.master.Relaxation;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.master.Worths;
import org.respite.planner.pricing.TripShifts;
import org.respite.planner.problem.Binning;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Usage;
import org.respite.planner.problem.Wave;

/** What placed vehicles carry, and who walks: a linear programme slot by slot with all vehicles fixed. */
final class Loading implements AutoCloseable {

    private static final int MOST_ROWS_AT_ONCE = 1000;

    /**
     * A placed drive with its loads.
     *
     * @param units of each option, all vehicles together
     */
    record Loaded(Placing.Placed placed, double[] units) {}

    /** People in a wave; not whole yet. */
    record Walked(Wave wave, double persons) {}

    /** What the programme answers. */
    record Result(List<Loaded> drives, List<Walked> waves, double[][] met) {}

    private final Problem problem;
    private final Programme programme;
    private final DriveColumns columns;
    private final List<Placing.Placed> placed = new ArrayList<>();
    private final List<Wave> waves;
    private final int[] waveColumns;

    /**
     * A programme without vehicles.
     *
     * @param reserved what hand-overs use
     * @param yardShare share of the yards' room that may be used
     */
    Loading(Problem problem, Relaxation relaxation, SolutionLoad reserved, double yardShare) {
        this.problem = problem;
        var usage = new Usage(problem);
        this.programme = new Programme(problem, new GlopProgram(), reserved, yardShare, Binning.BY_SLOT);
        this.columns = new DriveColumns(problem, programme);
        programme.wishAs(relaxation.programme());
        this.waves = waves(problem, relaxation);
        this.waveColumns = waves.stream()
                .mapToInt(w -> programme.add(
                        Double.POSITIVE_INFINITY, Worths.ofWave(problem, w), use -> usage.ofPerson(w, use)))
                .toArray();
    }

    /** One more drive, with its vehicles. */
    void add(Placing.Placed drive) {
        columns.add(drive.drive());
        placed.add(drive);
        bound(placed.size() - 1);
    }

    /** The drive has other vehicles from now on. */
    void set(int index, Placing.Placed drive) {
        placed.set(index, drive);
        bound(index);
    }

    private void bound(int index) {
        int vehicles = placed.get(index).vehicles().size();
        columns.bound(index, vehicles, vehicles);
    }

    void solve() {
        programme.solve(MOST_ROWS_AT_ONCE);
    }

    Prices prices() {
        return programme.prices();
    }

    /** Worth of the last solution, and the wish for the floor with it. */
    double objective() {
        return programme.objective();
    }

    /** Worth of the last solution. */
    double worth() {
        return programme.worth();
    }

    /** What the last solution leaves unmet. */
    Shortfall shortfall() {
        double[] floorWorth = new double[problem.needs().size()];
        for (int need = 0; need < floorWorth.length; need++) {
            floorWorth[need] = programme.needs().floorWorth(need);
        }
        return new Shortfall(problem, met(), floorWorth);
    }

    /** Vehicles that the loads of a drive fill, were they packed. */
    double filled(int index) {
        double weight = 0;
        double volume = 0;
        var options = placed.get(index).drive().options();
        for (int o = 0; o < options.size(); o++) {
            weight += columns.units(index, o) * options.get(o).kind().weightShare();
            volume += columns.units(index, o) * options.get(o).kind().volumeShare();
        }
        return Math.max(weight, volume);
    }

    /** Units met, by need and day. */
    private double[][] met() {
        double[][] met = new double[problem.needs().size()][];
        for (var need : problem.needs()) {
            met[need.index()] = new double[need.days().size()];
            for (int day = 0; day < met[need.index()].length; day++) {
                met[need.index()][day] = programme.needs().met(need.index(), day);
            }
        }
        return met;
    }

    @Override
    public void close() {
        programme.close();
    }

    Result result() {
        var loaded = new ArrayList<Loaded>();
        for (int i = 0; i < placed.size(); i++) {
            double[] units = new double[placed.get(i).drive().options().size()];
            for (int o = 0; o < units.length; o++) {
                units[o] = columns.units(i, o);
            }
            if (!placed.get(i).vehicles().isEmpty()) {
                loaded.add(new Loaded(placed.get(i), units));
            }
        }
        var walked = new ArrayList<Walked>();
        for (int w = 0; w < waveColumns.length; w++) {
            walked.add(new Walked(waves.get(w), Math.max(0, programme.value(waveColumns[w]))));
        }
        return new Result(loaded, walked, met());
    }

    private static List<Wave> waves(Problem problem, Relaxation relaxation) {
        var shifts = new TripShifts(problem);
        var waves = new ArrayList<Wave>();
        var known = new HashSet<Object>();
        for (var wave : relaxation.usedWaves()) {
            for (int by = -problem.binning().others(); by <= problem.binning().others(); by++) {
                shifts.shift(wave, by).filter(w -> known.add(Worths.keyOf(w))).ifPresent(waves::add);
            }
        }
        return waves;
    }
}
