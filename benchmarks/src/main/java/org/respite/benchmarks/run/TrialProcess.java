package org.respite.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.respite.benchmarks.solver.AttemptOptions;
import org.respite.benchmarks.solver.Solver;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs a trial in a Java process of its own with the same heap as this one: every solver begins alike, holds only its own
 * memory, and can be ended.
 */
public final class TrialProcess {

    private static final int LONGEST_PART_OF_LOG = 2_000;

    private TrialProcess() {}

    /** What the solver answered; a status “failed” where its process ended without an answer. */
    public static ObjectNode run(Path folder, Solver solver, AttemptOptions options) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + Runtime.getRuntime().maxMemory(),
                "-XX:ActiveProcessorCount=" + options.threads(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"),
                TrialMain.class.getName()));
        command.addAll(new TrialTask(folder.toString(), solver.id(), options).arguments());
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var killer = new Thread(process::destroyForcibly);
            Runtime.getRuntime().addShutdownHook(killer);
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            Runtime.getRuntime().removeShutdownHook(killer);
            return answer(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a trial ran", e);
        }
    }

    private static ObjectNode answer(String text) {
        var lines = text.strip().lines().toList();
        if (!lines.isEmpty() && lines.getLast().startsWith("{\"")) {
            return Json.read(lines.getLast());
        }
        var failed = Json.object();
        failed.put("status", "failed");
        failed.putArray("words").add(text.substring(0, Math.min(text.length(), LONGEST_PART_OF_LOG)).strip());
        return failed;
    }
}
