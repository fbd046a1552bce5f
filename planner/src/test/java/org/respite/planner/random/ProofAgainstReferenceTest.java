package org.respite.planner.random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import java.util.stream.LongStream;
import org.respite.checker.bound.BoundEvaluator;
import org.respite.planner.Solved;

class ProofAgainstReferenceTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("respite.proof.worlds", 60));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void look(long seed) {
        for (var change : new Change[] {Change.NONE, Change.longDuty(1), Change.longDuty(2)}) {
            var solved = Solved.of(RandomWorld.of(seed, change));
            var e = BoundEvaluator.evaluate(solved.world(), solved.result().proof());
            System.out.printf("LOOK %d %.9g %.9g rel %.3g allow %.2g faults %s%n", seed, solved.bound(), e.bound(), (e.bound() - solved.bound()) / Math.max(1, solved.bound()), e.allowance(), e.faults());
        }
    }
}
