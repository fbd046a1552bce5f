package org.respite.planner.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.model.plan.GrainBracket;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Need;
import org.respite.model.scenario.Scenario;
import org.respite.planner.PlannerControl;
import org.respite.planner.grain.GrainSearch;
import org.respite.planner.reference.Counting;
import org.respite.planner.reference.ReferenceProgram;

/**
 * The brackets of small random worlds, of which a tick is a quarter of an hour. Each test is named by its seed. Crews may
 * be on duty all day, for the reference does not hold the length of single trips.
 */
class GrainOfRandomWorldsTest {

    private static final double DIGITS = 1e-5;
    private static final double ROUNDING = 1e-6;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("respite.grain.worlds", 200));
    }

    static LongStream fewSeeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("respite.grain.reference.worlds", 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBracketOfLongerSlotsHoldsThatOfShorterOnes(long seed) {
        var world = RandomWorld.of(seed, Change.longDuty(1));
        var brackets = List.of(bracket(world, 15), bracket(world, 30), bracket(world, 60));

        for (int i = 1; i < brackets.size(); i++) {
            assertThat(brackets.get(i).low()).isLessThanOrEqualTo(brackets.get(i - 1).low());
            assertThat(brackets.get(i).high()).isGreaterThanOrEqualTo(brackets.get(i - 1).high());
            assertThat(brackets.get(i).survivalFloor()).isEqualTo(brackets.get(i - 1).survivalFloor());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void bothEndsAreThoseOfTheWholeModelAsOneProgramme(long seed) {
        var world = RandomWorld.of(seed, Change.longDuty(1));
        var bracket = bracket(world, 30);
        var needs = needsThatCanBeLifted(inSlots(world, 15));

        assertThat(bracket.low()).isCloseTo(most(world, Counting.against(2), needs, bracket.survivalFloor()), within());
        assertThat(bracket.high()).isCloseTo(most(world, Counting.inFavour(2), needs, bracket.survivalFloor()), within());
    }

    /** Without survival needs: by the hour other needs can be lifted, and worth is compared at one floor only. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void aRoughBracketHoldsTheExactOne(long seed) {
        var world = withoutSurvivalNeeds(RandomWorld.of(seed, Change.longDuty(1)));
        var exact = bracket(world, 30);
        var rough = GrainSearch.find(inSlots(world, 30), true, PlannerControl.SILENT).orElseThrow();

        assertThat(rough.low()).isLessThanOrEqualTo(exact.low());
        assertThat(rough.high()).isGreaterThanOrEqualTo(exact.high());
    }

    private static Scenario withoutSurvivalNeeds(Scenario world) {
        var changed = world;
        for (var n : world.supply().needs()) {
            changed = new Modification.SetNeed(new Need(
                            n.place(), n.item(), n.persons(), 0, n.fullPerDay(), n.window(), n.weight(),
                            n.distributedPerHour(), n.provenance()))
                    .apply(changed);
        }
        return changed;
    }

    private static Percentage within() {
        return Percentage.withPercentage(100 * DIGITS);
    }

    private static double most(Scenario world, Counting counting, Set<Integer> needs, OptionalDouble floor) {
        try (var reference = new ReferenceProgram(inSlots(world, 15), needs, counting)) {
            return reference.mostWorth((1 - ROUNDING) * floor.orElse(0));
        }
    }

    /** Needs for each of which, alone, something can be done even when everybody departs by the hour. */
    private static Set<Integer> needsThatCanBeLifted(Scenario world) {
        var needs = world.supply().needs();
        return IntStream.range(0, needs.size())
                .filter(n -> needs.get(n).survivalPerDay() > 0)
                .filter(n -> {
                    try (var alone = new ReferenceProgram(world, Set.of(n), Counting.against(4))) {
                        return alone.highestFloor() > ROUNDING;
                    }
                })
                .boxed()
                .collect(Collectors.toSet());
    }

    private static GrainBracket bracket(Scenario world, int minutes) {
        return GrainSearch.find(inSlots(world, minutes), false, PlannerControl.SILENT).orElseThrow();
    }

    private static Scenario inSlots(Scenario world, int minutes) {
        return new Modification.SetSlot(Duration.ofMinutes(minutes)).apply(world);
    }
}
