package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The invented valley, where 3 of 8 convoys were let through, rehearsed by a user. */
class RehearseTest {

    private static final Path VALLEY = Examples.folder("upper-valley");

    @TempDir
    private static Path out;

    private static Run planned;

    @BeforeAll
    static void plan() {
        planned = Run.of("plan", VALLEY, "--out", out, "--json", "--quiet");
    }

    @Test
    void aPlanSaysWhatIsExpectedAndWhatNineOfTenFuturesReach() {
        var json = planned.json();
        double granted = distributed(json, "granted");
        double expected = distributed(json, "expected");
        double cautious = distributed(json, "cautious");
        assertThat(expected).isLessThan(granted).isGreaterThan(cautious);
        assertThat(json.get("why").has("expected")).isFalse();
        assertThat(json.get("doubt").get("futures").asInt()).isEqualTo(400);
        assertThat(json.get("doubt").get("safety").get("lateOutOfWindowInFutures").asInt()).isZero();
    }

    @Test
    void aRehearsalTellsEachDayAndWhatBreaksFirst() {
        var run = Run.of("rehearse", VALLEY, "--plan", out.resolve("plan.json"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Movements: ")
                .contains("What breaks first\n  A movement is denied")
                .contains("What to prepare")
                .contains("in nine of ten futures at least")
                .doesNotContain("percentile");
    }

    @Test
    void theSameSeedGivesTheSameRehearsalByteForByte() {
        var first = Run.of("rehearse", VALLEY, "--plan", out.resolve("plan.json"), "--json").out();
        assertThat(Run.of("rehearse", VALLEY, "--plan", out.resolve("plan.json"), "--json").out()).isEqualTo(first);
        assertThat(Run.of("rehearse", VALLEY, "--plan", out.resolve("plan.json"), "--json", "--seed", "2").out()).isNotEqualTo(first);
    }

    @Test
    void whereNoFigureBearsOnAnythingNothingIsMadeUp() {
        var run = Run.of("rehearse", Examples.folder("first-convoy"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nothing to draw from");
    }

    @Test
    void aRehearsalNeedsAFuture() {
        assertThat(Run.of("rehearse", VALLEY, "--futures", "0").exitCode()).isEqualTo(2);
        assertThat(Run.of("plan", VALLEY, "--futures", "-1").err()).contains("--futures is a number from 0");
    }

    private static double distributed(JsonNode json, String which) {
        double sum = 0;
        for (var need : json.get(which).get("needs")) {
            sum += need.get("distributed").asDouble();
        }
        return sum;
    }
}
