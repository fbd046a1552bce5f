package org.respite.planner.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.checker.bound.BoundEvaluator;
import org.respite.checker.bound.Evaluation;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Scenario;
import org.respite.planner.Solved;
import org.respite.planner.reference.ReferenceProgram;

/** What the checker makes of published prices, beside what the planner claims and what is really possible. */
class ProofAgainstReferenceTest {

    private static final double ROUNDING = 1e-6;
    private static final int PRICINGS = 12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("respite.proof.worlds", 20));
    }

    /** Two programs without a line in common: the planner's pricing, and the checker's sweeps. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void thePricesProveWhatThePlannerClaims(long seed) {
        for (var change : new Change[] {Change.NONE, Change.longDuty(2)}) {
            var solved = Solved.of(RandomWorld.of(seed, change));
            var evaluation = evaluate(solved.world(), solved.result().proof());
            assertThat(evaluation.bound()).isCloseTo(solved.bound(), within(ROUNDING * Math.max(1, solved.bound())));
            assertThat(evaluation.allowance()).isLessThan(ROUNDING * Math.max(1, solved.bound()));
        }
    }

    /** Whatever the prices are, forged or mistaken, the bound is not below the optimum of the whole model. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noPricesProveTooLittle(long seed) {
        var solved = Solved.of(RandomWorld.of(seed, Change.longDuty(1)));
        double optimum;
        double floor;
        try (var reference = new ReferenceProgram(solved.world(), floorNeeds(solved))) {
            floor = (1 - ROUNDING) * reference.highestFloor() * new Random(seed).nextDouble();
            optimum = reference.mostWorth(floor);
        }
        var random = new Random(seed);
        for (int i = 0; i < PRICINGS; i++) {
            var proof = redrawn(solved.world(), solved.result().proof(), floor, random);
            assertThat(evaluate(solved.world(), proof).bound())
                    .as("seed %d, pricing %d", seed, i)
                    .isGreaterThanOrEqualTo(optimum - ROUNDING * Math.max(1, optimum));
        }
    }

    /** Some of the planner's prices, made larger or smaller, and prices of limits drawn at random. */
    private static Proof redrawn(Scenario world, Proof proof, double floor, Random random) {
        var shares = new HashMap<Id.Fleet, Double>();
        world.supply().fleets().forEach(f -> shares.put(f.id(), random.nextDouble()));
        var prices = RandomPrices.disturbed(proof.prices(), random);
        double scale = 0.1 * Math.exp(4 * random.nextGaussian());
        prices.addAll(RandomPrices.drawn(world, random.nextInt(20), scale, random));
        return new Proof(floor, shares, prices);
    }

    private static Evaluation evaluate(Scenario world, Proof proof) {
        var evaluation = BoundEvaluator.evaluate(world, proof);
        assertThat(evaluation.faults()).isEmpty();
        return evaluation;
    }

    private static Set<Integer> floorNeeds(Solved solved) {
        var needs = solved.outcome().needs();
        return IntStream.range(0, needs.size())
                .filter(n -> needs.get(n).reachable() && needs.get(n).survivalCoverage().isPresent())
                .boxed()
                .collect(Collectors.toSet());
    }
}
