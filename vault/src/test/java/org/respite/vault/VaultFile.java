package org.respite.vault;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.Properties;
import java.util.Random;
import org.respite.model.report.Actor;

/** A vault in an SQLite file, for tests. Chance has a seed here. */
final class VaultFile {

    static final Instant NOW = Instant.parse("2023-11-24T12:00:00Z");

    private VaultFile() {}

    static Connections in(Path file) {
        return () -> DriverManager.getConnection("jdbc:sqlite:" + file, settings());
    }

    static MasterKey key(long seed) {
        return MasterKey.random(new Random(seed));
    }

    static Vault open(Path file, String role, long seed) {
        return new Vault(in(file), new Holder(new Actor("ICRC"), role, key(1)), new Random(seed));
    }

    private static Properties settings() {
        var settings = new Properties();
        settings.setProperty("journal_mode", "WAL");
        settings.setProperty("synchronous", "FULL");
        settings.setProperty("secure_delete", "true");
        settings.setProperty("transaction_mode", "IMMEDIATE");
        settings.setProperty("busy_timeout", "10000");
        return settings;
    }
}
