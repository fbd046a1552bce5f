package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Step;
import org.respite.model.scenario.Place;
import org.respite.planner.Solved;

class A23_HoldingPointTest {

    /**
     * <pre>
     *   depot ── 60 min ──► [ half way ] ── 60 min ──► [ town ]     open 04:00 to 20:00
     *        closed from 07:00      closed until 10:00
     * </pre>
     *
     * Whoever goes must pass the first road before 07:00 and the second after 10:00, and wait three hours between them
     * inside the zone. At a holding point a convoy may; at a junction it may not, and nobody goes. The way back is free.
     */
    @Test
    void aConvoyWaitsInAZoneOnlyAtAHoldingPoint() {
        var held = Solved.of(halfWay(Place.Kind.HOLDING_POINT));
        assertThat(held.met(0)).isEqualTo(80);
        assertThat(held.steps(Step.Wait.class)).anySatisfy(wait -> {
            assertThat(wait.from()).isLessThanOrEqualTo(WorldTime.at("07:00"));
            assertThat(wait.to()).isGreaterThanOrEqualTo(WorldTime.at("10:00"));
        });
        assertThat(Solved.of(halfWay(Place.Kind.JUNCTION)).plan().movements()).isEmpty();
    }

    private static WorldBuilder halfWay(Place.Kind kind) {
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
                .fleet("trucks", "depot", 1);
    }
}
