package org.respite.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL itself is killed while a record is appended to, and comes back; and one whose settings lost durability is refused. */
class ServerKilledTest {

    private static final int KILLS = 3;
    private static final long SEED = 99;

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedSurvivesTheServersDeath() throws Exception {
        var data = folder.resolve("data");
        var key = Keys.log("example.org/pause");
        var random = new SplittableRandom(SEED);
        var server = Postgres.durableIn(data).start();
        var url = Postgres.newUrl(server);
        RecordStore.create(Postgres.at(url), key.verifier()).close();
        int acknowledged = 0;
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                int until = acknowledged + random.nextInt(50, 200);
                try (var store = RecordStore.open(Postgres.at(url))) {
                    CompletableFuture<Void> killed = null;
                    while (true) {
                        int next = acknowledged;
                        store.append(Numbered.entries(next, next + 5));
                        acknowledged = next + 5;
                        if (acknowledged >= until && killed == null) {
                            killed = CompletableFuture.runAsync(() -> killAll(data));
                        }
                    }
                } catch (StoreFault dead) {
                    assertThat(acknowledged).isGreaterThanOrEqualTo(until);
                }
                server = restarted(server, Postgres.durableIn(data), data);
                url = url.replaceFirst(":[0-9]+/", ":" + server.getPort() + "/");
                try (var store = RecordStore.open(Postgres.at(url))) {
                    assertThat(store.size()).isBetween((long) acknowledged, acknowledged + 5L);
                    assertThat(Numbered.contents(store)).isEqualTo(Numbered.texts(store.size()));
                    store.checkpoint(key);
                    RecordStoreTest.assertEveryCheckpointHolds(store);
                }
            }
            killAll(data);
            server = restarted(server, Postgres.durableIn(data).setServerConfig("fsync", "off"), data);
            var careless = url.replaceFirst(":[0-9]+/", ":" + server.getPort() + "/");
            assertThatThrownBy(() -> RecordStore.open(Postgres.at(careless))).hasMessageContaining("R105").hasMessageContaining("SHOW fsync says off");
        } finally {
            server.close();
        }
    }

    /** SIGKILL for the server and every process of it. */
    private static void killAll(Path data) {
        try {
            long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
            var server = ProcessHandle.of(pid).orElseThrow();
            var children = server.descendants().toList();
            server.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            server.onExit().join();
            children.forEach(child -> child.onExit().join());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres restarted(EmbeddedPostgres dead, EmbeddedPostgres.Builder settings, Path data) throws IOException {
        dead.close();
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        Files.deleteIfExists(data.resolve("epg-lock"));
        return settings.start();
    }
}
