package org.respite.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.vault.VaultFile.NOW;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.model.report.Actor;
import org.respite.model.report.Commitment;

/** The same vault in a PostgreSQL of the test's own. */
class VaultOnPostgresTest {

    @TempDir
    static Path data;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().setDataDirectory(data.resolve("pg")).start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static Connections connections() {
        return () -> server.getPostgresDatabase().getConnection();
    }

    private static Vault open(long seed) {
        return new Vault(connections(), new Holder(new Actor("ICRC"), KeyFile.KEEPER, VaultFile.key(1)), new Random(seed));
    }

    private static Commitment put(Vault vault, String reference, String content) {
        return vault.put(reference, "name", content.getBytes(StandardCharsets.UTF_8), Optional.empty(), "tracing", NOW);
    }

    @Test
    void contentIsKeptReadAndErased() throws Exception {
        var vault = open(1);
        var commitment = put(vault, "case-A", "PLANTED");
        assertThat(vault.get(commitment, "tracing", NOW)).isInstanceOfSatisfying(Opened.Content.class,
                content -> assertThat(new String(content.bytes(), StandardCharsets.UTF_8)).isEqualTo("PLANTED"));
        var before = new ArrayList<String>();
        new Database(connections()).inTransaction(connection -> {
            before.addAll(Database.query(connection, "SELECT sealed FROM vault_item WHERE commitment = ?", commitment.digest().hex()).getFirst());
            return true;
        });
        checkpoint();
        assertThat(tables()).contains(before.getFirst()).doesNotContain("PLANTED");
        assertThat(vault.erase("case-A", "wish", NOW)).containsExactly(commitment);
        assertThat(vault.get(commitment, "tracing", NOW)).isInstanceOf(Opened.Erased.class);
        checkpoint();
        assertThat(tables()).doesNotContain(before.getFirst());
    }

    /** Two put contents of four cases in, one erases one of the cases again and again. */
    @Test
    void threeUsersAtTheSameTimeLoseNothing() throws Exception {
        Callable<List<Commitment>> putting = () -> {
            var vault = open(Thread.currentThread().threadId());
            var mine = new ArrayList<Commitment>();
            for (int i = 0; i < 30; i++) {
                mine.add(put(vault, "case-" + i % 4, "content " + i));
            }
            return mine;
        };
        Callable<List<Commitment>> erasing = () -> {
            var vault = open(99);
            var gone = new ArrayList<Commitment>();
            for (int i = 0; i < 8; i++) {
                gone.addAll(vault.erase("case-3", "test", NOW));
            }
            return gone;
        };
        var keeper = open(100);
        try (var threads = Executors.newFixedThreadPool(3)) {
            var results = threads.invokeAll(List.of(putting, putting, erasing));
            var gone = results.get(2).get();
            for (var result : results.subList(0, 2)) {
                for (var commitment : result.get()) {
                    assertThat(keeper.get(commitment, "tracing", NOW))
                            .isInstanceOf(gone.contains(commitment) ? Opened.Erased.class : Opened.Content.class);
                }
            }
        }
    }

    private static void checkpoint() throws Exception {
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    /** The files of the tables, without the write-ahead log. */
    private static String tables() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(data.resolve("pg/base"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
