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
        return LongStream.rangeClosed(1, Integer.getInteger("respite.reference.worlds", 40));
    }

    /** Neither below the optimum, which would make it false, nor more than a hundredth above it. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBoundIsRightAndClose(long seed) {
        var solved = Solved.of(RandomWorld.of(seed, Change.LONG_DUTY));
        try (var reference = new ReferenceProgram(solved.world(), floorNeeds(solved))) {
            double floor = solved.outcome().survivalFloor().orElse(0);
            double held = Math.min(floor, (1 - ROUNDING) * reference.highestFloor());
            double optimum = reference.mostWorth(held);
            assertThat(solved.bound()).isGreaterThanOrEqualTo(optimum * (1 - ROUNDING) - ROUNDING);
            assertThat(solved.bound()).isLessThanOrEqualTo(optimum * (1 + CLOSE) + ROUNDING);
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
