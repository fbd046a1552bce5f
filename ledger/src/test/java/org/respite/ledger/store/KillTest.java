package org.respite.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.respite.ledger.key.KeyFile;
import org.respite.ledger.merkle.Frontier;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SigningKey;
import org.slf4j.Logger;
import org.sqlite.SQLiteDataSource;

/**
 * A process that appends and signs is killed (SIGKILL) at random points, again and again, over the same records. Each kill strikes
 * every record that the process is writing to, each at a point of its own; each of those is one trial. After each kill every record
 * is read as a whole.
 *
 * <p>{@code -Drespite.kills=N} asks for N kills instead of the usual ones.
 */
class KillTest {

    private static final int RECORDS = 20;
    private static final int KILLS = Integer.getInteger("respite.kills", 26);
    private static final long SEED = 20231124;

    private final SigningKey key = Keys.log("example.org/pause");
    private final SplittableRandom random = new SplittableRandom(SEED);

    @TempDir
    private Path folder;

    @Test
    void noAcknowledgedEntryIsLostDoubledOrMovedAndNoCheckpointGoesBack() throws Exception {
        var records = new ArrayList<String>();
        for (int i = 0; i < RECORDS; i++) {
            records.add(folder.resolve("record" + i + ".db").toString());
        }
        var trials = kill(records, KILLS);
        assertThat(trials).isEqualTo(KILLS * RECORDS).isGreaterThanOrEqualTo(KILLS >= 25 ? 500 : 1);
        System.out.println("kill -9 on SQLite: " + KILLS + " processes, " + trials + " interrupted records, seed " + SEED
                + "; none went wrong: the chance that one does is below " + 300.0 / trials + " % (rule of three, 95 %)");
    }

    @Test
    void theSameHoldsWhereTheRecordIsInPostgresql() throws Exception {
        var records = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            records.add(Postgres.newUrl());
        }
        assertThat(kill(records, 4)).isEqualTo(24);
    }

    private int kill(List<String> records, int kills) throws Exception {
        var keyFile = Files.writeString(folder.resolve("log.key"), KeyFile.write(key, "kill".toCharArray(), 10, random));
        for (var record : records) {
            RecordStore.create(KilledWriter.source(record), key.verifier()).close();
        }
        long[] appended = new long[records.size()];
        long[] signed = new long[records.size()];
        int trials = 0;
        for (int kill = 0; kill < kills; kill++) {
            runAndKill(records, keyFile, appended, signed);
            for (int i = 0; i < records.size(); i++) {
                assertSound(records.get(i), appended[i], signed[i]);
                trials++;
            }
        }
        return trials;
    }

    private void runAndKill(List<String> records, Path keyFile, long[] appended, long[] signed) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx128m", "--enable-native-access=ALL-UNNAMED", "-Dslf4j.internal.verbosity=ERROR",
                "-Dorg.sqlite.tmpdir=" + folder, "-cp", classPath(), KilledWriter.class.getName(),
                keyFile.toString(), Long.toString(random.nextLong(1 << 30))));
        command.addAll(records);
        var process = new ProcessBuilder(command).redirectError(folder.resolve("stderr").toFile()).start();
        int told = 0;
        int deadline = random.nextInt(records.size(), 4 * records.size());
        int pause = random.nextInt(200_000);
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var words = line.split(" ");
                var said = words[1].equals("a") ? appended : signed;
                int record = Integer.parseInt(words[0]);
                long size = Long.parseLong(words[2]);
                // A writer that starts again first repeats its last appends; a checkpoint never goes back.
                assertThat(words[1].equals("a") || size >= said[record]).isTrue();
                said[record] = Math.max(said[record], size);
                if (++told == deadline) {
                    for (int i = 0; i < pause; i++) {
                        Thread.onSpinWait();
                    }
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor()).as("%s", Files.readString(folder.resolve("stderr"))).isEqualTo(128 + 9);
        assertThat(told).isGreaterThanOrEqualTo(deadline);
    }

    /** What the writer needs and no more: it is to start quickly. */
    private static String classPath() {
        return Stream.of(KilledWriter.class, RecordStore.class, SQLiteDataSource.class, PGSimpleDataSource.class, Logger.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void assertSound(String record, long appended, long signed) {
        try (var store = RecordStore.open(KilledWriter.source(record))) {
            long size = store.size();
            assertThat(size).isGreaterThanOrEqualTo(appended);
            assertThat(Numbered.contents(store))
                    .isEqualTo(Numbered.texts(size));
            var frontier = new Frontier((_, _, _, _) -> {});
            long last = 0;
            for (var note : store.checkpoints(0, Integer.MAX_VALUE)) {
                var head = Checkpoint.of(note).head();
                while (frontier.size() < head.size()) {
                    frontier.add(Numbered.content((int) frontier.size()));
                }
                assertThat(frontier.head()).isEqualTo(head);
                last = head.size();
            }
            assertThat(last).isGreaterThanOrEqualTo(signed);
            assertThat(Checkpoint.of(store.checkpoint(key)).head().size()).isEqualTo(size);
        }
    }
}
