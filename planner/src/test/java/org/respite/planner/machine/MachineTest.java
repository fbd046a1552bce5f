package org.respite.planner.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Both planners, many plans in a row, on one processor and on two, each in a Java process of its own. */
class MachineTest {

    private static final int ROUNDS = 40;
    /** Megabytes, for all rounds: what native code and compiled methods may still grow after the first plans. */
    private static final double LITTLE = 20;

    @Test
    void plansAreTheSameOnOneProcessorAndOnTwo() throws Exception {
        assertThat(plans(1, 0).getFirst()).isEqualTo(plans(2, 0).getFirst());
    }

    @Test
    void memoryDoesNotGrowFromPlanToPlan() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/status")), "what a process holds is read from /proc");
        var grown = Arrays.stream(plans(1, ROUNDS).getLast().split(" ")).map(Double::valueOf).toList();
        assertThat(grown.getFirst()).as("megabytes of heap").isLessThan(1);
        assertThat(grown.getLast()).as("megabytes of the process").isLessThan(LITTLE);
    }

    private static List<String> plans(int processors, int rounds) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:ActiveProcessorCount=" + processors, "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xms160m", "-Xmx160m", "-XX:+AlwaysPreTouch",
                "-cp", System.getProperty("java.class.path"), PlansInARow.class.getName(), String.valueOf(rounds)));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor()).as("exit code").isZero();
        return lines;
    }
}
