package org.respite.benchmarks.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.benchmarks.SharedInstances;
import org.respite.benchmarks.instance.InstanceFolder;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.benchmarks.result.Act;
import org.respite.benchmarks.result.Act.Drive;
import org.respite.benchmarks.result.Act.Load;
import org.respite.benchmarks.result.Act.Unload;
import org.respite.benchmarks.result.Entry;
import org.respite.benchmarks.result.Itinerary;
import org.respite.benchmarks.result.Result;

/**
 * A truck brings flour over the bridge into the town, and four persons leave it by car; whatever is changed for the worse
 * is found.
 *
 * <pre>
 *   town ── road 0, 2.5 vehicles ──> bridge ── road 1, 1 vehicle, open slots 2–5 ──> exit with the gate
 *   town <── road 3 ─────────────── bridge <── road 2 ──────────────────────────── exit
 * </pre>
 */
class InstanceCheckerTest {

    private static final List<Act> TRIP = List.of(
            new Load(2, 0, 0, 15), new Load(2, 0, 1, 5), new Drive(2, 2), new Drive(4, 3), new Unload(5, 0, 15), new Unload(5, 1, 5));
    private static final List<Entry> CAR = List.of(new Entry(0, 0, 0, 4), new Entry(0, 1, 2, 4));

    @TempDir
    Path temp;

    private TogetherInstance instance;

    @BeforeEach
    void read() {
        instance = (TogetherInstance) SharedInstances.read(InstanceFolder.together(temp).path());
    }

    @Test
    void theWorthOfAGoodResultIsMeasured() {
        var verdict = check(CAR, 1, TRIP);
        assertThat(verdict.findings()).isEmpty();
        double persons = 4 * (2 - 4 * (4 / 12.0) / 4);
        double goods = (15 * 10 + 5 * 30) * (2 - 5 / 12.0);
        assertThat(verdict.objective()).isCloseTo(persons + goods, within(1e-9));
        assertThat(verdict.out()).isEqualTo(4);
        assertThat(verdict.lastArrival()).isEqualTo(4);
    }

    @Test
    void moreVehiclesThanARoadTakesAreFound() {
        finds("vehicles that enter road 1 in slot 2", List.of(new Entry(0, 0, 0, 8), new Entry(0, 1, 2, 8)), 1, TRIP);
    }

    @Test
    void personsWhoWereNotThereAreFound() {
        finds("who left place bridge until slot 2", List.of(new Entry(0, 0, 2, 4), new Entry(0, 1, 2, 4)), 1, TRIP);
        finds("who left place town until slot", List.of(new Entry(1, 0, 0, 10.5)), 1, TRIP);
    }

    @Test
    void aClosedRoadAndOneThatEndsAfterTheHorizonAreFound() {
        finds("road 1 may not be entered in slot 5", List.of(new Entry(0, 0, 0, 4), new Entry(0, 1, 5, 4)), 1, TRIP);
        finds("road 0 may not be entered in slot 11", List.of(new Entry(0, 0, 11, 4)), 1, TRIP);
    }

    @Test
    void whoIsOutDoesNotComeBack() {
        finds("by persons who are out", List.of(new Entry(0, 0, 0, 4), new Entry(0, 1, 2, 4), new Entry(0, 2, 4, 4)), 1, TRIP);
    }

    @Test
    void partsOfPersonsAndTrucksAreFoundWhereWholeOnesAreAskedFor() {
        finds("is not whole", List.of(new Entry(0, 0, 0, 1.5)), 1, TRIP);
        finds("trucks that start at crossing 0: 0.5 is not whole", CAR, 0.5, TRIP);
        assertThat(InstanceChecker.check(instance, new Result(CAR, List.of(new Itinerary(0, 0.5, TRIP))), false).findings()).isEmpty();
    }

    @Test
    void groupsAndRoadsThatDoNotExistAreFound() {
        finds("there is no group 7", List.of(new Entry(7, 0, 0, 1)), 1, TRIP);
        finds("road 9 in slot 0 does not exist", List.of(new Entry(0, 9, 0, 1)), 1, TRIP);
    }

    @Test
    void aTruckCannotBeInTwoPlaces() {
        finds("a truck acts in slot 3 and is free from slot 4", CAR, 1, with(3, new Drive(3, 3)));
        finds("enters road 0 and is at place bridge", CAR, 1, with(3, new Drive(4, 0)));
        finds("cannot unload", CAR, 1, with(3, new Unload(4, 0, 1)));
    }

    @Test
    void whatIsNotAboardIsNotUnloaded() {
        finds("tonnes unloaded for need 0 in slot 5", CAR, 1, with(4, new Unload(5, 0, 15.5)));
    }

    @Test
    void loadsKeepToTrucksStocksNeedsAndInspections() {
        finds("tonnes aboard a truck", CAR, 1, with(0, new Load(2, 0, 0, 15.5)));
        finds("tonnes taken at crossing 0 of item 1", CAR, 2, TRIP);
        finds("trucks inspected at crossing 0 in slot 2", CAR, 2, TRIP);
        finds("cannot load", CAR, 1, with(0, new Load(7, 0, 0, 1)));
        finds("tonnes unloaded for need 1", CAR, 2, TRIP);
    }

    @Test
    void noMoreTrucksStartThanThereAre() {
        finds("trucks that start at crossing 0", CAR, 3, List.of());
    }

    private static List<Act> with(int index, Act changed) {
        var trip = new ArrayList<>(TRIP);
        trip.set(index, changed);
        return trip;
    }

    private Verdict check(List<Entry> people, double trucks, List<Act> trip) {
        return InstanceChecker.check(instance, new Result(people, List.of(new Itinerary(0, trucks, trip))), true);
    }

    private void finds(String finding, List<Entry> people, double trucks, List<Act> trip) {
        assertThat(check(people, trucks, trip).findings()).anySatisfy(found -> assertThat(found).contains(finding));
    }
}
