package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.FleetDraft;
import org.respite.model.plan.Carrier;
import org.respite.planner.Solved;

class A09_ConvoysAndVehiclesTest {

    /**
     * <pre>
     *   depot ── 60 min, 60 km ──► town      needs 30 t
     *   50 t
     * </pre>
     *
     * A trip is 15 + 60 + 15 + 60 + 5 min: 2 h 35. The day has room for at least three trips of one truck with 10 t.
     */
    @Test
    void oneTruckMakesThreeTrips() {
        assertThat(trucks(f -> {}).met(0)).isEqualTo(30_000);
    }

    /** Six hours on duty hold two trips of 2 h 35, not three. */
    @Test
    void theCrewGoesHomeAfterItsHours() {
        assertThat(trucks(f -> f.crewHours(Duration.ofHours(6))).met(0)).isEqualTo(20_000);
    }

    /** There and back is 120 km. */
    @Test
    void nobodyDrivesBeyondTheRange() {
        assertThat(trucks(f -> f.rangeMetres(120_000)).met(0)).isEqualTo(30_000);
        assertThat(trucks(f -> f.rangeMetres(119_999)).plan().movements()).isEmpty();
    }

    /** After a trip of 2 h 35 and 12 h at the base a second trip fits into the day, a third does not. */
    @Test
    void theTurnaroundIsKept() {
        assertThat(trucks(f -> f.turnaround(Duration.ofHours(12))).met(0)).isEqualTo(20_000);
    }

    /** Three trucks in convoys of at most two: never three together. */
    @Test
    void noConvoyIsLargerThanItMayBe() {
        var solved = Solved.of(world(3, f -> f.largestConvoy(2)));
        assertThat(solved.met(0)).isEqualTo(30_000);
        assertThat(solved.plan().movements())
                .allSatisfy(m -> assertThat(((Carrier.Convoy) m.carrier()).vehicles().size()).isLessThanOrEqualTo(2));
    }

    private static Solved trucks(Consumer<FleetDraft> more) {
        return Solved.of(world(1, more));
    }

    private static WorldBuilder world(int count, Consumer<FleetDraft> more) {
        return new WorldBuilder()
                .places("depot", "town")
                .bothWays("depot", "town", 60)
                .item("food")
                .stock("depot", "food", 50_000)
                .need("town", "food", 100, 0, 30_000)
                .fleet("trucks", "depot", count, more);
    }
}
