package org.respite.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.benchmarks.RandomInstances;
import org.respite.benchmarks.SharedInstances;
import org.respite.benchmarks.checking.InstanceChecker;
import org.respite.benchmarks.instance.Instance;
import org.respite.benchmarks.instance.InstanceFolder;
import org.respite.benchmarks.rival.Rival;
import org.respite.benchmarks.solver.AttemptOptions;
import org.respite.benchmarks.solver.Solver;

/** The planner's people and trucks, as the checker of instances measures them, against linear programmes. */
class TogetherAttemptTest {

    private static final double GAP = 1e-4;
    private static final AttemptOptions OPTIONS = new AttemptOptions(1, 1, GAP, 300, 0);

    @TempDir
    Path temp;

    @Test
    void flourAndPersonsShareTheBridge() {
        var instance = SharedInstances.read(InstanceFolder.together(temp).path());
        assertThat(gap(instance, optimum(instance))).isLessThanOrEqualTo(GAP);
    }

    @Test
    void valueAndBoundHoldTheOptimumOfRandomWorldsBetweenThem() {
        for (long seed = 0; seed < 60; seed++) {
            var instance = RandomInstances.together(seed);
            if (new RespiteSolver().appliesTo(instance)) {
                gap(instance, optimum(instance));
            }
        }
    }

    @Test
    void leastCostFlowInPlaceOfTheFlowOfPeopleComesToTheSameBoundOfSiouxFalls() {
        var instance = SharedInstances.read("siouxfalls-together-windows");
        try (var planner = new RespiteSolver().prepare(instance, OPTIONS);
                var rival = new SameDecomposition().prepare(instance, OPTIONS)) {
            double bound = planner.solve().bound().orElseThrow();
            assertThat(rival.solve().bound().orElseThrow()).isCloseTo(bound, withinPercentage(100 * GAP));
            assertThat(InstanceChecker.check(instance, rival.result().orElseThrow(), false).findings()).isEmpty();
        }
    }

    @Test
    void siouxFallsIsProvenWithinTheGap() {
        assertThat(gap(SharedInstances.read("siouxfalls-together-windows"), 387_511.4059)).isLessThanOrEqualTo(GAP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"siouxfalls-together-windows", "anaheim-together-windows"})
    void wholePlansOfSharedInstancesLoseLessThanAThousandth(String name) {
        var instance = SharedInstances.read(name);
        try (var attempt = new RespiteSolver().prepare(instance, OPTIONS)) {
            double bound = attempt.solve().bound().orElseThrow();
            assertThat(attempt.round()).isTrue();
            var verdict = InstanceChecker.check(instance, attempt.whole().orElseThrow(), true);
            assertThat(verdict.findings()).isEmpty();
            assertThat(verdict.objective()).isGreaterThan(0.999 * bound);
        }
    }

    private static double optimum(Instance instance) {
        var programme = Rival.all().stream().filter(rival -> rival.id().equals("glop-merged")).findFirst().orElseThrow();
        try (var attempt = programme.prepare(instance, OPTIONS)) {
            return attempt.solve().value().orElseThrow();
        }
    }

    /** What is left between value and bound, as a share; the optimum lies between them. */
    private static double gap(Instance instance, double optimum) {
        Solver planner = new RespiteSolver();
        try (var attempt = planner.prepare(instance, OPTIONS)) {
            double bound = attempt.solve().bound().orElseThrow();
            var verdict = InstanceChecker.check(instance, attempt.result().orElseThrow(), false);
            double tolerance = 1e-6 * Math.abs(optimum) + 1e-6;
            assertThat(verdict.findings()).as(instance.name()).isEmpty();
            assertThat(bound).as("bound of %s", instance.name()).isGreaterThanOrEqualTo(optimum - tolerance);
            assertThat(verdict.objective()).as("value of %s", instance.name()).isLessThanOrEqualTo(optimum + tolerance);
            assertThat(attempt.round()).isTrue();
            var whole = InstanceChecker.check(instance, attempt.whole().orElseThrow(), true);
            assertThat(whole.findings()).as("whole plan of %s", instance.name()).isEmpty();
            assertThat(whole.objective()).as("whole plan of %s", instance.name()).isLessThanOrEqualTo(bound + tolerance);
            return (bound - verdict.objective()) / Math.max(Math.abs(bound), 1e-9);
        }
    }
}
