package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.respite.model.RoadDraft;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Carrier;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.planner.Solved;

/** Many people on their own are planned as flows in time. Where a few waves can do the same, both find the same. */
class A40_PeopleAsFlowsTest {

    /**
     * <pre>
     *   [ home, shelter ] ── 15 min by car, 20 units an hour ──► haven     open 08:00 to 12:00
     *   1,000 persons
     * </pre>
     *
     * Five persons in a car: 25 in each of fifteen slots, as waves bring them too (A21): 294.921875.
     */
    @Test
    void aFlowBringsWhatTheRoadLetsIn() {
        var world = world(r -> r.time(Mode.CAR, Duration.ofMinutes(15))).build();
        var flows = Solved.withFlows(world);
        assertThat(flows.arrived(0)).isEqualTo(375);
        assertThat(flows.worth()).isCloseTo(294.921875, within(1e-6));
        assertThat(flows.bound()).isCloseTo(294.921875, within(1e-3));
        assertThat(Solved.of(world).worth()).isCloseTo(294.921875, within(1e-6));
    }

    /**
     * The road takes 20 minutes and no slot: all move on the clock of the haven, in slots that are 5 minutes off. People are
     * still counted in the slots of the scenario, and the checker finds no road overfull.
     */
    @Test
    void slotsOfTheFlowNeedNotBeThoseOfTheScenario() {
        var world = world(r -> r.time(Mode.CAR, Duration.ofMinutes(20))).build();
        var flows = Solved.withFlows(world);
        assertThat(flows.arrived(0)).isBetween(13 * 25L, 14 * 25L);
        assertThat(flows.bound()).isGreaterThanOrEqualTo(Solved.of(world).worth());
    }

    /**
     * <pre>
     *   home ── 15 min ──► near, room for 50
     *     └──── 60 min ──► far
     * </pre>
     *
     * Both roads let in 25 a slot, the near one from 08:00 to 11:30. The near room is full after two slots.
     */
    @Test
    void whoFindsNoRoomNearbyGoesFurther() {
        var flows = Solved.withFlows(new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "12:00")
                .place("home", p -> p.zone("north").shelter())
                .place("near", p -> p.vacancies(50))
                .place("far", p -> p.vacancies(10_000))
                .road("home", "near", 60, r -> r.zone("north").capacityPerHour(20).time(Mode.CAR, Duration.ofMinutes(15)))
                .road("home", "far", 60, r -> r.zone("north").capacityPerHour(20).time(Mode.CAR, Duration.ofMinutes(60)))
                .mode(Mode.CAR, 1, 5)
                .group("people", "home", Families.singles(1000), g -> g.destinations("near", "far").modes(Mode.CAR))
                .build());
        assertThat(at(flows, "near")).isEqualTo(50);
        assertThat(at(flows, "far")).isEqualTo(12 * 25);
    }

    private static long at(Solved solved, String place) {
        return solved.plan().movements().stream()
                .filter(m -> solved.world().network().roads().stream().anyMatch(r -> r.to().equals(new Id.Place(place))
                        && m.steps().toString().contains(r.id().value())))
                .mapToLong(m -> ((Carrier.OnTheirOwn) m.carrier()).families().persons())
                .sum();
    }

    private static WorldBuilder world(Consumer<RoadDraft> road) {
        return new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "12:00")
                .place("home", p -> p.zone("north").shelter())
                .place("haven", p -> p.vacancies(10_000))
                .road("home", "haven", 60, r -> road.accept(r.zone("north").capacityPerHour(20)))
                .mode(Mode.CAR, 1, 5)
                .group("people", "home", Families.singles(1000), g -> g.destinations("haven").modes(Mode.CAR));
    }
}
