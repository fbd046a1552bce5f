package org.respite.benchmarks.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.benchmarks.SharedInstances;
import org.respite.benchmarks.engine.RespiteSolver;
import org.respite.benchmarks.instance.ExactInstance;
import org.respite.benchmarks.instance.InstanceFolder;
import org.respite.benchmarks.result.Result;
import org.respite.benchmarks.result.TimedEntry;
import org.respite.benchmarks.solver.AttemptOptions;

/**
 * Twenty persons walk two roads of 12.5 and 100 seconds; 60 vehicles of three an hour are 45 persons in a quarter of an hour.
 *
 * <pre>
 *   town ── road 0, 12.5 s ──> bridge ── road 1, 100 s ──> exit         open from 900 s until 3600 s
 * </pre>
 */
class ExactCheckTest {

    private static final List<TimedEntry> WAY =
            List.of(new TimedEntry(0, 900_000, 1_800_000, 20), new TimedEntry(1, 912_500, 1_812_500, 20));

    @TempDir
    Path temp;

    private ExactInstance instance;

    @BeforeEach
    void read() {
        instance = (ExactInstance) SharedInstances.read(InstanceFolder.people(temp)
                .write("roads.csv", "from,to,travel_seconds,vehicles_per_hour\ntown,bridge,12.5,60\nbridge,exit,100,60\n")
                .write("windows.csv", "from_second,to_second\n900,3600\n").path());
    }

    @Test
    void theMeanTimeOfArrivalIsTheCost() {
        var verdict = check(WAY);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.objective()).isCloseTo(20 * (1362.5 + 100) / 900, within(1e-9));
        assertThat(verdict.out()).isEqualTo(20);
    }

    @Test
    void whoLeavesBeforeHeCameIsFound() {
        finds("who left place bridge", WAY.getFirst(), new TimedEntry(1, 912_400, 1_812_400, 20));
        finds("who left place town", new TimedEntry(0, 900_000, 1_800_000, 20.1));
    }

    @Test
    void aClosedRoadIsFoundWhenSomebodyWouldStillBeOnIt() {
        finds("road 0 is not open", new TimedEntry(0, 899_999, 1_800_000, 10));
        finds("road 1 is not open", WAY.getFirst(), new TimedEntry(1, 2_600_001, 3_500_001, 20));
    }

    @Test
    void moreThanTheRateIsFoundAlsoInTwoParts() {
        finds("persons who enter road 0", new TimedEntry(0, 900_000, 1_000_000, 6));
        finds("end of an entry into road 0", new TimedEntry(0, 900_000, 1_800_000, 10), new TimedEntry(0, 1_700_000, 2_600_000, 10));
    }

    @Test
    void thePlannersScheduleIsInOrderAndItsBracketNarrowsWithTheSlot() {
        double widest = Double.POSITIVE_INFINITY;
        for (int seconds : new int[] {900, 300, 100}) {
            try (var attempt = new RespiteSolver().prepare(instance, new AttemptOptions(1, 1, 0, 60, seconds))) {
                double bound = attempt.solve().bound().orElseThrow();
                var verdict = InstanceChecker.check(instance, attempt.result().orElseThrow(), false);
                assertThat(verdict.findings()).isEmpty();
                assertThat(bound).isLessThanOrEqualTo(verdict.objective());
                assertThat(verdict.objective() - bound).isLessThan(widest);
                widest = verdict.objective() - bound;
            }
        }
    }

    private Verdict check(List<TimedEntry> entries) {
        return InstanceChecker.check(instance, Result.ofTimed(entries), false);
    }

    private void finds(String finding, TimedEntry... entries) {
        assertThat(check(List.of(entries)).findings()).anySatisfy(found -> assertThat(found).contains(finding));
    }
}
