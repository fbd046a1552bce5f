package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Mode;
import org.respite.planner.Solved;

class A22_CorridorTest {

    private static final List<String> IN_AND_OUT = List.of("depot-town", "town-depot");
    private static final List<String> OUT = List.of("town-depot");

    /**
     * <pre>
     *   depot ══ 60 min ══ [ town, a shelter ]     no pause; a corridor from 08:00 to 11:00
     *   1,000 kg           needs 800 kg for 100 persons; 500 persons wish to leave on foot
     * </pre>
     *
     * Open to trucks both ways: the truck goes in and comes out between 08:00 and 11:00, and nobody walks. 100 × 0.5 = 50.
     */
    @Test
    void aCorridorOpensItsRoadsToItsModes() {
        var solved = Solved.of(shelteredTown().corridor("in and out", IN_AND_OUT, "08:00", "11:00", Mode.TRUCK));
        assertThat(solved.met(0)).isEqualTo(800);
        assertThat(solved.arrived(0)).isEqualTo(0);
        assertThat(solved.bound()).isCloseTo(50, within(1e-3));
        assertThat(solved.steps(Step.Travel.class)).allSatisfy(leg -> {
            assertThat(leg.from()).isGreaterThanOrEqualTo(WorldTime.at("08:00"));
            assertThat(leg.to()).isLessThanOrEqualTo(WorldTime.at("10:55"));
        });
    }

    /**
     * Open outward on foot and to trucks: all 500 set out in the slot from 08:00 and are there at 09:15, worth
     * 500 × (1 − 555 / 2,880) = 403.65. No truck can come in, so none goes.
     */
    @Test
    void aCorridorHasADirection() {
        var solved = Solved.of(shelteredTown().corridor("out", OUT, "08:00", "11:00", Mode.TRUCK, Mode.FOOT));
        assertThat(solved.met(0)).isEqualTo(0);
        assertThat(solved.arrived(0)).isEqualTo(500);
        assertThat(solved.bound()).isCloseTo(500 * (1 - 555 / 2880.0), within(1e-3));
    }

    /**
     * In from 08:00 to 09:20, out from 09:50 to 11:10: the last of a convoy is in by 09:05, unloads in the shelter, waits
     * there, and is out by 10:55.
     */
    @Test
    void betweenTwoCorridorsAConvoyWaitsInTheShelter() {
        var solved = Solved.of(shelteredTown()
                .corridor("in", List.of("depot-town"), "08:00", "09:20", Mode.TRUCK)
                .corridor("out", OUT, "09:50", "11:10", Mode.TRUCK));
        assertThat(solved.met(0)).isEqualTo(800);
    }

    /** A corridor opens roads, not places: where the town is no shelter, nobody may stop there to unload. */
    @Test
    void aCorridorDoesNotOpenThePlaceAtItsEnd() {
        var solved = Solved.of(world().corridor("in and out", IN_AND_OUT, "08:00", "11:00", Mode.TRUCK));
        assertThat(solved.plan().movements()).isEmpty();
        assertThat(solved.bound()).isCloseTo(0, within(1e-6));
    }

    private static WorldBuilder shelteredTown() {
        return world().place("town", p -> p.shelter());
    }

    private static WorldBuilder world() {
        return new WorldBuilder()
                .guarded("north")
                .place("depot", p -> p.vacancies(1000))
                .place("town", p -> p.zone("north"))
                .bothWays("depot", "town", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 1000)
                .need("town", "food", 100, 400, 800)
                .fleet("trucks", "depot", 1)
                .group("people", "town", 500, g -> g.destinations("depot"));
    }
}
