package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One scenario in slots of several lengths. */
class SlotsTest {

    private static final Path SCENARIO = Examples.folder("first-convoy");

    @TempDir
    private Path out;

    @Test
    void shorterSlotsGiveNarrowerBracketsWithinThoseOfLongerOnes() {
        var brackets = new ArrayList<JsonNode>();
        for (int minutes : new int[] {60, 30, 15, 5}) {
            var json = Run.of("plan", SCENARIO, "--slot-minutes", minutes, "--out", out, "--json", "--quiet").json();
            assertThat(json.get("checker").asString()).isEqualTo("ok");
            assertThat(json.get("grainBracket").get("slotMinutes").asInt()).isEqualTo(minutes);
            assertThat(json.get("why").has("grainBracket")).isFalse();
            brackets.add(json.get("grainBracket"));
        }

        for (int i = 1; i < brackets.size(); i++) {
            assertThat(brackets.get(i).get("low").asDouble()).isGreaterThanOrEqualTo(brackets.get(i - 1).get("low").asDouble());
            assertThat(brackets.get(i).get("high").asDouble()).isLessThanOrEqualTo(brackets.get(i - 1).get("high").asDouble());
        }
    }

    @Test
    void aPlanInOtherSlotsIsCheckedInTheSameSlots() {
        Run.of("plan", SCENARIO, "--slot-minutes", "10", "--out", out, "--quiet");
        var plan = out.resolve("plan.json");

        assertThat(Run.of("check", SCENARIO, plan, "--slot-minutes", "10").exitCode()).isZero();
        var inOthers = Run.of("check", SCENARIO, plan);
        assertThat(inOthers.exitCode()).isEqualTo(1);
        assertThat(inOthers.out()).contains("P603");
    }

    @Test
    void slotsThatDoNotFitAreRefusedWithThoseThatDo() {
        var run = Run.of("plan", SCENARIO, "--slot-minutes", "7", "--out", out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--slot-minutes", "found 7", "5, 10, 15, 30, 60");
        assertThat(out).isEmptyDirectory();
        assertThat(Run.of("plan", SCENARIO, "--slot-minutes", "0", "--out", out).exitCode()).isEqualTo(2);
    }
}
