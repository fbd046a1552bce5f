package org.respite.planner.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.checker.PlanChecker;
import org.respite.checker.PlanMutation;
import org.respite.model.plan.Plan;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.Progress;
import org.respite.planner.Solved;

/** What holds in every world. Each test is named by its seed. */
class RandomWorldsTest {

    private static final double GAP = PlannerOptions.DEFAULT.gap();
    private static final double TOLERANCE = 1e-6;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("respite.random.worlds", 200));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void thePlanIsAcceptedAndWorthNoMoreThanItsBound(long seed) {
        Solved.of(RandomWorld.of(seed, Change.NONE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameWorldGivesTheSamePlan(long seed) {
        assertThat(plan(seed, Change.NONE)).isEqualTo(plan(seed, Change.NONE));
    }

    /** Holding a higher survival floor can cost worth, so bounds are compared only where the floor does not rise. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moreOfAnythingIsNeverWorse(long seed) {
        var plain = plan(seed, Change.NONE);
        for (var change : new Change[] {
            Change.longerPause(Duration.ofHours(2)), Change.moreVehicles(1), Change.widerRoads(2)
        }) {
            var more = plan(seed, change);
            double slack = TOLERANCE + 2 * GAP * plain.claims().bound();
            if (floor(more) <= floor(plain) + TOLERANCE) {
                assertThat(more.claims().bound()).as("%s", change).isGreaterThanOrEqualTo(plain.claims().bound() - slack);
            }
        }
    }

    /**
     * Which of several equal ways to whole vehicles is found depends on the order, so plans may differ. A bound holds
     * for plans that keep the floor of its plan; it is compared where these floors are the same.
     */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void otherNamesAndAnotherOrderChangeNothing(long seed) {
        var plain = plan(seed, Change.NONE);
        var other = Solved.of(RandomWorld.of(seed, Change.relabelled(seed * 31 + 7))).plan();
        double slack = TOLERANCE + 2 * GAP * plain.claims().bound();
        if (Math.abs(floor(other) - floor(plain)) <= TOLERANCE) {
            assertThat(other.claims().bound()).isCloseTo(plain.claims().bound(), within(slack));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void stoppedAtOnceThereIsStillACheckedPlan(long seed) {
        Solved.of(RandomWorld.of(seed, Change.NONE), new PlannerControl() {
            @Override
            public boolean stopRequested() {
                return true;
            }

            @Override
            public void progress(Progress progress) {}
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everySpoiledPlanIsRefused(long seed) {
        var world = RandomWorld.of(seed, Change.NONE);
        var plan = Solved.of(world).plan();
        for (var mutation : PlanMutation.of(world, plan, seed).mutations()) {
            var report = new PlanChecker().check(world, mutation.plan(), Solved.DIGEST);
            assertThat(mutation.isCaughtBy(report))
                    .as("%s of %s found %s", mutation.name(), mutation.movement(), report.findings())
                    .isTrue();
        }
    }

    private static Plan plan(long seed, Change change) {
        return Solved.of(RandomWorld.of(seed, change)).plan();
    }

    private static double floor(Plan plan) {
        return plan.claims().survivalFloor().orElse(0);
    }
}
