package org.respite.planner.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.planner.Solved;
import org.respite.planner.reference.ReferenceProgram;

/** The planner's bound beside the optimum of the whole model as one linear programme. */
class BoundAgainstReferenceTest {

    private static final double ROUNDING = 1e-6;
    private static final double CLOSE = 0.01;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("respite.reference.worlds", 100));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void inSlotsOfAnHourTheBoundIsCloseToTheOptimum(long seed) {
        assertClose(Solved.of(RandomWorld.of(seed, Change.longDuty(1))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void inSlotsOfTwoHoursTheBoundIsCloseToTheOptimum(long seed) {
        assertClose(Solved.of(RandomWorld.of(seed, Change.longDuty(2))));
    }

    /** How close it comes, only worlds with crowds can show: see the benchmarks. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void peopleAsFlowsNeverMakeTheBoundTooLow(long seed) {
        var solved = Solved.withFlows(RandomWorld.of(seed, Change.longDuty(1)));
        double optimum = optimum(solved);
        assertThat(solved.bound()).isGreaterThanOrEqualTo(optimum * (1 - ROUNDING) - ROUNDING);
    }

    /** Legs cost nothing in the bound, so only where no road is scarce it need be close. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void vehiclesThatDriveByLegsNeverMakeTheBoundTooLow(long seed) {
        var solved = Solved.withLegs(RandomWorld.of(seed, Change.longDuty(1)));
        assertThat(solved.bound()).isGreaterThanOrEqualTo(optimum(solved) * (1 - ROUNDING) - ROUNDING);
    }

    /** Neither below the optimum nor more than a hundredth above it. */
    private static void assertClose(Solved solved) {
        double optimum = optimum(solved);
        assertThat(solved.bound()).isBetween(optimum * (1 - ROUNDING) - ROUNDING, optimum * (1 + CLOSE) + ROUNDING);
    }

    /** With the floor that the plan keeps, or the highest that the stricter reference can. */
    private static double optimum(Solved solved) {
        try (var reference = new ReferenceProgram(solved.world(), floorNeeds(solved))) {
            double floor = solved.outcome().survivalFloor().orElse(0);
            return reference.mostWorth(Math.min(floor, (1 - ROUNDING) * reference.highestFloor()));
        }
    }

    private static Set<Integer> floorNeeds(Solved solved) {
        var needs = solved.outcome().needs();
        return IntStream.range(0, needs.size())
                .filter(n -> needs.get(n).reachable() && needs.get(n).survivalCoverage().isPresent())
                .boxed()
                .collect(Collectors.toSet());
    }
}
