package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.respite.model.PlaceDraft;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Mode;
import org.respite.planner.Solved;

class A24_TransshipmentTest {

    /**
     * <pre>
     *   port ── 60 min, trucks ── hub ── 60 min, vans ── town     100 persons need 20 t, none to survive
     *   20 t                      2 vans of 5 t
     *   1 truck of 10 t
     * </pre>
     *
     * The truck's first load is at the hub at 15 + 60 + 15 + 5 = 95 min, so the vans load at 01:45 and are free again at
     * 04:30. The truck is free at 02:45, its second load is there at 04:20, the vans load at 04:30 and the last of them has
     * unloaded at 06:05. A town that is open until 06:05 gets all 20 t, one that closes at 06:00 half: 100 × 0.5 × 2/3.
     */
    @Test
    void oneFleetBringsWhatAnotherTakesOn() {
        var both = Solved.of(world("06:05", PlaceDraft::transshipment));
        assertThat(both.met(0)).isEqualTo(20_000);
        assertThat(both.bound()).isCloseTo(50, within(1e-3));
        assertThat(both.steps(Step.Load.class)).hasSize(4);

        var half = Solved.of(world("06:00", PlaceDraft::transshipment));
        assertThat(half.met(0)).isEqualTo(10_000);
        assertThat(half.worth()).isCloseTo(100 / 3.0, within(1e-6));
        assertThat(half.bound()).isCloseTo(100 / 3.0, within(1e-3));
    }

    /** Where nothing can be put down for others the town is out of reach. */
    @Test
    void withoutTransshipmentNothingIsHandedOn() {
        var solved = Solved.of(world("06:05", hub -> {}));
        assertThat(solved.plan().movements()).isEmpty();
        assertThat(solved.outcome().needs().getFirst().reachable()).isFalse();
    }

    private static WorldBuilder world(String closes, Consumer<PlaceDraft> hub) {
        return new WorldBuilder()
                .place("port")
                .place("hub", hub)
                .place("town", p -> p.openingHours(WorldTime.windows("00:00", closes)))
                .bothWays("port", "hub", 60, r -> r.modes(Mode.TRUCK))
                .bothWays("hub", "town", 60, r -> r.modes(Mode.CAR))
                .item("food")
                .stock("port", "food", 20_000)
                .need("town", "food", 100, 0, 20_000)
                .fleet("trucks", "port", 1)
                .fleet("vans", "hub", 2, f -> f.mode(Mode.CAR).payloadKilograms(5_000));
    }
}
