package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Planning that is interrupted, in a process of its own: what is there is checked and written. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SignalTest {

    @TempDir
    private Path folder;

    @Test
    void ctrlCGivesTheBestCheckedPlanSoFar() throws IOException, InterruptedException {
        assertPlanAfterSignal("INT");
    }

    @Test
    void aPoliteKillGivesTheBestCheckedPlanSoFar() throws IOException, InterruptedException {
        assertPlanAfterSignal("TERM");
    }

    @Test
    void theTimeLimitGivesTheBestCheckedPlanSoFar() throws IOException, InterruptedException {
        var planning = plan("--gap", "1e-9", "--time-limit", "1");

        assertThat(planning.waitFor()).isZero();
        assertThat(folder.resolve("out/plan.json")).exists();
    }

    @Test
    void stdoutHoldsOneJsonObjectAndNothingElse() throws IOException, InterruptedException {
        var planning = plan("--gap", "1e-9", "--time-limit", "1");
        planning.waitFor();

        var run = new Run(planning.exitValue(), Files.readString(out()), Files.readString(err()));

        assertThat(run.out()).startsWith("{");
        assertThat(run.json().get("checker").asString()).isEqualTo("ok");
    }

    private void assertPlanAfterSignal(String signal) throws IOException, InterruptedException {
        assumeThat(Files.exists(Path.of("/bin/sh"))).as("signals are sent by kill").isTrue();
        var planning = plan("--gap", "1e-9");
        while (planning.isAlive() && Files.size(err()) == 0) {
            Thread.sleep(50); // until it says that it plans
        }
        new ProcessBuilder("kill", "-" + signal, Long.toString(planning.pid())).start().waitFor();

        assertThat(planning.waitFor()).as(Files.readString(err())).isZero();
        assertThat(folder.resolve("out/plan.json")).exists();
        assertThat(folder.resolve("out/report.html")).exists();
    }

    private Process plan(String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "plan",
                Examples.folder("gaza-2023-11").toString(),
                "--json",
                "--out",
                folder.resolve("out").toString()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectOutput(out().toFile())
                .redirectError(err().toFile())
                .start();
    }

    private Path out() {
        return folder.resolve("stdout");
    }

    private Path err() {
        return folder.resolve("stderr");
    }
}
