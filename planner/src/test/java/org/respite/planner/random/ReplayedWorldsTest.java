package org.respite.planner.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.planner.Solved;
import org.respite.traffic.CapacityAt;
import org.respite.traffic.Delay;
import org.respite.traffic.TrafficReplay;

/** Plans in traffic, each vehicle and each walker by itself. Each test is named by its seed. */
class ReplayedWorldsTest {

    private static final Set<Delay.Cause> AT_PLACES =
            Set.of(Delay.Cause.STATION_BUSY, Delay.Cause.STATION_SHUT, Delay.Cause.VEHICLE_LATE, Delay.Cause.ROAD_CLOSED);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /** What is late on a road was made late at a place. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void farBelowTheCapacityOfTheRoadsTravelTimesAreAsPlanned(long seed) {
        var world = RandomWorld.of(seed, Change.widerRoads(1000));
        var replay = TrafficReplay.of(world, Solved.of(world).plan(), CapacityAt.ENTRY);

        boolean waitedAtPlaces = replay.delays().stream().anyMatch(d -> AT_PLACES.contains(d.cause()));
        if (replay.finished() == replay.members()) {
            assertThat(replay.travelTimes().share()).isEqualTo(1);
        }
        if (!waitedAtPlaces) {
            assertThat(replay.agrees()).as("%s", replay.delays()).isTrue();
        }
        assertThat(replay.delays()).filteredOn(d -> !AT_PLACES.contains(d.cause()))
                .allSatisfy(d -> assertThat(d.longest()).isLessThan(Duration.ofSeconds(30)));
    }
}
