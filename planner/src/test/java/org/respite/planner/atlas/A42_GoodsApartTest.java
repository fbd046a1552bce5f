package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;
import org.respite.planner.network.World;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Parts;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.ProblemBuilder;

/** In a large problem, goods that share no vehicle with others, and have few ways to go, are made whole by themselves. */
class A42_GoodsApartTest {

    private static final int FOOD = 0;
    private static final int WATER = 1;
    private static final int FUEL = 2;

    /**
     * <pre>
     *   depot ── 30 min ──► hospital          by tanker: fuel
     *     │
     *     └── 30 min ──► village 1 … 20       by truck: food and water
     * </pre>
     *
     * Food and water share the trucks, with 40 ways from the depot to a village: counted in bins of two hours. The one way of
     * the fuel is counted slot by slot.
     */
    @Test
    void whatTankersCarryIsApartFromWhatTrucksCarry() {
        var problem = ProblemBuilder.build(new World(villages(20).build()));
        var parts = Parts.of(problem);

        assertThat(problem.large()).isTrue();
        assertThat(parts.apart()).singleElement().satisfies(fuel -> {
            assertThat(carried(fuel)).containsOnly(FUEL);
            assertThat(fuel.large()).isFalse();
        });
        assertThat(carried(parts.rest())).containsOnly(FOOD, WATER);
        assertThat(parts.rest().large()).isTrue();
    }

    @Test
    void aTruckThatCarriesFuelTooLeavesNothingApart() {
        var problem = ProblemBuilder.build(new World(villages(20)
                .fleet("mixed", "depot", 1, f -> f.items("food", "fuel"))
                .build()));

        assertThat(Parts.of(problem).apart()).isEmpty();
        assertThat(Parts.of(problem).rest()).isSameAs(problem);
    }

    @Test
    void whatIsCountedSlotBySlotAnywayStaysTogether() {
        var problem = ProblemBuilder.build(new World(villages(1).build()));

        assertThat(problem.large()).isFalse();
        assertThat(Parts.of(problem).rest()).isSameAs(problem);
    }

    /** All is there on the first day: the hospital's 100 l, and each village's 10 kg and 10 l. */
    @Test
    void partsComeTogetherInOnePlan() {
        var solved = Solved.of(villages(20));

        assertThat(solved.met(0)).isEqualTo(100);
        for (int need = 1; need <= 40; need++) {
            assertThat(solved.met(need)).isEqualTo(10);
        }
    }

    private static List<Integer> carried(Problem problem) {
        return problem.fleets().stream().flatMap(f -> f.kinds().stream()).map(Kind::subject).distinct().toList();
    }

    private static WorldBuilder villages(int count) {
        var world = new WorldBuilder()
                .hours(24 * 7)
                .places("depot", "hospital")
                .bothWays("depot", "hospital", 30)
                .item("food").item("water").item("fuel")
                .stock("depot", "food", 10L * count)
                .stock("depot", "water", 10L * count)
                .stock("depot", "fuel", 100)
                .need("hospital", "fuel", 100, 100, 100)
                .fleet("tankers", "depot", 1, f -> f.items("fuel"))
                .fleet("trucks", "depot", count, f -> f.items("food", "water"));
        for (int i = 1; i <= count; i++) {
            world.places("village-" + i)
                    .bothWays("depot", "village-" + i, 30)
                    .need("village-" + i, "food", 10, 10, 10)
                    .need("village-" + i, "water", 10, 10, 10);
        }
        return world;
    }
}
