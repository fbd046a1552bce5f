package org.respite.planner.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.model.plan.GrainBracket;
import org.respite.model.scenario.Modification;
import org.respite.planner.PlannerControl;
import org.respite.planner.grain.GrainSearch;

/** The brackets of slots of a quarter, half and whole hour in small random worlds. Each test is named by its seed. */
class GrainOfRandomWorldsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("respite.grain.worlds", 200));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBracketOfLongerSlotsHoldsThatOfShorterOnes(long seed) {
        var brackets = List.of(15, 30, 60).stream().map(minutes -> bracket(seed, minutes)).toList();
        System.out.println(seed + " " + brackets);
        for (int i = 1; i < brackets.size(); i++) {
            double slack = 1e-6 * Math.max(1, brackets.get(i).high());
            assertThat(brackets.get(i).low()).isLessThanOrEqualTo(brackets.get(i - 1).low() + slack);
            assertThat(brackets.get(i).high()).isGreaterThanOrEqualTo(brackets.get(i - 1).high() - slack);
        }
    }

    private static GrainBracket bracket(long seed, int minutes) {
        var world = new Modification.SetSlot(Duration.ofMinutes(minutes)).apply(RandomWorld.of(seed, Change.longDuty(1)));
        return GrainSearch.find(world, PlannerControl.SILENT).orElseThrow();
    }
}
