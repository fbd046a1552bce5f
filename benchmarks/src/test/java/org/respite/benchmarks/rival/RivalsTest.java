package org.respite.benchmarks.rival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.respite.benchmarks.SharedInstances;
import org.respite.benchmarks.checking.InstanceChecker;
import org.respite.benchmarks.checking.Verdict;
import org.respite.benchmarks.instance.Instance;
import org.respite.benchmarks.instance.InstanceFolder;
import org.respite.benchmarks.instance.PeopleInstance;

/** Rivals find the optima that are known, and agree with each other. */
class RivalsTest {

    private static final AttemptOptions TO_THE_END = new AttemptOptions(1, 0, 300);

    @TempDir
    Path temp;

    /** Ten a slot come to the bridge; four a slot cross it while it is open, slots 2 to 5: entered in 2, 3 and 4. */
    @Test
    void twelveOfTwentyCrossTheBridgeWhileItIsOpen() {
        var instance = SharedInstances.read(InstanceFolder.people(temp).path());
        var verdict = people(instance, new Rival.LeastCostFlow());
        assertThat(verdict.out()).isEqualTo(12);
        assertThat(verdict.objective()).isEqualTo(4 * (4 + 5 + 6) + 8 * 36);
        assertThat(people(instance, new Rival.GreedyRoutes())).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"anaheim-people-open, 27543200, 1000000, 50", "anaheim-people-windows, 176586224, 962722, 248"})
    void theLeastCostOfAnaheimIsFound(String name, double cost, double out, int last) {
        var instance = SharedInstances.read(name);
        assertThat(people(instance, new Rival.LeastCostFlow())).isEqualTo(new Verdict(List.of(), cost, out, last));
        var greedy = people(instance, new Rival.GreedyRoutes());
        assertThat(greedy.objective()).isGreaterThanOrEqualTo(cost);
    }

    @Test
    void everyLinearProgrammeOfTheFordAgrees() {
        var instance = SharedInstances.read(InstanceFolder.together(temp).path());
        for (var solver : LinearSolver.values()) {
            for (boolean merged : new boolean[] {true, false}) {
                assertThat(value(instance, new Rival.LinearProgramme(solver, merged))).isCloseTo(1, within(1e9));
                System.out.println(solver + " " + merged + " " + value(instance, new Rival.LinearProgramme(solver, merged)));
            }
        }
    }

    @Test
    void bothModelsOfSiouxFallsHaveTheKnownOptimum() {
        var instance = SharedInstances.read("siouxfalls-together-windows");
        assertThat(value(instance, new Rival.LinearProgramme(LinearSolver.GLOP, true))).isCloseTo(387_511, within(1.0));
        assertThat(value(instance, new Rival.LinearProgramme(LinearSolver.GLOP, false))).isCloseTo(387_511, within(1.0));
    }

    static double value(Instance instance, Rival rival) {
        try (var attempt = rival.prepare(instance, TO_THE_END)) {
            long t = System.nanoTime();
            var answer = attempt.solve();
            System.out.println(rival.id() + " " + attempt.size() + " " + (System.nanoTime() - t) / 1e9 + " s " + answer);
            assertThat(answer.words()).isEmpty();
            assertThat(answer.violation()).isLessThan(1e-6);
            return answer.value().orElseThrow();
        }
    }

    private static Verdict people(Instance instance, Rival rival) {
        try (var attempt = rival.prepare(instance, TO_THE_END)) {
            long t = System.nanoTime();
            var result = attempt.solve().result().orElseThrow();
            System.out.println(rival.id() + " " + attempt.size() + " " + (System.nanoTime() - t) / 1e9 + " s");
            var verdict = InstanceChecker.check((PeopleInstance) instance, result, true);
            assertThat(verdict.findings()).isEmpty();
            return verdict;
        }
    }
}
