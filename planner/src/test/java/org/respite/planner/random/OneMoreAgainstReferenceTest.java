package org.respite.planner.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.checker.PlanChecker;
import org.respite.checker.bound.BoundEvaluator;
import org.respite.model.proof.Proof;
import org.respite.model.scenario.Scenario;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.Planner;
import org.respite.planner.Solved;
import org.respite.planner.Valuation;
import org.respite.planner.reference.ReferenceProgram;

/** What a little more of something is worth: by prices, by solving again, and to the whole model as one programme. */
class OneMoreAgainstReferenceTest {

    private static final double ROUNDING = 1e-6;
    private static final double CLOSE = 0.01;
    private static final double EXACT = 1e-9;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("respite.onemore.worlds", 6));
    }

    private static List<Change> more() {
        return List.of(
                new Change(Duration.ofHours(1), 0, 1, true, 1, 0),
                new Change(Duration.ZERO, 1, 1, true, 1, 0),
                new Change(Duration.ZERO, 0, 1.5, true, 1, 0));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void solvedAgainWithOneMoreIsWorthWhatTheWholeModelSays(long seed) {
        try (var valuation = Valuation.of(RandomWorld.of(seed, Change.longDuty(1)), EXACT, PlannerControl.SILENT)) {
            double floor = valuation.value().floor();
            for (var change : more()) {
                var world = RandomWorld.of(seed, change);
                var value = valuation.valueOf(world);
                var needs = floorNeeds(world);
                try (var reference = new ReferenceProgram(world, needs)) {
                    if (floor <= reference.highestFloor()) {
                        double optimum = reference.mostWorth(floor);
                        assertThat(value.worth()).as("seed %d, %s", seed, change).isBetween(
                                optimum * (1 - ROUNDING) - ROUNDING, optimum * (1 + CLOSE) + ROUNDING);
                    }
                }
            }
        }
    }

    /** What was known before helps to begin, and changes nothing in the end. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void knownTripsChangeNoOptimum(long seed) {
        var first = RandomWorld.of(seed, Change.NONE);
        var known = Planner.plan(first, Solved.DIGEST, new PlannerOptions(1, EXACT), PlannerControl.SILENT).used();
        for (var change : List.of(Change.longerPause(Duration.ofHours(2)), Change.moreVehicles(1), Change.widerRoads(2))) {
            var world = RandomWorld.of(seed, change);
            var options = new PlannerOptions(1, EXACT);
            var fresh = Planner.plan(world, Solved.DIGEST, options, PlannerControl.SILENT);
            var warm = Planner.plan(world, Solved.DIGEST, options, PlannerControl.SILENT, known);
            assertThat(new PlanChecker().check(world, warm.plan(), Solved.DIGEST).findings()).isEmpty();
            if (fresh.proof().floor() == warm.proof().floor()) {
                double bound = fresh.plan().claims().bound();
                assertThat(warm.plan().claims().bound())
                        .as("seed %d, %s", seed, change)
                        .isCloseTo(bound, within(ROUNDING * Math.max(1, bound)));
            }
        }
    }

    /** Prices promise no less than there is to gain: of worth at the floor that is held, and of the floor itself. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPricePromisesNoLessThanThereIsToGain(long seed) {
        var first = RandomWorld.of(seed, Change.longDuty(1));
        try (var valuation = Valuation.of(first, EXACT, PlannerControl.SILENT)) {
            var now = valuation.value();
            double rounding = ROUNDING * Math.max(1, now.bound());
            assertThat(BoundEvaluator.evaluate(first, now.proof()).bound()).isCloseTo(now.bound(), within(rounding));
            for (var change : more()) {
                var world = RandomWorld.of(seed, change);
                assertThat(bound(world, now.proof()))
                        .as("seed %d, %s", seed, change)
                        .isGreaterThanOrEqualTo(valuation.valueOf(world).worth() - rounding);
            }
        }
    }

    private static double bound(Scenario world, Proof proof) {
        var evaluation = BoundEvaluator.evaluate(world, proof);
        assertThat(evaluation.faults()).isEmpty();
        return evaluation.bound();
    }

    private static Set<Integer> floorNeeds(Scenario world) {
        var plan = Planner.plan(world, Solved.DIGEST, PlannerOptions.DEFAULT, PlannerControl.SILENT).plan();
        var needs = new PlanChecker().check(world, plan, Solved.DIGEST).outcome().needs();
        return IntStream.range(0, needs.size())
                .filter(n -> needs.get(n).reachable() && needs.get(n).survivalCoverage().isPresent())
                .boxed()
                .collect(Collectors.toSet());
    }
}
