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

    /** Families who cannot walk need a convoy that is cleared; no plan is kept that leaves them behind. */
    @Test
    void aPlanAgainstFuturesTellsWhatItGainsAndGivesNobodyUp() {
        var run = Run.of("plan", VALLEY, "--out", out.resolve("against"), "--against-futures", "100", "--json", "--quiet");
        var json = run.json();
        var against = json.get("againstFutures");
        assertThat(run.exitCode()).isZero();
        assertThat(against.get("futuresToChoose").asInt()).isEqualTo(100);
        assertThat(against.get("futuresToJudge").asInt()).isEqualTo(400);
        assertThat(against.get("plans").size() + against.get("refusedByChecker").size()).isEqualTo(5);
        var wish = against.get("plans").get(0);
        assertThat(wish.get("gain").get("expected").asDouble()).isZero();
        assertThat(against.get("regretOfTheWish").get("promised").asDouble()).isEqualTo(wish.get("worthGranted").asDouble());
        assertThat(against.get("regretOfTheWish").get("hindsight").get("expected").asDouble()).isNotNegative();
        for (var plan : against.get("plans")) {
            if (plan.get("believes").asString().equals(against.get("kept").asString())) {
                assertThat(plan.has("givesUp")).isFalse();
                assertThat(plan.get("worthGranted").asDouble()).isEqualTo(json.get("worth").asDouble());
                assertThat(plan.get("worth").get("expected").asDouble()).isEqualTo(json.get("expected").get("worth").asDouble());
            }
        }
        assertThat(Run.of("check", VALLEY, out.resolve("against").resolve("plan.json")).exitCode()).isZero();
    }

    @Test
    void aPlanAgainstFuturesNeedsFiguresAndFuturesToJudgeBy() {
        assertThat(Run.of("plan", Examples.folder("first-convoy"), "--against-futures", "10").exitCode()).isEqualTo(1);
        assertThat(Run.of("plan", VALLEY, "--against-futures", "10", "--futures", "0").exitCode()).isEqualTo(2);
        assertThat(Run.of("plan", VALLEY, "--against-futures", "-1").err()).contains("--against-futures is a number from 0");
    }

    private static double distributed(JsonNode json, String which) {
        double sum = 0;
        for (var need : json.get(which).get("needs")) {
            sum += need.get("distributed").asDouble();
        }
        return sum;
    }
}
