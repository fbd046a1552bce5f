package org.respite.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.model.report.Access;
import org.respite.model.report.Commitment;
import org.respite.model.report.Digest;
import org.slf4j.Logger;
import org.sqlite.JDBC;

/**
 * Programs that put contents in are killed (SIGKILL), each after another number of contents, in the midst of the next. What
 * was acknowledged is there and opens, and each content has its access and each access its content.
 */
class KilledVaultTest {

    private static final int KILLS = 8;

    @TempDir
    Path temp;

    @Test
    void killedProgramLosesNothingThatItSaidWasKept() throws Exception {
        var file = temp.resolve("vault.db");
        var random = new Random(9);
        var kept = new ArrayList<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            var lines = killedAfter(1 + random.nextInt(12), file, kill);
            kept.addAll(lines);
        }
        var keeper = VaultFile.open(file, KeyFile.KEEPER, 1000);
        for (var line : kept) {
            var parts = line.split(" ", 2);
            var opened = keeper.get(new Commitment(new Digest(parts[0])), "test", VaultFile.NOW);
            assertThat(opened).isInstanceOf(Opened.Content.class);
            assertThat(new String(((Opened.Content) opened).bytes(), StandardCharsets.UTF_8)).isEqualTo(parts[1].replace(KilledPutter.END, ""));
        }
        var told = new HashSet<Commitment>();
        keeper.deliver(access -> {
            if (access.act() == Access.Act.KEPT) {
                told.add(access.content());
            }
        });
        assertThat(keeper.list()).extracting(Item::commitment).containsExactlyInAnyOrderElementsOf(told);
        assertThat(told).hasSizeGreaterThanOrEqualTo(kept.size());
    }

    /** Where the classes that the program needs were loaded from. */
    private static String classPath() {
        return Stream.of(KilledPutter.class, Vault.class, Access.class, JDBC.class, Logger.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static ArrayList<String> killedAfter(int contents, Path file, long seed) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-Xmx128m", "--enable-native-access=ALL-UNNAMED", "-cp",
                classPath(), KilledPutter.class.getName(), file.toString(), String.valueOf(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (lines.size() == contents) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        lines.removeIf(line -> !line.endsWith(KilledPutter.END));
        assertThat(lines.size()).isGreaterThanOrEqualTo(contents);
        return lines;
    }
}
