package org.respite.sweep.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.operations.sweep.ChunkMaker;
import org.respite.operations.sweep.Engine;
import org.respite.operations.sweep.LocalEngine;
import org.respite.operations.sweep.Sweep;

/** Wherever Spark lives through them, the futures are byte for byte those of one thread. */
class SparkEngineTest {

    private static final int FUTURES = 2_000;

    @TempDir
    private Path temp;

    @Test
    void inThisProcessTheBytesAreThoseOfThreads() {
        assertThat(swept("spark", new SparkEngine("local[2]", Valley.plans(), Optional.empty()), there -> {})).isEqualTo(byThreads());
    }

    /** Two workers; when some futures are there, one of them is killed with all that it has in hand. */
    @Test
    void aKilledWorkerLosesNothing() throws IOException {
        var killed = new AtomicBoolean();
        var open = new ArrayList<String>();
        try (var cluster = new StandaloneSpark(Files.createDirectories(temp.resolve("cluster")), 2)) {
            var engine = new SparkEngine(cluster.url(), Valley.plans(), Optional.of(StandaloneSpark.SECRET));
            var bytes = swept("cluster-sweep", engine, there -> {
                if (there > FUTURES / 2 && killed.compareAndSet(false, true)) {
                    cluster.processes().forEach(process -> open.addAll(openToOthers(process)));
                    cluster.kill(1);
                }
            });
            assertThat(killed).isTrue();
            assertThat(bytes).isEqualTo(byThreads());
            assertThat(open).as("addresses beyond this machine").isEmpty();
        }
    }

    @Test
    void aMasterIsNotAskedWithoutItsSecret() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SparkEngine("spark://127.0.0.1:7077", List.of(), Optional.empty()))
                .withMessageContaining(SparkProvider.SECRET);
    }

    private static List<String> openToOthers(ProcessHandle process) {
        try {
            return StandaloneSpark.openToOthers(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> byThreads() {
        return swept("threads", new LocalEngine(Valley.plans().stream().map(ChunkMaker::new).toList(), 2), there -> {});
    }

    private List<String> swept(String name, Engine engine, IntConsumer progress) {
        try {
            var folder = Files.createDirectories(temp.resolve(name));
            new Sweep(folder, Valley.scenarios(), 1, FUTURES).run(engine, () -> false, progress);
            return IntStream.of(1, 2).mapToObj(i -> text(folder.resolve("futures-" + i + ".csv"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
