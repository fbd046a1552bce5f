package org.respite.planner.grain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.GrainBracket;
import org.respite.model.scenario.Worth;
import org.respite.planner.PlannerControl;
import org.respite.planner.Progress;

/** Brackets of worlds that are solved on paper, in slots of 5 to 60 minutes. */
class GrainSearchTest {

    /** Worth does not fall with time, and grows evenly with what is met. */
    private static final Worth EVEN = new Worth(1, List.of(1.0), 0);

    /**
     * <pre>
     *   [ home ] ── 5 min on foot, 60 persons an hour ──► haven     open 0:00 to 0:20, margin 5 min
     *   1,000 persons
     * </pre>
     *
     * One person a minute enters, from 0:00 on; the last must be through by 0:15. Alone they enter until 0:09: ten persons.
     * Waves of 5 or 10 minutes fill the same ten minutes, longer ones are not through in time. Slots of 5 or 10 minutes
     * end with the last of the ten; in the first of 15, 30 or 60 minutes as many persons as minutes may enter.
     */
    @ParameterizedTest
    @CsvSource({"5, 10, 10", "10, 10, 10", "15, 0, 15", "30, 0, 30", "60, 0, 60"})
    void aShortWindowLeavesMoreOpenTheLongerTheSlotIs(int minutes, double low, double high) {
        var bracket = bracket(minutes, new WorldBuilder()
                .hours(2)
                .tick(Duration.ofMinutes(1))
                .worth(EVEN)
                .rules(r -> r.safetyMargin(Duration.ofMinutes(5)))
                .guarded("north")
                .pause("north", "0:00", "0:20")
                .place("home", p -> p.zone("north"))
                .place("haven", p -> p.vacancies(10_000))
                .road("home", "haven", 5, r -> r.zone("north").capacityPerHour(6))
                .group("people", "home", 1000, g -> g.destinations("haven")));

        assertThat(bracket.low()).isEqualTo(low);
        assertThat(bracket.high()).isEqualTo(high);
        assertThat(bracket.survivalFloor()).isEmpty();
    }

    /**
     * <pre>
     *   depot ── 10 min ──► town       one hour in all; loading and unloading 5 min each
     *   6 trucks an hour load          needs 10 trucks in that hour, worth 10 each
     * </pre>
     *
     * A truck that begins to load until 0:25 is back in time: loading for half an hour makes three trucks, however time is
     * cut. Convoys are no longer than 5 minutes, so the slot takes nothing from them. In a slot of an hour six may load, and
     * all of them early enough.
     */
    @ParameterizedTest
    @CsvSource({"5, 30, 30", "10, 30, 30", "15, 30, 30", "30, 30, 30", "60, 30, 60"})
    void whatASlotLetsLoadTooEarlyIsLeftOpen(int minutes, double low, double high) {
        var bracket = bracket(minutes, new WorldBuilder()
                .hours(1)
                .worth(EVEN)
                .place("depot", p -> p.loadsPerHour(6))
                .place("town")
                .bothWays("depot", "town", 10)
                .item("food")
                .stock("depot", "food", 1_000_000)
                .need("town", "food", 2_400, 0, 2_400_000)
                .fleet("trucks", "depot", 20, f -> f.loading(Duration.ofMinutes(5))
                        .unloading(Duration.ofMinutes(5))
                        .turnaround(Duration.ZERO)));

        assertThat(bracket.low()).isEqualTo(low);
        assertThat(bracket.high()).isEqualTo(high);
    }

    /** The map of {@code A01_OneConvoyOneCorridorTest}: one truck brings all that is needed, in any slots. */
    @ParameterizedTest
    @ValueSource(ints = {5, 10, 15, 30, 60})
    void whereNothingIsScarceTheSlotLeavesNothingOpen(int minutes) {
        var bracket = bracket(minutes, oneConvoy());

        assertThat(bracket.low()).isEqualTo(50);
        assertThat(bracket.high()).isEqualTo(50);
        assertThat(bracket.width()).isZero();
        assertThat(bracket.survivalFloor()).hasValue(0.9);
    }

    @Test
    void aStopLeavesTheBracketUnknown() {
        var stopped = new PlannerControl() {
            @Override
            public boolean stopRequested() {
                return true;
            }

            @Override
            public void progress(Progress progress) {}
        };

        assertThat(GrainSearch.find(oneConvoy().build(), false, stopped)).isEmpty();
    }

    private static GrainBracket bracket(int minutes, WorldBuilder world) {
        return GrainSearch.find(world.slot(Duration.ofMinutes(minutes)).build(), false, PlannerControl.SILENT).orElseThrow();
    }

    private static WorldBuilder oneConvoy() {
        return new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "14:00")
                .place("depot")
                .place("town", p -> p.zone("north"))
                .bothWays("depot", "town", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 1000)
                .need("town", "food", 100, 400, 800)
                .fleet("trucks", "depot", 1);
    }
}
