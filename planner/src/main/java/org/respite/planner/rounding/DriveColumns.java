package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.planner.master.Programme;
import org.respite.planner.master.Worths;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Usage;

/** Drives in a programme: for each a column of vehicles, one of units for each of its options, and the room aboard. */
final class DriveColumns {

    private record Columns(int vehicles, int[] units) {}

    private final Problem problem;
    private final Usage usage;
    private final Programme programme;
    private final List<Columns> columns = new ArrayList<>();

    DriveColumns(Problem problem, Programme programme) {
        this.problem = problem;
        this.usage = new Usage(problem);
        this.programme = programme;
    }

    /** One more drive, with any number of vehicles. */
    void add(Drive drive) {
        int count = drive.options().size();
        int vehicles = programme.add(
                Double.POSITIVE_INFINITY, Worths.ofVehicle(problem, drive.way()), use -> drive.ofVehicle(usage, use));
        int[] units = new int[count];
        int[] linked = new int[count + 1];
        double[] weights = new double[count + 1];
        double[] volumes = new double[count + 1];
        for (int o = 0; o < count; o++) {
            var option = drive.options().get(o);
            units[o] = programme.add(
                    Double.POSITIVE_INFINITY, Worths.ofUnit(problem, option), use -> usage.ofUnit(option, use));
            linked[o] = units[o];
            weights[o] = option.kind().weightShare();
            volumes[o] = option.kind().volumeShare();
        }
        linked[count] = vehicles;
        weights[count] = -1;
        volumes[count] = -1;
        addRoom(linked, weights, volumes);
        columns.add(new Columns(vehicles, units));
    }

    /** Room by weight and by volume; the one alone where every option takes more of it. */
    private void addRoom(int[] linked, double[] weights, double[] volumes) {
        boolean byVolume = IntStream.range(0, linked.length).anyMatch(o -> volumes[o] > weights[o]);
        if (byVolume) {
            programme.addLink(0, linked, volumes);
        }
        if (!byVolume || IntStream.range(0, linked.length).anyMatch(o -> weights[o] > volumes[o])) {
            programme.addLink(0, linked, weights);
        }
    }

    /** Bounds the vehicles of a drive; drives are numbered in the order of adding. */
    void bound(int drive, double low, double high) {
        programme.bound(columns.get(drive).vehicles(), low, high);
    }

    double vehicles(int drive) {
        return programme.value(columns.get(drive).vehicles());
    }

    double units(int drive, int option) {
        return Math.max(0, programme.value(columns.get(drive).units()[option]));
    }
}
