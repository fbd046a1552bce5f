package org.respite.benchmarks.rival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.respite.benchmarks.RandomInstances;
import org.respite.benchmarks.SharedInstances;
import org.respite.benchmarks.checking.InstanceChecker;
import org.respite.benchmarks.checking.Verdict;
import org.respite.benchmarks.engine.RespiteSolver;
import org.respite.benchmarks.instance.Instance;
import org.respite.benchmarks.instance.InstanceFolder;
import org.respite.benchmarks.solver.AttemptOptions;
import org.respite.benchmarks.solver.Solver;

/** Solvers that share nothing find the optima that are known, and agree where none is known. */
class RivalsTest {

    private static final AttemptOptions TO_THE_END = new AttemptOptions(1, 1, 0, 300, 0);
    private static final Solver FLOW = new Rival.LeastCostFlow();
    private static final Solver GREEDY = new Rival.GreedyRoutes();
    private static final Solver PLANNER = new RespiteSolver();

    @TempDir
    Path temp;

    /** Ten a slot come to the bridge; four a slot may enter it in slots 2, 3 and 4, and are out two slots later. */
    @Test
    void twelveOfTwentyCrossTheBridgeWhileItIsOpen() {
        var instance = SharedInstances.read(InstanceFolder.people(temp).path());
        var expected = new Verdict(List.of(), 4 * (4 + 5 + 6) + 8 * 36, 12, 6);
        for (var solver : List.of(FLOW, GREEDY, PLANNER)) {
            assertThat(people(instance, solver)).as(solver.id()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"anaheim-people-open, 27543200, 1000000, 50", "anaheim-people-windows, 176586224, 962722, 248"})
    void theLeastCostOfAnaheimIsFound(String name, double cost, double out, int last) {
        var instance = SharedInstances.read(name);
        var known = new Verdict(List.of(), cost, out, last);
        assertThat(people(instance, PLANNER)).isEqualTo(known);
        if (name.endsWith("windows")) {
            assertThat(people(instance, FLOW)).isEqualTo(known);
        }
        assertThat(people(instance, GREEDY).objective()).isGreaterThanOrEqualTo(cost);
    }

    @Test
    void onRandomWorldsPlannerAndLeastCostFlowAgreeAndGreedyRoutesAreNoBetter() {
        for (long seed = 0; seed < 300; seed++) {
            var instance = RandomInstances.people(seed);
            var cost = people(instance, FLOW).objective();
            assertThat(people(instance, PLANNER).objective()).as("seed %d", seed).isCloseTo(cost, within(1e-6));
            assertThat(people(instance, GREEDY).objective()).as("seed %d", seed).isGreaterThanOrEqualTo(cost - 1e-6);
        }
    }

    /** See {@link TogetherModel} for why merging keeps the optimum. */
    @Test
    void onRandomWorldsMergedAndFullModelAgree() {
        for (long seed = 0; seed < 40; seed++) {
            var instance = RandomInstances.together(seed);
            double full = value(instance, LinearSolver.GLOP, false);
            assertThat(value(instance, LinearSolver.GLOP, true)).as("seed %d", seed).isCloseTo(full, within(1e-6 * full + 1e-6));
        }
    }

    @Test
    void everySolverOfLinearProgrammesAgrees() {
        var instance = RandomInstances.together(7);
        double known = value(instance, LinearSolver.GLOP, false);
        for (var solver : LinearSolver.values()) {
            assertThat(value(instance, solver, true)).as(solver.id()).isCloseTo(known, within(1e-4 * known));
        }
    }

    @Test
    void siouxFallsHasTheKnownOptimum() {
        var instance = SharedInstances.read("siouxfalls-together-windows");
        assertThat(value(instance, LinearSolver.HIGHS_SIMPLEX, true)).isCloseTo(387_511.4, within(0.1));
    }

    private static double value(Instance instance, LinearSolver solver, boolean merged) {
        try (var attempt = new Rival.LinearProgramme(solver, merged).prepare(instance, TO_THE_END)) {
            var answer = attempt.solve();
            assertThat(answer.words()).as(instance.name()).isEmpty();
            assertThat(answer.violation()).isLessThan(solver == LinearSolver.PDLP ? 1e-3 : 1e-6);
            return answer.value().orElseThrow();
        }
    }

    private static Verdict people(Instance instance, Solver solver) {
        try (var attempt = solver.prepare(instance, TO_THE_END)) {
            var answer = attempt.solve();
            var verdict = InstanceChecker.check(instance, attempt.result().orElseThrow(), false);
            assertThat(verdict.findings()).as("%s, %s", instance.name(), solver.id()).isEmpty();
            answer.bound().ifPresent(bound -> assertThat(bound).isCloseTo(verdict.objective(), within(1e-6)));
            return verdict;
        }
    }
}
