package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.model.quantity.Window;
import org.respite.planner.network.Grid;
import org.respite.planner.problem.FleetModel;

/**
 * Which numbered vehicle of a fleet is where: gives vehicles to trips in order of their start, within turnaround and
 * crew hours. First fit by number, so that few vehicles do much.
 */
final class VehicleRoster {

    private record Duty(long from, long to) {}

    private final Grid grid;
    private final FleetModel fleet;
    private final List<Window> dutyDays;
    private final List<List<Duty>> duties = new ArrayList<>();
    private final long[][] onDuty;

    VehicleRoster(Grid grid, FleetModel fleet, List<Window> dutyDays) {
        this.grid = grid;
        this.fleet = fleet;
        this.dutyDays = dutyDays;
        IntStream.range(0, fleet.fleet().count()).forEach(v -> duties.add(new ArrayList<>()));
        onDuty = new long[fleet.fleet().count()][dutyDays.size()];
    }

    /** Vehicles, numbered from 1, for a trip from tick to tick; at most {@code wanted}, fewer where there are no more. */
    List<Integer> take(int start, int end, int wanted) {
        var taken = new ArrayList<Integer>();
        long from = grid.moment(start).second();
        long to = grid.moment(end + fleet.passage().spread).second();
        for (int v = 0; v < duties.size() && taken.size() < wanted; v++) {
            if (isFree(v, from, to) && hasHours(v, start, end)) {
                duties.get(v).add(new Duty(from, to));
                for (int d = 0; d < dutyDays.size(); d++) {
                    onDuty[v][d] += seconds(d, start, end);
                }
                taken.add(v + 1);
            }
        }
        return taken;
    }

    /** The vehicle is away in a window. */
    void occupy(int vehicle, Window away) {
        if (vehicle <= duties.size()) {
            duties.get(vehicle - 1).add(new Duty(away.from().second(), away.to().second()));
            for (int d = 0; d < dutyDays.size(); d++) {
                onDuty[vehicle - 1][d] += dutyDays.get(d).overlapSeconds(away.from(), away.to());
            }
        }
    }

    /** Takes a trip back from a vehicle. */
    void release(int vehicle, int start, int end) {
        var duty = new Duty(grid.moment(start).second(), grid.moment(end + fleet.passage().spread).second());
        duties.get(vehicle - 1).remove(duty);
        for (int d = 0; d < dutyDays.size(); d++) {
            onDuty[vehicle - 1][d] -= seconds(d, start, end);
        }
    }

    /** Whether so many vehicles could make the trip. */
    boolean canTake(int start, int end, int wanted) {
        long from = grid.moment(start).second();
        long to = grid.moment(end + fleet.passage().spread).second();
        return IntStream.range(0, duties.size())
                        .filter(v -> isFree(v, from, to) && hasHours(v, start, end))
                        .count()
                >= wanted;
    }

    private boolean isFree(int vehicle, long from, long to) {
        long rest = fleet.fleet().turnaround().toSeconds();
        return duties.get(vehicle).stream().allMatch(d -> d.to() + rest <= from || to + rest <= d.from());
    }

    private boolean hasHours(int vehicle, int start, int end) {
        long most = fleet.fleet().crewHours().toSeconds();
        return IntStream.range(0, dutyDays.size())
                .allMatch(d -> onDuty[vehicle][d] + seconds(d, start, end) <= most);
    }

    private long seconds(int day, int start, int end) {
        return dutyDays.get(day).overlapSeconds(grid.moment(start), grid.moment(end + fleet.passage().spread));
    }
}
