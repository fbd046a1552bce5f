package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checked plan is replayed in traffic; what is told of it names no movement unless asked for. */
class ReplayTest {

    private static final Path SCENARIO = Examples.folder("first-convoy");

    @TempDir
    private Path out;

    private Path plan;

    @BeforeEach
    void isPlanned() {
        Run.of("plan", SCENARIO, "--out", out, "--quiet");
        plan = out.resolve("plan.json");
    }

    @Test
    void aConvoyAloneOnItsRoadGoesAsPlanned() {
        var run = Run.of("check", SCENARIO, plan, "--replay");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("ok").contains("The plan stands in traffic", "100.0 % of 2 legs", "nobody on a road");
    }

    @Test
    void withoutBeingAskedNothingIsReplayed() {
        assertThat(Run.of("check", SCENARIO, plan).out()).doesNotContain("traffic");
        assertThat(Run.of("check", SCENARIO, plan, "--json").json().has("replay")).isFalse();
    }

    @Test
    void movementsAndPlacesAreToldOnlyInDetail() {
        var plain = Run.of("check", SCENARIO, plan, "--replay", "--json").json().get("replay");
        var detailed = Run.of("check", SCENARIO, plan, "--replay", "--details", "--json").json().get("replay");

        assertThat(plain.get("agrees").asBoolean()).isTrue();
        assertThat(plain.propertyNames()).containsExactly(
                "agrees", "members", "finished", "travelTimes", "arrivalTimes", "closings", "waitingSeconds");
        assertThat(detailed.get("legs")).hasSize(2);
        assertThat(detailed.get("arrivals").get(0).get("plannedVehicles")).isEqualTo(
                detailed.get("arrivals").get(0).get("replayedVehicles"));
        assertThat(Run.of("check", SCENARIO, plan, "--replay", "--details").out()).contains("not to be passed on");
    }

    @Test
    void aPlanThatTheCheckerRefusesIsNotReplayed() throws IOException {
        Files.writeString(plan, Files.readString(plan).replaceFirst("(\"worth\"\\s*:\\s*)([0-9.E]+)", "$1999999"));

        var words = Run.of("check", SCENARIO, plan, "--replay");

        assertThat(words.exitCode()).isEqualTo(1);
        assertThat(words.out()).contains("Not replayed in traffic");
        assertThat(Run.of("check", SCENARIO, plan, "--replay", "--json").json().get("replay").isNull()).isTrue();
    }

    /** Roads for ten units an hour: convoys that a slot has room for come one behind the other. That is a “no” of its own. */
    @Test
    void aPlanThatQueuesTooMuchIsANo() throws IOException {
        var valley = Files.createDirectory(out.resolve("valley"));
        Examples.copy("upper-valley", valley);
        var roads = valley.resolve("roads.csv");
        Files.writeString(roads, Files.readString(roads).replace(",200,", ",10,"));
        Run.of("plan", valley, "--out", out.resolve("planned"), "--quiet");

        var run = Run.of("check", valley, out.resolve("planned/plan.json"), "--replay", "--json");

        assertThat(run.json().get("checker").asString()).isEqualTo("ok");
        assertThat(run.json().get("replay").get("agrees").asBoolean()).isFalse();
        assertThat(run.exitCode()).isEqualTo(1);
    }
}
