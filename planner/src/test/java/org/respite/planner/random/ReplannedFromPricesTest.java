package org.respite.planner.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.model.plan.Movement;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Moment;
import org.respite.planner.Replanned;
import org.respite.planner.Solved;
import org.respite.planner.reference.ReferenceProgram;

/** Replanning from the prices of the plan before, or from prices of nobody's making: what they bound is never too low. */
class ReplannedFromPricesTest {

    private static final double ROUNDING = 1e-6;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("respite.replan.prices", 60));
    }

    /** While the plan is carried out: the bound is not below the fractional plan that is found without prices. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBoundHoldsForWhatIsFoundFromTheStart(long seed) {
        var solved = Solved.of(RandomWorld.of(seed, Change.NONE));
        var random = new Random(seed);
        var now = new Moment(900L * (1 + random.nextInt(60)));
        var change = List.of(ReplannedWorldsTest.modification(solved.world(), now, random));
        var cold = Replanned.of(solved.world(), solved.plan(), now, change, Optional.empty());
        var proof = solved.result().proof();
        var forged = new Proof(proof.floor(), proof.weightShare(), RandomPrices.disturbed(proof.prices(), random));
        for (var prices : List.of(proof, forged)) {
            var warm = Replanned.of(solved.world(), solved.plan(), now, change, Optional.empty(), Optional.of(prices));
            assertNotBelow(cold, warm, seed);
        }
        assertNotBelow(cold, Replanned.withFlows(
                solved.world(), solved.plan(), now, change, Optional.empty(), Optional.of(forged)), seed);
    }

    private static void assertNotBelow(Replanned cold, Replanned warm, long seed) {
        if (cold.result().proof().floor() >= warm.result().proof().floor() - ROUNDING) {
            assertThat(warm.certified().plan().claims().bound()).as("seed %d", seed)
                    .isGreaterThanOrEqualTo(cold.result().plan().claims().relaxedWorth() * (1 - ROUNDING) - ROUNDING);
        }
    }

    /** Before anything has begun: it is not below the optimum of the whole model from then on as one linear programme. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBoundIsNotBelowTheOptimumOfWhatIsLeft(long seed) {
        var solved = Solved.of(RandomWorld.of(seed, Change.longDuty(1)));
        var random = new Random(seed);
        long first = solved.plan().movements().stream().map(Movement::start).mapToLong(Moment::second).min().orElse(0);
        var now = new Moment(first / 900 * 900 * random.nextInt(5) / 4);
        var change = ReplannedWorldsTest.modification(solved.world(), now, random);
        var prices = Optional.of(solved.result().proof());
        assertNotBelowOptimum(
                Replanned.of(solved.world(), solved.plan(), now, List.of(change), Optional.empty(), prices), now, seed);
        assertNotBelowOptimum(
                Replanned.withFlows(solved.world(), solved.plan(), now, List.of(change), Optional.empty(), prices), now, seed);
        assertNotBelowOptimum(
                Replanned.withFlows(solved.world(), solved.plan(), now, List.of(change), Optional.empty(), Optional.empty()),
                now, seed);
    }

    private static void assertNotBelowOptimum(Replanned warm, Moment now, long seed) {
        var changed = warm.situation().changed();
        var outcome = warm.report().outcome();
        try (var reference = new ReferenceProgram(changed, floorNeeds(warm), now)) {
            double floor = Math.min(outcome.survivalFloor().orElse(0), (1 - ROUNDING) * reference.highestFloor());
            if (floor >= warm.result().proof().floor() - ROUNDING) {
                assertThat(warm.certified().plan().claims().bound()).as("seed %d", seed)
                        .isGreaterThanOrEqualTo(reference.mostWorth(floor) * (1 - ROUNDING) - ROUNDING);
            }
        }
    }

    private static Set<Integer> floorNeeds(Replanned replanned) {
        var needs = replanned.report().outcome().needs();
        return IntStream.range(0, needs.size())
                .filter(n -> needs.get(n).reachable() && needs.get(n).survivalCoverage().isPresent())
                .boxed()
                .collect(Collectors.toSet());
    }
}
