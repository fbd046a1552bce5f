package org.respite.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.ledger.note.Checkpoint;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** A disk without room, and one that may not be written to: told, and nothing acknowledged is lost. */
class FullDiskTest {

    @TempDir
    private Path folder;

    @Test
    void aDatabaseThatMayNotGrowRefusesAndGoesOnWhenItMay() {
        var file = folder.resolve("record.db");
        RecordStore.create(BothDatabases.sqlite(file), Keys.log("full").verifier()).close();
        var narrow = new SQLiteDataSource() {
            @Override
            public SQLiteConnection getConnection(String user, String password) throws SQLException {
                var connection = super.getConnection(user, password);
                try (var statement = connection.createStatement()) {
                    statement.execute("PRAGMA max_page_count = 40");
                }
                return connection;
            }
        };
        narrow.setUrl("jdbc:sqlite:" + file);
        int acknowledged;
        try (var store = RecordStore.open(narrow)) {
            acknowledged = appendUntilRefused(store);
            assertThat(Numbered.contents(store)).isEqualTo(Numbered.texts(acknowledged));
        }
        goesOn(file, acknowledged);
    }

    @Test
    void aFullFileSystemRefusesAndGoesOnWhenThereIsRoom() throws Exception {
        mount("size=1m");
        try {
            var file = folder.resolve("record.db");
            RecordStore.create(BothDatabases.sqlite(file), Keys.log("full").verifier()).close();
            int acknowledged;
            try (var store = RecordStore.open(BothDatabases.sqlite(file))) {
                acknowledged = appendUntilRefused(store);
            }
            run("mount", "-o", "remount,size=16m", folder.toString());
            goesOn(file, acknowledged);
        } finally {
            run("umount", folder.toString());
        }
    }

    @Test
    void aReadOnlyFileSystemIsToldAndReadAgainWhenItMayBeWritten() throws Exception {
        mount("size=16m");
        try {
            var file = folder.resolve("record.db");
            try (var store = RecordStore.create(BothDatabases.sqlite(file), Keys.log("full").verifier())) {
                store.append(Numbered.entries(0, 10));
            }
            run("mount", "-o", "remount,ro", folder.toString());
            assertThatThrownBy(() -> RecordStore.open(BothDatabases.sqlite(file))).isInstanceOf(StoreFault.class);
            run("mount", "-o", "remount,rw", folder.toString());
            goesOn(file, 10);
        } finally {
            run("umount", folder.toString());
        }
    }

    private static int appendUntilRefused(RecordStore store) {
        int acknowledged = 0;
        while (true) {
            try {
                store.append(Numbered.entries(acknowledged, acknowledged + 100));
                acknowledged += 100;
            } catch (StoreFault full) {
                assertThat(acknowledged).isPositive();
                return acknowledged;
            }
        }
    }

    private static void goesOn(Path file, int acknowledged) {
        try (var store = RecordStore.open(BothDatabases.sqlite(file))) {
            assertThat(store.size()).isEqualTo(acknowledged);
            assertThat(store.append(Numbered.entries(acknowledged - 1, acknowledged + 1)))
                    .isEqualTo(List.of(new Placement.Present(acknowledged - 1), new Placement.Appended(acknowledged)));
            assertThat(Numbered.contents(store)).isEqualTo(Numbered.texts(acknowledged + 1));
            assertThat(Checkpoint.of(store.checkpoint(Keys.log("full"))).head().size()).isEqualTo(acknowledged + 1);
        }
    }

    private void mount(String options) throws IOException, InterruptedException {
        boolean mounted = Files.isExecutable(Path.of("/usr/bin/mount")) && start("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()) == 0;
        Assumptions.assumeTrue(mounted, "a small file system can be mounted by root alone");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(start(command)).isZero();
    }

    private static int start(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
