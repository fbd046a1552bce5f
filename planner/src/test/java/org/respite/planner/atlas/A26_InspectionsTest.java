package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Inspection;
import org.respite.model.scenario.Provenance;
import org.respite.planner.Solved;

class A26_InspectionsTest {

    /**
     * <pre>
     *   port ─ 30 ─► terminal ─ 30 ─► gate ║ yard ─ 30 ─► town, 100 persons need 80 t, none to survive
     *   80 t         2 trucks an hour  1 truck an hour, 08:00–12:00
     *   8 trucks                           ║ base of 8 trucks
     * </pre>
     *
     * Every load is inspected at both places. The gate inspects from 08:00 and begins its last at 11:25: four hours, four
     * trucks, 40 t, half of the need. 100 × 0.5 × 2/3.
     */
    @Test
    void theSlowestOfTheInspectionsSetsThePace() {
        var solved = Solved.of(world("terminal", "gate"));
        assertThat(solved.met(0)).isEqualTo(40_000);
        assertThat(solved.bound()).isCloseTo(100 / 3.0, within(1e-3));
        assertThat(solved.movements(m -> m.steps().stream().anyMatch(Step.Transfer.class::isInstance)))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.steps().stream().filter(Step.Inspect.class::isInstance)).hasSize(2));
    }

    /** Told the other way round, each load is driven from the gate back to the terminal and to the gate again. */
    @Test
    void theirOrderIsKeptEvenWhereItIsADetour() {
        var solved = Solved.of(world("gate", "terminal"));
        assertThat(solved.met(0)).isEqualTo(40_000);
        assertThat(solved.steps(Step.Travel.class)).anyMatch(leg -> leg.road().value().equals("gate-terminal"));
        assertThat(solved.movements(m -> m.steps().stream().anyMatch(Step.Transfer.class::isInstance)))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.steps().stream()
                                .filter(Step.Inspect.class::isInstance)
                                .map(s -> ((Step.Inspect) s).place().value()))
                        .containsExactly("gate", "terminal"));
    }

    /** The crossing does not let food through: it is not even brought to the gate. */
    @Test
    void whatIsNotLetThroughStaysAbroad() {
        var solved = Solved.of(world("terminal", "gate")
                .item("tents")
                .crossing("crossing", "gate", "yard", c -> c.itemsLetThrough("tents")));
        assertThat(solved.plan().movements()).isEmpty();
        assertThat(solved.outcome().needs().getFirst().reachable()).isFalse();
    }

    /**
     * Two bays, an hour for each truck, and cargo hours from 06:00 to 10:00, where the last begins at 08:55: three hours,
     * six trucks, 60 t that nobody inspects. 100 × 0.5 × (1 + 1/4) / 1.5.
     */
    @Test
    void theBaysTakeSoManyTrucksAnHour() {
        var solved = Solved.of(world()
                .crossing("crossing", "gate", "yard", c -> c.bays(2)
                        .transfer(Duration.ofHours(1))
                        .cargoHours("06:00", "10:00")));
        assertThat(solved.met(0)).isEqualTo(60_000);
        assertThat(solved.bound()).isCloseTo(125 / 3.0, within(1e-3));
    }

    private static WorldBuilder world(String... inspections) {
        return new WorldBuilder()
                .slot(Duration.ofMinutes(60))
                .places("port", "terminal", "gate", "yard", "town")
                .bothWays("port", "terminal", 30)
                .bothWays("terminal", "gate", 30)
                .bothWays("yard", "town", 30)
                .inspection("terminal", 2, Duration.ofMinutes(30))
                .inspection(new Inspection(
                        new Id.Place("gate"), 1, Duration.ofMinutes(30), WorldTime.windows("08:00", "12:00"),
                        Provenance.UNKNOWN))
                .crossing("crossing", "gate", "yard", c -> c.inspections(inspections))
                .item("food")
                .stock("port", "food", 80_000)
                .need("town", "food", 100, 0, 80_000)
                .fleet("abroad", "port", 8)
                .fleet("local", "yard", 8);
    }
}
