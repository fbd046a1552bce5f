package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.respite.planner.lp.GlopProgram;
import org.respite.planner.master.Programme;
import org.respite.planner.master.Relaxation;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.master.Worths;
import org.respite.planner.pricing.TripShifts;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Usage;
import org.respite.planner.problem.Wave;

/** What placed vehicles carry, and who walks: a linear programme slot by slot with all vehicles fixed. */
final class Loading {

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

    private Loading() {}

    /**
     * Loads the vehicles.
     *
     * @param reserved what hand-overs and the vehicles themselves use
     * @param yardShare share of the yards' room that may be used
     */
    static Result load(
            Problem problem, Relaxation relaxation, List<Placing.Placed> placed, SolutionLoad reserved, double yardShare) {
        var usage = new Usage(problem);
        try (var programme = new Programme(problem, new GlopProgram(), reserved, yardShare, 1, false)) {
            programme.needs().releaseAs(relaxation.programme().needs());
            programme.countWorth(true);
            programme.needs().wish(relaxation.programme().needs().held(), 10 * Math.max(1, Math.abs(relaxation.value())));
            var unitColumns = new ArrayList<int[]>();
            for (var drive : placed) {
                unitColumns.add(addDrive(problem, usage, programme, drive));
            }
            var waves = waves(problem, relaxation);
            int[] waveColumns = waves.stream()
                    .mapToInt(w -> programme.add(
                            Double.POSITIVE_INFINITY, Worths.ofWave(problem, w), use -> usage.ofPerson(w, use)))
                    .toArray();
            programme.solve(MOST_ROWS_AT_ONCE);
            return read(problem, programme, placed, unitColumns, waves, waveColumns);
        }
    }

    private static int[] addDrive(Problem problem, Usage usage, Programme programme, Placing.Placed drive) {
        var options = drive.drive().options();
        int[] columns = new int[options.size()];
        double[] share = new double[columns.length];
        for (int o = 0; o < columns.length; o++) {
            var option = options.get(o);
            columns[o] = programme.add(
                    Double.POSITIVE_INFINITY, Worths.ofUnit(problem, option), use -> usage.ofUnit(option, use));
            share[o] = 1.0 / option.kind().unitsPerVehicle();
        }
        programme.addLink(drive.vehicles().size(), columns, share);
        return columns;
    }

    private static List<Wave> waves(Problem problem, Relaxation relaxation) {
        var shifts = new TripShifts(problem);
        var waves = new ArrayList<Wave>();
        var known = new HashSet<Object>();
        for (var wave : relaxation.usedWaves()) {
            for (int by = -Relaxation.grain(problem); by <= Relaxation.grain(problem); by++) {
                shifts.shift(wave, by).filter(w -> known.add(Worths.keyOf(w))).ifPresent(waves::add);
            }
        }
        return waves;
    }

    private static Result read(
            Problem problem, Programme programme, List<Placing.Placed> placed, List<int[]> unitColumns,
            List<Wave> waves, int[] waveColumns) {
        var loaded = new ArrayList<Loaded>();
        for (int i = 0; i < placed.size(); i++) {
            int[] columns = unitColumns.get(i);
            double[] units = new double[columns.length];
            for (int o = 0; o < units.length; o++) {
                units[o] = Math.max(0, programme.value(columns[o]));
            }
            loaded.add(new Loaded(placed.get(i), units));
        }
        var walked = new ArrayList<Walked>();
        for (int w = 0; w < waveColumns.length; w++) {
            walked.add(new Walked(waves.get(w), Math.max(0, programme.value(waveColumns[w]))));
        }
        double[][] met = new double[problem.needs().size()][];
        for (var need : problem.needs()) {
            met[need.index()] = new double[need.days().size()];
            for (int day = 0; day < met[need.index()].length; day++) {
                met[need.index()][day] = programme.needs().met(need.index(), day);
            }
        }
        return new Result(loaded, walked, met);
    }
}
