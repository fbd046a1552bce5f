package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Step;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Scenario;
import org.respite.planner.Solved;

/** In a city vehicles drive by legs: quickest ways between the places where they are served, timed on all roads at once. */
class A41_VehiclesByLegsTest {

    /**
     * <pre>
     *   depot ── 60 min ──► [ half way ] ── 60 min ──► [ town ]     open 04:00 to 20:00
     *        closed from 07:00      closed until 10:00
     * </pre>
     *
     * The only way to the town waits three hours at the holding point. At a junction nobody may, and nobody goes.
     */
    @Test
    void aLegWaitsWhereAConvoyMay() {
        var held = Solved.withLegs(halfWay(Place.Kind.HOLDING_POINT));
        assertThat(held.met(0)).isEqualTo(80);
        assertThat(held.steps(Step.Wait.class)).anySatisfy(wait -> {
            assertThat(wait.from()).isLessThanOrEqualTo(WorldTime.at("07:00"));
            assertThat(wait.to()).isGreaterThanOrEqualTo(WorldTime.at("10:00"));
        });
        assertThat(Solved.withLegs(halfWay(Place.Kind.JUNCTION)).plan().movements()).isEmpty();
    }

    /**
     * <pre>
     *   camp ═══ 60 min, open 08:00–10:00, 20 units an hour ═══► town
     * </pre>
     *
     * Trucks and walkers share the road as in A20, 166.67 in all. Trucks pay for it when they are chosen, but not in the
     * bound, which is higher by what they would have paid.
     */
    @Test
    void aScarceRoadMakesTheBoundHigherAndThePlanNoWorse() {
        var byRoads = Solved.of(scarce());
        var byLegs = Solved.withLegs(scarce());
        assertThat(byLegs.worth()).isEqualTo(byRoads.worth());
        assertThat(byLegs.bound()).isGreaterThanOrEqualTo(byRoads.bound());
    }

    @Test
    void plannedTwiceTheSamePlanComesOut() {
        assertThat(Solved.withLegs(scarce()).plan()).isEqualTo(Solved.withLegs(scarce()).plan());
    }

    private static Scenario scarce() {
        return new WorldBuilder()
                .slot(Duration.ofMinutes(60))
                .guarded("north")
                .pause("north", "08:00", "10:00")
                .place("camp")
                .place("town", p -> p.vacancies(10_000))
                .road("camp", "town", 60, r -> r.zone("north").capacityPerHour(20))
                .road("town", "camp", 60)
                .item("food")
                .stock("camp", "food", 40_000)
                .need("town", "food", 120, 0, 40_000)
                .fleet("trucks", "camp", 4)
                .group("people", "camp", 1000, g -> g.destinations("town"))
                .build();
    }

    private static Scenario halfWay(Place.Kind kind) {
        return new WorldBuilder()
                .guarded("north")
                .pause("north", "04:00", "20:00")
                .place("depot")
                .place("half way", p -> p.zone("north").kind(kind))
                .place("town", p -> p.zone("north"))
                .bothWays("depot", "half way", 60, r -> r.zone("north"))
                .bothWays("half way", "town", 60, r -> r.zone("north"))
                .road("depot", "half way", 60, r -> r.closed("07:00", "24:00"))
                .road("half way", "town", 60, r -> r.closed("00:00", "10:00"))
                .item("food")
                .stock("depot", "food", 80)
                .need("town", "food", 100, 0, 80)
                .fleet("trucks", "depot", 1)
                .build();
    }
}
