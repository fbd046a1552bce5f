package org.respite.planner.master;

import java.util.Arrays;
import java.util.List;
import org.respite.planner.problem.FleetModel;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;
import org.respite.planner.problem.Wave;

/** What trips and waves are worth by themselves: persons who arrive. Goods are worth something where they are needed. */
public final class Worths {

    private Worths() {}

    /** Worth of one full vehicle. */
    public static double ofTrip(Problem problem, Trip trip) {
        return ofUnit(problem, trip) * trip.kind().mostUnits() + ofVehicle(problem, trip);
    }

    /** Worth of a vehicle itself: the little that its absence costs. */
    public static double ofVehicle(Problem problem, Trip trip) {
        return -problem.absenceCost() * (trip.end() - trip.start());
    }

    /** Worth of one unit or passenger. */
    public static double ofUnit(Problem problem, Trip trip) {
        return trip.kind().passengers()
                ? ofPassenger(problem, trip.fleet(), trip.kind(), trip.sink(), trip.dropTick())
                : 0;
    }

    /** Worth of one passenger who is dropped at {@code tick}. */
    public static double ofPassenger(Problem problem, FleetModel fleet, Kind kind, Kind.Sink sink, int tick) {
        int took = fleet.dropTicks(problem.world(), kind, sink);
        return ofPerson(problem, kind.subject(), tick + took + fleet.passage().spread);
    }

    public static double ofWave(Problem problem, Wave wave) {
        return ofPerson(problem, wave.group().index(), wave.end() + wave.group().ways().get(wave.mode()).passage().spread);
    }

    /** Worth of one person of a group whose movement is over at {@code tick}. */
    public static double ofPerson(Problem problem, int group, int tick) {
        double weight = problem.world().scenario.people().groups().get(group).weight();
        return weight * problem.decay().at((double) tick * problem.world().grid.tickSeconds());
    }

    /** Equal for waves that are the same column. */
    public static Object keyOf(Wave wave) {
        return List.of(wave.group().index(), wave.mode(), wave.sink(), wave.start(), wave.arrive(),
                Arrays.hashCode(wave.roads()), Arrays.hashCode(wave.enters()));
    }
}
